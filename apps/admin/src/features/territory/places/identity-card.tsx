import { Anchor } from "@mantine/core";
import { ButtonLink } from "../../../app/links";
import { OwnMark } from "../../../app/own-mark";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useTerritory } from "../../../words/speech-provider";
import { useConfigurationDraft } from "../revising/configuration-draft";
import { Facts, lines } from "./facts";
import classes from "./places.module.css";

/** How the public reaches the territory. */
function Contacts() {
  const say = useSay();
  const { email, phone, web } = useTerritory().contact;
  if (!email && !phone && !web) return <>{say("admin:territory.noContact")}</>;
  return (
    <>
      {email && (
        <div>
          <Anchor href={`mailto:${email}`}>{email}</Anchor>
        </div>
      )}
      {phone && <div>{phone}</div>}
      {web && (
        <div>
          <Anchor href={web}>{web}</Anchor>
        </div>
      )}
    </>
  );
}

function Accent({ colour }: { colour: string }) {
  return (
    <>
      <span className={classes.swatch} style={{ background: colour }} />
      {colour}
    </>
  );
}

/** Who the territory is. */
export function IdentityCard() {
  const say = useSay();
  const { name, code, systemName, systemAliases, leadOrganisation, timeZone, accent, mark, developmentPlans } =
    useTerritory();
  const mayRevise = useConfigurationDraft() !== null;
  return (
    <Card
      title={say("admin:territory.identity")}
      aside={
        mayRevise && (
          <ButtonLink
            to="/impostazioni/territorio/identita"
            variant="default"
            size="xs"
            aria-label={say("admin:revising.editOf", { name: say("admin:territory.identity") })}
          >
            {say("admin:form.edit")}
          </ButtonLink>
        )
      }
    >
      <Facts
        facts={[
          { label: say("admin:territory.name"), fact: name },
          { label: say("admin:territory.systemName"), fact: systemName },
          { label: say("admin:territory.systemAliases"), fact: lines(systemAliases) },
          { label: say("admin:territory.leadOrganisation"), fact: leadOrganisation },
          { label: say("admin:territory.contact"), fact: <Contacts /> },
          { label: say("admin:territory.developmentPlans"), fact: lines(developmentPlans) },
          { label: say("admin:territory.accent"), fact: <Accent colour={accent} /> },
          {
            label: say("admin:territory.mark"),
            fact: mark && <OwnMark source={`/assets/${mark.file}`} text={mark.text} dark={mark.dark} height={40} />,
          },
          { label: say("admin:territory.timeZone"), fact: timeZone },
          { label: say("admin:territory.code"), fact: code },
        ]}
      />
    </Card>
  );
}
