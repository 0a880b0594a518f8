import type { TrailKind } from "@trama/instance/browser";
import { useMay } from "../../api/session";
import { TextLink } from "../../app/links";
import { useSay } from "../../words/say";

/** Leads to the history of one record in the trail, for who may read it. */
export function TrailLink({ kind, id }: { kind: TrailKind; id: string }) {
  const say = useSay();
  const may = useMay();
  if (!may("listTrail")) return null;
  return (
    <TextLink to="/impostazioni/registro" search={{ tipo: kind, record: id }} size="sm">
      {say("admin:trail.ofRecord")}
    </TextLink>
  );
}
