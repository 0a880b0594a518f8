import { EvaluationStage } from "@trama/indicators";
import type { Context } from "hono";
import type { Env } from "./env.js";
import { changesOf } from "./record-change.js";
import { etag } from "./version.js";

/** A route that changes one evaluation stage. */
export const stageChange = changesOf("indicators", EvaluationStage, "La valutazione, con la nuova versione");

/** Answers with the stage that a change left. */
export const sendsStage = (c: Context<Env>, stage: EvaluationStage) =>
  c.json(stage, 200, { etag: etag(stage.version) });
