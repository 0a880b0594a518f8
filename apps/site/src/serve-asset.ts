import type { Context } from "hono";
import type { Asset } from "./asset-files.js";

/** Whether the browser takes gzip. */
function takesGzip(c: Context): boolean {
  return /(?:^|,)\s*gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))|,|$)/i.test(c.req.header("Accept-Encoding") ?? "");
}

/** Answers with a file whose name changes with its content, so that it may be kept for ever. */
export function serveAsset(c: Context, { type, body, gzip }: Asset): Response {
  const compressed = gzip !== null && takesGzip(c);
  return c.body(compressed ? gzip : body, 200, {
    "Content-Type": type,
    "Cache-Control": "public, max-age=31536000, immutable",
    ...(gzip ? { Vary: "Accept-Encoding" } : {}),
    ...(compressed ? { "Content-Encoding": "gzip" } : {}),
  });
}
