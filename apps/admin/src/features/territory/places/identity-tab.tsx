import { Text, TextInput } from "@mantine/core";
import { type Territory, TerritorySection } from "@trama/territory";
import { TextLink } from "../../../app/links";
import { NotFound } from "../../../app/not-found";
import { Card } from "../../../app/page";
import { FieldLabel } from "../../../forms/field-label";
import { useSay } from "../../../words/say";
import { type ConfigurationDraft, useConfigurationDraft } from "../revising/configuration-draft";
import classes from "../revising/revising.module.css";
import { useIssues } from "../revising/use-issues";

const names = ["name", "systemName"] as const;
const contacts = ["email", "phone", "web"] as const;

function IdentityFields({ draft }: { draft: ConfigurationDraft }) {
  const say = useSay();
  const { territory } = draft.document;
  const errors = useIssues(TerritorySection, territory);
  const alter = (change: (own: Territory) => void) => draft.change((document) => change(document.territory));
  return (
    <div className={classes.fields}>
      {names.map((name) => (
        <TextInput
          key={name}
          label={<FieldLabel text={say(`admin:territory.${name}`)} required />}
          maxLength={120}
          autoComplete="off"
          value={territory[name]}
          error={errors.get(name)}
          onChange={({ currentTarget: { value } }) =>
            alter((own) => {
              own[name] = value;
            })
          }
        />
      ))}
      <TextInput
        label={say("admin:territory.leadOrganisation")}
        maxLength={80}
        autoComplete="off"
        value={territory.leadOrganisation ?? ""}
        onChange={({ currentTarget: { value } }) =>
          alter((own) => {
            if (value === "") delete own.leadOrganisation;
            else own.leadOrganisation = value;
          })
        }
      />
      {contacts.map((name) => (
        <TextInput
          key={name}
          label={say(`admin:revising.identity.${name}`)}
          autoComplete="off"
          value={territory.contact[name] ?? ""}
          error={errors.get(`contact.${name}`)}
          onChange={({ currentTarget: { value } }) =>
            alter(({ contact }) => {
              if (value === "") delete contact[name];
              else contact[name] = value;
            })
          }
        />
      ))}
      <TextInput
        type="color"
        label={say("admin:territory.accent")}
        description={say("admin:revising.identity.accentHint")}
        styles={{ wrapper: { maxWidth: 120 } }}
        value={territory.accent}
        error={errors.get("accent")}
        onChange={({ currentTarget: { value } }) =>
          alter((own) => {
            own.accent = value.toLowerCase();
          })
        }
      />
    </div>
  );
}

/** How the territory is called, how it is reached and its colour, to be changed. */
export function IdentityTab() {
  const say = useSay();
  const draft = useConfigurationDraft();
  if (!draft) return <NotFound />;
  return (
    <>
      <Text>
        <TextLink to="/impostazioni/territorio">{say("admin:revising.identity.back")}</TextLink>
      </Text>
      <div className={classes.narrow}>
        <Card title={say("admin:territory.identity")}>
          <IdentityFields draft={draft} />
        </Card>
      </div>
    </>
  );
}
