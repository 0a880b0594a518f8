import { useParams } from "@tanstack/react-router";
import { Loaded, Page } from "../../../app/page";
import { useSay } from "../../../words/say";
import { LabsTrail } from "../lab/labs-trail";
import { useLab } from "../queries";
import { EditLabForm } from "./edit-lab-form";

/** The ordinary facts of a lab, to be changed without date or reason. */
export function EditLabPage() {
  const say = useSay();
  const { id } = useParams({ from: "/shell/laboratori/$id/modifica" });
  const query = useLab(id);
  const { data } = query;
  return (
    <Page
      title={say("admin:labs.edit")}
      {...(data ? { lead: data.lab.name, trail: <LabsTrail lab={data.lab} /> } : { trail: <LabsTrail /> })}
    >
      <Loaded query={query}>{({ lab, rules }) => <EditLabForm key={lab.id} lab={lab} rules={rules} />}</Loaded>
    </Page>
  );
}
