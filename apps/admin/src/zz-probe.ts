import { router } from "./app/router";
type P = typeof router.routesByPath;
type F = typeof router extends infer R ? (0 extends 1 & R ? "any" : "typed") : never;
export const f: F = "zzz";
export const k: keyof P = "zzz";
