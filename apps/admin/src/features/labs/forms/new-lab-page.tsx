import { useQuery } from "@tanstack/react-query";
import { Loaded, Page } from "../../../app/page";
import { useSay } from "../../../words/say";
import { labSystemsQuery } from "../../territory/queries";
import { LabsTrail } from "../lab/labs-trail";
import { NewLabForm } from "./new-lab-form";

/** A new lab: a name and a municipality are enough, the rest can come later. */
export function NewLabPage() {
  const say = useSay();
  const rules = useQuery(labSystemsQuery);
  return (
    <Page title={say("admin:labs.open")} trail={<LabsTrail />} lead={say("admin:labs.form.newLead")}>
      <Loaded query={rules}>{(data) => <NewLabForm rules={data} />}</Loaded>
    </Page>
  );
}
