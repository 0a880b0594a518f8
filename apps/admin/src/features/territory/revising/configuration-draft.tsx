import { useQuery } from "@tanstack/react-query";
import type { ConfigurationDocument } from "@trama/instance/browser";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { useMay } from "../../../api/session";
import { Loaded } from "../../../app/page";
import { dropDraft, takeUpDraft, writeDraft } from "../../../forms/draft";
import { inForceQuery } from "../queries";
import { type Drafted, draftedFrom, isChanged } from "./drafted";

const name = "configuration";

/** The configuration as an administrator is rewriting it: one draft for all its parts, saved as one revision. */
export interface ConfigurationDraft {
  /** The revision from which the draft began. */
  base: number;
  /** The document of that revision. */
  before: ConfigurationDocument;
  document: ConfigurationDocument;
  changed: boolean;
  /** Whether it was found as it had been left, when the page was loaded. */
  restored: boolean;
  change: (alter: (document: ConfigurationDocument) => void) => void;
  discard: () => void;
}

const DraftContext = createContext<ConfigurationDraft | null>(null);

/** The draft, or null for whoever only reads the configuration. */
export const useConfigurationDraft = () => useContext(DraftContext);

interface DraftedProviderProps {
  inForce: { number: number; document: ConfigurationDocument };
  children: ReactNode;
}

function DraftedProvider({ inForce, children }: DraftedProviderProps) {
  const [drafted, setDrafted] = useState<Drafted | null>(() => draftedFrom(takeUpDraft(name)));
  const [found] = useState(drafted !== null);
  const changed = drafted !== null && isChanged(drafted);
  useEffect(() => {
    if (changed) writeDraft(name, { values: { ...drafted }, about: null });
    else dropDraft(name);
  }, [drafted, changed]);
  const draft = useMemo((): ConfigurationDraft => {
    const fresh = { base: inForce.number, before: inForce.document, document: inForce.document };
    return {
      ...(changed ? drafted : fresh),
      changed,
      restored: found && changed,
      change(alter) {
        setDrafted((last) => {
          const from = last !== null && isChanged(last) ? last : fresh;
          const document = structuredClone(from.document);
          alter(document);
          return { ...from, document };
        });
      },
      discard: () => setDrafted(null),
    };
  }, [drafted, changed, found, inForce]);
  return <DraftContext value={draft}>{children}</DraftContext>;
}

/** Lends the draft to the parts of the settings, where the reader may revise the configuration. */
export function DraftProvider({ children }: { children: ReactNode }) {
  const may = useMay();
  const mayRevise = may("reviseConfiguration");
  const query = useQuery({ ...inForceQuery, enabled: mayRevise });
  if (!mayRevise) return children;
  return <Loaded query={query}>{(inForce) => <DraftedProvider inForce={inForce}>{children}</DraftedProvider>}</Loaded>;
}
