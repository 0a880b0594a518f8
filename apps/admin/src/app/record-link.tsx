import { Anchor, type AnchorProps } from "@mantine/core";
import type { RecordRef } from "@trama/kernel";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

const kinds: readonly string[] = ["lab", "organisation", "person"];

/** Whether records of this kind have a screen. */
export const hasScreen = ({ kind }: RecordRef) => kinds.includes(kind);

interface RecordLinkProps extends AnchorProps {
  record: RecordRef;
  "aria-label"?: string;
  children: ReactNode;
}

/** Leads to the screen of a record; one that has no screen is only named. */
export function RecordLink({ record: { kind, id }, ...shown }: RecordLinkProps) {
  const params = { id };
  switch (kind) {
    case "lab":
      return <Anchor component={Link} to="/laboratori/$id" params={params} {...shown} />;
    case "organisation":
      return <Anchor component={Link} to="/persone-e-organizzazioni/organizzazioni/$id" params={params} {...shown} />;
    case "person":
      return <Anchor component={Link} to="/persone-e-organizzazioni/persone/$id" params={params} {...shown} />;
    default:
      return <>{shown.children}</>;
  }
}
