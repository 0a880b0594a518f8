import type { AnchorProps } from "@mantine/core";
import type { RecordRef } from "@trama/kernel";
import { type ReactNode, useCallback } from "react";
import { useMay } from "../api/session";
import type { LabOpening } from "../features/labs/lab/lab-page-search";
import { TextLink } from "./links";

interface RecordLinkProps extends AnchorProps {
  record: RecordRef;
  /** The dialog of a lab's page to begin with. */
  opens?: LabOpening | null;
  "aria-label"?: string;
  children: ReactNode;
}

const reading: Readonly<Record<string, string>> = {
  lab: "readLab",
  hub: "readHub",
  organisation: "readOrganisation",
  person: "readPerson",
};

/** Whether a record has a screen that the person signed in may open. */
export function useMayOpen(): (record: RecordRef) => boolean {
  const may = useMay();
  return useCallback(({ kind }) => reading[kind] !== undefined && may(reading[kind]), [may]);
}

/** Leads to the screen of a record; one that cannot be opened is only named. */
export function RecordLink({ record, opens = null, ...shown }: RecordLinkProps) {
  const mayOpen = useMayOpen();
  const params = { id: record.id };
  switch (mayOpen(record) ? record.kind : null) {
    case "lab":
      return (
        <TextLink to="/laboratori/$id" params={params} search={opens === null ? {} : { apri: opens }} {...shown} />
      );
    case "hub":
      return <TextLink to="/laboratori/luoghi/$id" params={params} {...shown} />;
    case "organisation":
      return <TextLink to="/persone-e-organizzazioni/organizzazioni/$id" params={params} {...shown} />;
    case "person":
      return <TextLink to="/persone-e-organizzazioni/persone/$id" params={params} {...shown} />;
    default:
      return <>{shown.children}</>;
  }
}
