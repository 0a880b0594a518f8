import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Instance } from "@trama/instance";
import { createSite } from "@trama/site";
import { Hono } from "hono";
import { type Logger, pino } from "pino";
import { adminFiles } from "./admin-files.js";
import { createApi } from "./api.js";
import { trustedProxies } from "./http/caller.js";
import type { Host } from "./http/env.js";

export { BadProxy, trustedProxies } from "./http/caller.js";
export { type Listening, listen } from "./listen.js";

export interface ServerOptions {
  /** The folder of the built admin app; without it, or when it is not built, `/admin` is not served. */
  adminFolder?: string;
  /** Where unexpected errors are written. Requests' headers, bodies and query strings never are. */
  log?: Logger;
  /** The proxies in front of it: addresses and networks. Nobody else is believed about who calls. */
  proxies?: readonly string[];
  /** How mail leaves; none does unless told. */
  mail?: Host["mail"];
}

/** Everything an instance serves on one port: the API, the admin app and the public site. */
export function createServer(
  instance: Instance,
  { adminFolder, log = pino({ level: "warn" }), proxies = [], mail = "not" }: ServerOptions = {},
): Hono {
  const app = new Hono();
  const api = createApi(instance, log, { proxies: trustedProxies(proxies), mail });
  app.all("/api", (c) => api.fetch(c.req.raw, c.env));
  app.all("/api/*", (c) => api.fetch(c.req.raw, c.env));
  if (adminFolder !== undefined && existsSync(join(adminFolder, "index.html"))) {
    app.route("/admin", adminFiles(adminFolder));
  }
  const onFailure = (err: unknown, reference: string) => log.error({ err, reference }, "unexpected error");
  app.route("/", createSite(instance, { onFailure }));
  return app;
}
