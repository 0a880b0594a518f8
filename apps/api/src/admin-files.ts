import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";

const year = "public, max-age=31536000, immutable";

/** The admin app's files under `/admin`: any address of the app gives its one page. */
export function adminFiles(folder: string): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        scriptSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: "same-origin",
      strictTransportSecurity: false,
    }),
  );
  app.use(
    "/assets/*",
    serveStatic({
      root: folder,
      rewriteRequestPath: (path) => path.replace(/^\/admin/, ""),
      onFound: (_path, c) => c.header("cache-control", year),
    }),
  );
  app.get("/assets/*", (c) => c.notFound());
  app.get("*", async (c) =>
    c.html(await readFile(join(folder, "index.html"), "utf8"), 200, { "cache-control": "no-cache" }),
  );
  return app;
}
