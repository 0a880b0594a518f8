import { NativeSelect, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { NotFound } from "../../../app/not-found";
import { Card, Loaded } from "../../../app/page";
import { useSay } from "../../../words/say";
import { usesQuery } from "../queries";
import { useConfigurationDraft } from "../revising/configuration-draft";
import classes from "../revising/revising.module.css";
import { SettingsForm } from "../settings/form";
import { NewTerm } from "./new-term";
import { TermRow } from "./term-row";
import { vocabularies, vocabularyNames } from "./vocabulary";

/** Every vocabulary of the territory, one at a time: its terms, where they are used, and what can be done with each. */
export function VocabulariesTab() {
  const say = useSay();
  const draft = useConfigurationDraft();
  const { vocabolario } = useSearch({ from: "/shell/impostazioni/vocabolari" });
  const navigate = useNavigate({ from: "/impostazioni/vocabolari" });
  const uses = useQuery({ ...usesQuery, enabled: draft !== null });
  if (!draft) return <NotFound />;
  const name = vocabularyNames.find((one) => one === vocabolario) ?? "organisationKinds";
  const terms = vocabularies[name].in(draft.document);
  const rows = terms.map((_term, at) => ({ at }));
  return (
    <>
      <Text maw={720}>{say("admin:revising.vocabularies.intro")}</Text>
      <NativeSelect
        label={say("admin:revising.vocabularies.choose")}
        maw={420}
        value={name}
        data={vocabularyNames.map((value) => ({ value, label: say(`admin:revising.vocabularies.${value}`) }))}
        onChange={({ currentTarget: { value } }) => void navigate({ search: { vocabolario: value }, replace: true })}
      />
      <Card title={say(`admin:revising.vocabularies.${name}`)}>
        <SettingsForm draft={draft}>
          <Loaded query={uses}>
            {(used) => (
              <>
                {terms.length === 0 && <Text c="dimmed">{say("admin:revising.vocabularies.empty")}</Text>}
                <ul className={classes.terms}>
                  {rows.map(({ at }) => (
                    <TermRow key={at} draft={draft} name={name} at={at} uses={used} />
                  ))}
                </ul>
              </>
            )}
          </Loaded>
        </SettingsForm>
        <NewTerm key={name} draft={draft} name={name} />
      </Card>
    </>
  );
}
