import { Button, Group, Text, TextInput } from "@mantine/core";
import type { ConfigurationUse, Term } from "@trama/territory";
import { Chip } from "../../../app/list/chip";
import { useSay, useSayAny } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import type { ConfigurationDraft } from "../revising/configuration-draft";
import classes from "../revising/revising.module.css";
import { Aside } from "../settings/field";
import { moveTerm, uncounted, type VocabularyName, vocabularies } from "./vocabulary";

interface TermRowProps {
  draft: ConfigurationDraft;
  name: VocabularyName;
  at: number;
  uses: readonly ConfigurationUse[];
}

/** One term: its texts, who uses it, its place, and whether it can be chosen. Only what nobody uses can go. */
export function TermRow({ draft, name, at, uses }: TermRowProps) {
  const say = useSay();
  const sayAny = useSayAny();
  const { list } = useFormat();
  const { path, in: of } = vocabularies[name];
  const terms = of(draft.document);
  const term = terms[at];
  if (!term) return null;
  const isNew = !of(draft.before).some(({ code }) => code === term.code);
  const here = uses.filter((use) => use.path === `${path}.${term.code}`);
  const removable = isNew || (here.length === 0 && !uncounted.has(name));
  const change = (alter: (terms: Term[]) => void) => draft.change((document) => alter(of(document)));
  const set = (alter: (term: Term) => void) =>
    change((all) => {
      const own = all[at];
      if (own) alter(own);
    });
  const action = (text: string, act: () => void, disabled = false, field?: string) => (
    <Button
      name={field}
      variant="default"
      size="compact-md"
      disabled={disabled}
      aria-label={say("admin:revising.vocabularies.actionOn", { action: text, term: term.it })}
      onClick={act}
    >
      {text}
    </Button>
  );
  return (
    <li>
      <div className={classes.pair}>
        <TextInput
          name={`${path}.${at}.it`}
          label={say("admin:revising.vocabularies.it")}
          aria-label={say("admin:revising.vocabularies.itOf", { term: term.it })}
          maxLength={120}
          autoComplete="off"
          value={term.it}
          error={term.it.trim() === "" ? say("kernel:issue.required") : null}
          onChange={({ currentTarget: { value } }) =>
            set((own) => {
              own.it = value;
            })
          }
        />
        <TextInput
          name={`${path}.${at}.en`}
          label={say("admin:revising.vocabularies.en")}
          aria-label={say("admin:revising.vocabularies.enOf", { term: term.it })}
          lang="en"
          maxLength={120}
          autoComplete="off"
          value={term.en ?? ""}
          onChange={({ currentTarget: { value } }) =>
            set((own) => {
              if (value === "") delete own.en;
              else own.en = value;
            })
          }
        />
      </div>
      <Group justify="space-between" gap="xs">
        <Group gap="xs">
          {isNew && <Chip tone="blue">{say("admin:revising.vocabularies.new")}</Chip>}
          {term.retired && <Chip tone="warn">{say("admin:revising.vocabularies.retired")}</Chip>}
          {!isNew && (
            <Text size="sm" c="dimmed">
              {uncounted.has(name)
                ? say("admin:revising.vocabularies.notCounted")
                : here.length === 0
                  ? say("admin:revising.vocabularies.unused")
                  : say("admin:revising.vocabularies.used", {
                      uses: list(here.map(({ what, count }) => sayAny(what, { count }))),
                    })}
            </Text>
          )}
        </Group>
        <Group gap={6}>
          {action(say("admin:revising.vocabularies.up"), () => change((all) => moveTerm(all, at, -1)), at === 0)}
          {action(
            say("admin:revising.vocabularies.down"),
            () => change((all) => moveTerm(all, at, 1)),
            at === terms.length - 1,
          )}
          {!isNew &&
            action(
              say(`admin:revising.vocabularies.${term.retired ? "bringBack" : "retire"}`),
              () =>
                set((own) => {
                  own.retired = !own.retired;
                }),
              false,
              `${path}.${at}.retired`,
            )}
          {removable &&
            action(say("admin:revising.vocabularies.remove"), () => change((all) => void all.splice(at, 1)))}
        </Group>
      </Group>
      <Aside path={[...path.split("."), at]} codeKept={!isNew} />
    </li>
  );
}
