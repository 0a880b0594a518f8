import { queryOptions, useQueryClient } from "@tanstack/react-query";
import type { EvaluationStage, EvaluationStageSummary, Recomputation } from "@trama/indicators";
import { api, contentOf } from "../../../api/client";

/** The evaluations that have begun, the first first. */
export const stagesQuery = queryOptions({
  queryKey: ["indicators", "stages"],
  queryFn: async (): Promise<EvaluationStageSummary[]> => (await contentOf(api["evaluation-stages"].$get())).items,
});

export const stageQuery = (id: string) =>
  queryOptions({
    queryKey: ["indicators", "stage", id],
    queryFn: (): Promise<EvaluationStage> => contentOf(api["evaluation-stages"][":id"].$get({ param: { id } })),
  });

/** A frozen number beside the same number today, with what has changed in the records behind it. */
export const recomputationQuery = (id: string, figureId: string) =>
  queryOptions({
    queryKey: ["indicators", "recomputation", id, figureId],
    queryFn: (): Promise<Recomputation> =>
      contentOf(api["evaluation-stages"][":id"].figures[":figureId"].$get({ param: { id, figureId } })),
  });

/** Fetches an evaluation anew. */
export function useReloadStage(id: string): () => Promise<EvaluationStage> {
  const queries = useQueryClient();
  return () => queries.fetchQuery({ ...stageQuery(id), staleTime: 0 });
}
