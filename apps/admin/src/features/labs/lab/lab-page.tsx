import { Skeleton } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { Loaded, Page } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useLab } from "../queries";
import { LabScreen } from "./lab-screen";
import { LabsTrail } from "./labs-trail";

/** One lab, whole. */
export function LabPage() {
  const say = useSay();
  const { id } = useParams({ from: "/shell/laboratori/$id" });
  const query = useLab(id);
  if (query.data) return <LabScreen key={id} lab={query.data.lab} rules={query.data.rules} />;
  return (
    <Page title={say("labs:one")} trail={<LabsTrail />}>
      <Loaded query={query}>{() => <Skeleton h={120} />}</Loaded>
    </Page>
  );
}
