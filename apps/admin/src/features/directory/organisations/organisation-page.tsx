import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { Organisation } from "@trama/directory";
import { useMay } from "../../../api/session";
import { ButtonLink } from "../../../app/links";
import { Loaded, Page } from "../../../app/page";
import { useSay } from "../../../words/say";
import { DirectoryTrail } from "../directory-trail";
import { LedLabs } from "../led-labs";
import { organisationQuery } from "../queries";
import classes from "../record.module.css";
import { OrganisationFactsCard } from "./organisation-facts-card";
import { OrganisationFlags } from "./organisation-flags";
import { OrganisationPeople } from "./organisation-people";
import { useNames } from "./use-names";

function Lead({ organisation: { kind, municipality, fullName } }: { organisation: Organisation }) {
  const { kinds, municipalities } = useNames();
  const place = municipality === null ? null : (municipalities.get(municipality) ?? municipality);
  return <>{[fullName, kinds.get(kind) ?? kind, place].filter(Boolean).join(" · ")}</>;
}

function Screen({ organisation }: { organisation: Organisation }) {
  const may = useMay();
  return (
    <>
      <OrganisationFlags organisation={organisation} />
      <div className={classes.columns}>
        <div>
          <OrganisationFactsCard organisation={organisation} />
          {may("listLabs") && <LedLabs isLed={({ leadOrganisation }) => leadOrganisation?.id === organisation.id} />}
        </div>
        <div>{may("listPeople") && <OrganisationPeople organisation={organisation} />}</div>
      </div>
    </>
  );
}

/** One organisation: what is known of it, who works there, the labs it takes part in. */
export function OrganisationPage() {
  const say = useSay();
  const may = useMay();
  const { id } = useParams({ from: "/shell/persone-e-organizzazioni/organizzazioni/$id" });
  const query = useQuery(organisationQuery(id));
  const { data } = query;
  return (
    <Page
      title={data?.name ?? say("directory:organisation.one")}
      trail={<DirectoryTrail part="organisations" />}
      {...(data ? { record: { kind: "organisation" as const, id: data.id } } : {})}
      lead={data && <Lead organisation={data} />}
      actions={
        data &&
        may("reviseOrganisation") && (
          <ButtonLink to="/persone-e-organizzazioni/organizzazioni/$id/modifica" params={{ id }} size="md">
            {say("admin:form.edit")}
          </ButtonLink>
        )
      }
    >
      <Loaded query={query}>{(organisation) => <Screen organisation={organisation} />}</Loaded>
    </Page>
  );
}
