import { Button, Group, NativeSelect, Radio, TextInput, Title } from "@mantine/core";
import { type Language, languages } from "@trama/kernel";
import { defaultWords, type Noun, type NounCode, TerritoryWords } from "@trama/territory";
import { FieldLabel } from "../../../forms/field-label";
import { useSay } from "../../../words/say";
import type { ConfigurationDraft } from "../revising/configuration-draft";
import classes from "../revising/revising.module.css";
import { useIssues } from "../revising/use-issues";
import { Aside } from "../settings/field";
import { SettingsForm } from "../settings/form";
import { DeterminerFields } from "./determiner-fields";

const texts = ["one", "many", "short", "shortMany"] as const;

/** The fields of one noun, written straight into the draft; what is wrong is said beside its field. */
export function NounFields({ draft, code }: { draft: ConfigurationDraft; code: NounCode }) {
  const say = useSay();
  const { words } = draft.document.territory;
  const errors = useIssues(TerritoryWords, words);
  const stated = words[code];
  const noun = stated ?? defaultWords[code];
  const alter = (change: (noun: Noun) => void) =>
    draft.change(({ territory }) => {
      const own = structuredClone(territory.words[code] ?? defaultWords[code]);
      change(own);
      territory.words[code] = own;
    });
  const field = (language: Language, name: (typeof texts)[number]) => (
    <TextInput
      key={name}
      name={`territory.words.${code}.${language}.${name}`}
      label={<FieldLabel text={say(`admin:revising.words.${name}`)} required={name === "one" || name === "many"} />}
      aria-label={`${say(`admin:revising.words.${name}`)}, ${say(`admin:revising.words.in.${language}`)}`}
      lang={language}
      autoComplete="off"
      value={noun[language][name] ?? ""}
      error={errors.get(`${code}.${language}.${name}`)}
      onChange={({ currentTarget: { value } }) =>
        alter((own) => {
          if (value === "" && name !== "one") delete own[language][name];
          else own[language][name] = value;
        })
      }
    />
  );
  return (
    <div className={classes.fields}>
      {languages.map((language) => (
        <section key={language} className={classes.fields}>
          <Title order={3} fz={16}>
            {say(`admin:revising.words.in.${language}`)}
          </Title>
          <div className={classes.pair}>{texts.map((name) => field(language, name))}</div>
          {language === "it" ? (
            <>
              <Radio.Group
                name={`territory.words.${code}.it.gender`}
                label={say("admin:revising.words.gender")}
                value={noun.it.gender}
                onChange={(value) =>
                  alter((own) => {
                    own.it.gender = value === "f" ? "f" : "m";
                  })
                }
              >
                <Group gap="lg" mt={4}>
                  <Radio value="m" label={say("territory:gender.m")} />
                  <Radio value="f" label={say("territory:gender.f")} />
                </Group>
              </Radio.Group>
              <DeterminerFields noun={noun} code={code} words={words} alter={alter} errors={errors} />
            </>
          ) : (
            <NativeSelect
              name={`territory.words.${code}.en.forms.a`}
              label={say("admin:revising.words.englishArticle")}
              data={[
                { value: "", label: say("admin:revising.words.byRule") },
                { value: "a", label: "a" },
                { value: "an", label: "an" },
              ]}
              value={noun.en.forms?.a ?? ""}
              onChange={({ currentTarget: { value } }) =>
                alter((own) => {
                  if (value === "a" || value === "an") own.en.forms = { a: value };
                  else delete own.en.forms;
                })
              }
            />
          )}
        </section>
      ))}
      {stated && (
        <SettingsForm draft={draft}>
          <Aside path={["territory", "words", code]} />
        </SettingsForm>
      )}
      {stated && (
        <Group>
          <Button
            variant="default"
            onClick={() =>
              draft.change(({ territory }) => {
                delete territory.words[code];
              })
            }
          >
            {say("admin:revising.words.toDefault", { word: defaultWords[code].it.one.replaceAll(/\{[^}]*\}/g, "…") })}
          </Button>
        </Group>
      )}
    </div>
  );
}
