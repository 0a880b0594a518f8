import { Lab } from "@trama/labs";
import type { Context } from "hono";
import type { Env } from "./env.js";
import { changesOf } from "./record-change.js";
import { etag } from "./version.js";

/** A route that changes one lab. */
export const labChange = changesOf("labs", Lab, "Il laboratorio, con la nuova versione");

/** Answers with the lab that a change left. */
export const sendsLab = (c: Context<Env>, lab: Lab) => c.json(lab, 200, { etag: etag(lab.version) });
