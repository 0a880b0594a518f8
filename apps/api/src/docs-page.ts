import { catalogues } from "@trama/instance";
import type { Say } from "@trama/kernel";
import { html } from "hono/html";

interface Operation {
  operationId?: string;
  summary?: string;
  tags?: string[];
  responses?: Record<string, unknown>;
}

interface Document {
  info: { title: string; version: string };
  paths?: Record<string, Record<string, Operation>>;
}

const methods = ["get", "post", "put", "delete"];

/** The codes that a problem may carry: its `type` points at them here. */
const problemCodes = catalogues.flatMap(({ namespace, messages }) =>
  Object.keys(messages.it).flatMap((key) => (/^(?:error|signIn|account)\./.test(key) ? [`${namespace}:${key}`] : [])),
);

/** The API for people to read: every operation with its path and answers, and what each problem says. */
export function docsPage(document: object, say: Say) {
  const { info, paths = {} } = document as Document;
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => (item[method] ? [{ path, method, ...item[method] }] : [])),
  );
  const tags = [...new Set(operations.flatMap(({ tags: own = [] }) => own))];
  return html`<!doctype html>
<html lang="it">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${info.title} · API</title>
<style>
body{font:16px/1.5 system-ui,sans-serif;color:#17324d;max-width:64rem;margin:0 auto;padding:2rem 1rem}
h1{margin:0}h2{margin:2rem 0 .5rem;border-bottom:1px solid #c8d5e2}dt{font-weight:600}dd{margin:0 0 .75rem 0}
code{background:#eef3f8;padding:.1rem .35rem;border-radius:4px;overflow-wrap:anywhere}a{color:#0059b3}
</style></head>
<body><main>
<h1>${info.title} · API</h1>
<p>Versione ${info.version}. Il documento completo, OpenAPI 3.1: <a href="/api/openapi.json">/api/openapi.json</a>.</p>
${tags.map(
  (tag) => html`<h2>${tag}</h2><dl>
${operations
  .filter(({ tags: own = [] }) => own.includes(tag))
  .map(
    ({
      path,
      method,
      summary,
      operationId,
      responses = {},
    }) => html`<dt id="${operationId ?? path}"><code>${method.toUpperCase()} ${path}</code></dt>
<dd>${summary} — <code>${operationId}</code> · ${Object.keys(responses).join(", ")}</dd>`,
  )}
</dl>`,
)}
<h2>Errori</h2><dl>
${problemCodes.map((code) => html`<dt id="${code}"><code>${code}</code></dt><dd>${say(code, { skipInterpolation: true })}</dd>`)}
</dl>
</main></body></html>`;
}
