import type { MessageKey } from "../../../words/say";
import type { SortKey } from "../lab-search";

/** What the columns of the list are called. */
export const columnWords: Record<SortKey, MessageKey> = {
  name: "labs:field.name",
  municipality: "labs:field.municipality",
  phase: "labs:field.phase",
  lead: "admin:labs.list.leadColumn",
  protocol: "admin:labs.list.protocol",
  attention: "admin:labs.list.attention",
};
