import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { RevisionPreview } from "@trama/territory";
import { api, contentOf, ifMatch } from "../../../api/client";
import type { ConfigurationDraft } from "./configuration-draft";

/** What a draft would bring if it were saved now; it is asked for anew whenever the draft or a choice changes. */
export function usePreview({ base, document }: ConfigurationDraft, theirs: readonly string[]) {
  return useQuery({
    queryKey: ["revision-preview", base, document, theirs],
    queryFn: () =>
      contentOf(
        api.territory.revisions.preview.$post({ json: { base, document: { ...document }, theirs: [...theirs] } }),
      ),
    staleTime: 0,
    gcTime: 0,
  });
}

interface Saving {
  preview: RevisionPreview;
  effectiveFrom: string | null;
  note: string;
}

/** Saves what was looked at. When somebody saved meanwhile nothing is written, and the preview is asked for anew. */
export function useSaveRevision() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ preview: { document, version }, effectiveFrom, note }: Saving) =>
      contentOf(api.territory.revisions.$post({ json: { document, effectiveFrom, note } }, ifMatch(version))),
    onError: () => queries.invalidateQueries({ queryKey: ["revision-preview"] }),
    onSuccess: () => queries.invalidateQueries({ predicate: ({ queryKey: [first] }) => first !== "revision-preview" }),
  });
}
