import { linkOptions } from "@tanstack/react-router";
import type { SearchHits } from "@trama/instance/browser";

export type Hit = SearchHits["items"][number];

/** The screen of a record that was found; null for a kind that has none. */
export function hitLink({ ref, within }: Pick<Hit, "ref" | "within">) {
  const { kind, id } = within ?? ref;
  const params = { id };
  switch (kind) {
    case "lab":
      return linkOptions({ to: "/laboratori/$id", params });
    case "hub":
      return linkOptions({ to: "/laboratori/luoghi/$id", params });
    case "organisation":
      return linkOptions({ to: "/persone-e-organizzazioni/organizzazioni/$id", params });
    case "person":
      return linkOptions({ to: "/persone-e-organizzazioni/persone/$id", params });
    case "gathering":
      return linkOptions({ to: "/calendario/$id", params });
    case "gatheringSeries":
      return linkOptions({ to: "/calendario/serie/$id", params });
    default:
      return null;
  }
}
