import { createRoute, z } from "@hono/zod-openapi";
import {
  AdvanceEvaluationStage,
  EndCorrectiveAction,
  EvaluationStage,
  EvaluationStages,
  OpenEvaluationStage,
  PlanCorrectiveAction,
  Recomputation,
  RecomputeFigure,
  RecordFinding,
  RecordInvolvement,
  StageId,
} from "@trama/indicators";
import { verbs } from "@trama/instance";
import { allow } from "../http/guards.js";
import { toldApart } from "../http/record-change.js";
import { answers, body, refusals, router } from "../http/router.js";
import { sendsStage, stageChange } from "../http/stage-change.js";
import { etag, ifMatch } from "../http/version.js";

const tags = ["indicators"];
const params = z.object({ id: StageId });

const listEvaluationStages = createRoute({
  method: "get",
  path: "/evaluation-stages",
  operationId: "listEvaluationStages",
  tags,
  summary: "Le valutazioni cominciate",
  middleware: [allow(["listEvaluationStages"])] as const,
  responses: { 200: answers(EvaluationStages, "Dalla prima"), ...refusals.read },
});

const readEvaluationStage = createRoute({
  method: "get",
  path: "/evaluation-stages/{id}",
  operationId: "readEvaluationStage",
  tags,
  summary: "Una valutazione: passi, numeri fermati, conclusioni, ascolto, azioni correttive",
  middleware: [allow(["readEvaluationStage"])] as const,
  request: { params },
  responses: { 200: answers(EvaluationStage, "Per intero; ETag ne dice la versione"), ...refusals.read },
});

const recomputeFigure = createRoute({
  method: "get",
  path: "/evaluation-stages/{id}/figures/{figureId}",
  operationId: "recomputeFigure",
  tags,
  summary: "Un numero fermato, accanto allo stesso numero oggi: che cosa è cambiato e perché",
  middleware: [allow(["recomputeFigure"])] as const,
  request: { params: z.object(RecomputeFigure.shape) },
  responses: { 200: answers(Recomputation, "Le schede di allora e i cambiamenti"), ...refusals.read },
});

const openEvaluationStage = createRoute({
  method: "post",
  path: "/evaluation-stages",
  operationId: "openEvaluationStage",
  tags,
  summary: "Comincia una valutazione",
  middleware: [allow(["openEvaluationStage"])] as const,
  request: { body: body(OpenEvaluationStage) },
  responses: { 201: answers(EvaluationStage, "La valutazione"), ...refusals.create },
});

const advanceEvaluationStage = stageChange(
  "advanceEvaluationStage",
  "/evaluation-stages/{id}/state-changes",
  "Passa al passo seguente; chiudendo, i numeri e i risultati attesi si fermano",
  params,
  AdvanceEvaluationStage.omit(toldApart),
);
const recordFinding = stageChange(
  "recordFinding",
  "/evaluation-stages/{id}/findings",
  "Scrive una conclusione",
  params,
  RecordFinding.omit(toldApart),
);
const recordInvolvement = stageChange(
  "recordInvolvement",
  "/evaluation-stages/{id}/involvements",
  "Scrive chi è stato ascoltato, come gruppo, e che cosa ne è venuto",
  params,
  RecordInvolvement.omit(toldApart),
);
const planCorrectiveAction = stageChange(
  "planCorrectiveAction",
  "/evaluation-stages/{id}/corrective-actions",
  "Decide un'azione correttiva",
  params,
  PlanCorrectiveAction.omit(toldApart),
);
const endCorrectiveAction = stageChange(
  "endCorrectiveAction",
  "/evaluation-stages/{id}/corrective-actions/{actionId}/end",
  "Dice com'è finita un'azione correttiva",
  params.extend({ actionId: EndCorrectiveAction.shape.actionId }),
  EndCorrectiveAction.omit({ ...toldApart, actionId: true }),
);

export const evaluationStageRoutes = router()
  .openapi(listEvaluationStages, async (c) => c.json(await c.var.run(verbs.listEvaluationStages, {}), 200))
  .openapi(readEvaluationStage, async (c) =>
    sendsStage(c, await c.var.run(verbs.readEvaluationStage, c.req.valid("param"))),
  )
  .openapi(recomputeFigure, async (c) => c.json(await c.var.run(verbs.recomputeFigure, c.req.valid("param")), 200))
  .openapi(openEvaluationStage, async (c) => {
    const stage = await c.var.run(verbs.openEvaluationStage, c.req.valid("json"));
    return c.json(stage, 201, { etag: etag(stage.version), location: `/api/evaluation-stages/${stage.id}` });
  })
  .openapi(advanceEvaluationStage, async (c) => {
    const given = { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) };
    return sendsStage(c, await c.var.run(verbs.advanceEvaluationStage, given));
  })
  .openapi(recordFinding, async (c) => {
    const given = { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) };
    return sendsStage(c, await c.var.run(verbs.recordFinding, given));
  })
  .openapi(recordInvolvement, async (c) => {
    const given = { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) };
    return sendsStage(c, await c.var.run(verbs.recordInvolvement, given));
  })
  .openapi(planCorrectiveAction, async (c) => {
    const given = { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) };
    return sendsStage(c, await c.var.run(verbs.planCorrectiveAction, given));
  })
  .openapi(endCorrectiveAction, async (c) => {
    const given = { ...c.req.valid("json"), ...c.req.valid("param"), version: ifMatch(c) };
    return sendsStage(c, await c.var.run(verbs.endCorrectiveAction, given));
  });
