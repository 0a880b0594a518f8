import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMay } from "../../../api/session";
import { ButtonLink } from "../../../app/links";
import { useLoading } from "../../../app/list/use-loading";
import { Loaded, Page } from "../../../app/page";
import { useSay } from "../../../words/say";
import { hubsQuery } from "../hubs/queries";
import { labsQuery } from "../queries";
import { LabList } from "./lab-list";

/** The labs of the territory: found, filtered and sorted, all in the address. */
export function LabsPage() {
  const say = useSay();
  const may = useMay();
  const labs = useQuery(labsQuery);
  const loading = useLoading(labs);
  const { data: hubs = [] } = useQuery({ ...hubsQuery, enabled: may("listHubs") });
  const search = useSearch({ from: "/shell/laboratori" });
  const navigate = useNavigate({ from: "/laboratori" });
  const change = (changed: Record<string, unknown>) =>
    void navigate({ search: (now) => ({ ...now, ...changed }), replace: true, resetScroll: false });
  const opening = may("openLab") ? (
    <ButtonLink to="/laboratori/nuovo" size="md">
      {say("admin:labs.open")}
    </ButtonLink>
  ) : null;
  return (
    <Page
      title={say("labs:many")}
      lead={say("admin:labs.list.lead")}
      actions={
        <>
          {may("listHubs") && (may("openHub") || hubs.length > 0) && (
            <ButtonLink to="/laboratori/luoghi" size="md" variant="default">
              {say("labs:field.hubs")}
            </ButtonLink>
          )}
          {labs.data?.length === 0 ? null : opening}
        </>
      }
    >
      <Loaded query={labs}>
        {(all) => <LabList labs={all} loading={loading} address={search} onAddress={change} opening={opening} />}
      </Loaded>
    </Page>
  );
}
