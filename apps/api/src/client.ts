export type { ApiRoutes } from "./api.js";
export type { Problem } from "./http/problem.js";
