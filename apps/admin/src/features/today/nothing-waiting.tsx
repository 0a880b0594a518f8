import { Text } from "@mantine/core";
import { useMay } from "../../api/session";
import { Card } from "../../app/page";
import { useSay } from "../../words/say";
import { Shortcuts } from "./shortcuts";

/** When nothing waits: said kindly, with the ways on that are open. */
export function NothingWaiting() {
  const say = useSay();
  const may = useMay();
  const ways = [
    ...(may("listLabs") ? [{ to: "/laboratori", label: say("admin:nav.labs") }] : []),
    ...(may("listOrganisations") || may("listPeople")
      ? [{ to: "/persone-e-organizzazioni", label: say("admin:nav.directory") }]
      : []),
    ...(may("listFlags") ? [{ to: "/impostazioni", label: say("admin:nav.settings") }] : []),
  ];
  const known = ways.length > 0;
  return (
    <Card title={say(known ? "admin:today.nothing" : "admin:today.noRole")}>
      <Text mb="sm">{say(known ? "admin:today.nothingText" : "admin:today.noRoleText")}</Text>
      <Shortcuts ways={ways} />
    </Card>
  );
}
