import { randomUUID } from "node:crypto";
import { InvalidInput, type Language, NotFound } from "@trama/kernel";
import type { Context } from "hono";
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { Document } from "./layout/document.js";
import type { Head, Page } from "./page.js";
import { Message } from "./pages/message.js";
import { NotReady } from "./pages/not-ready.js";

/** A whole page. Browsers keep it and ask each time whether it has changed. */
export function answer(c: Context, page: Page, head: Head, content: Child, status: 200 | 404 | 410 | 500 = 200) {
  c.header("Cache-Control", "no-cache");
  return c.html(
    <>
      {raw("<!doctype html>")}
      <Document page={page} head={head}>
        {content}
      </Document>
    </>,
    status,
  );
}

/** The language that an address asks for, whether or not there is a page. */
function languageOf(c: Context): Language {
  return c.req.path === "/en" || c.req.path.startsWith("/en/") ? "en" : "it";
}

/** A safe address that differs only by slashes at its end: there the page may be. */
const withoutSlash = /^(\/[a-z0-9][a-z0-9/-]*[a-z0-9])\/+$/;

export interface Refusals {
  notFound: (c: Context) => Response | Promise<Response>;
  failure: (error: unknown, c: Context) => Response | Promise<Response>;
}

/** The answers that are not a page somebody asked for. */
export function refusalsOf(
  pageOf: (language: Language) => Page,
  isReady: () => boolean,
  onFailure: (error: unknown, reference: string) => void,
): Refusals {
  function notReady(c: Context) {
    c.header("Cache-Control", "no-store");
    return c.html(
      <>
        {raw("<!doctype html>")}
        <NotReady language={languageOf(c)} />
      </>,
      503,
    );
  }

  function notFound(c: Context) {
    if (!isReady()) return notReady(c);
    const elsewhere = withoutSlash.exec(c.req.path)?.[1];
    if (elsewhere) return c.redirect(elsewhere, 301);
    const page = pageOf(languageOf(c));
    const [title, text] = [page.say("site:notFound.title"), page.say("site:notFound.text")];
    return answer(c, page, { title, description: text }, <Message page={page} title={title} text={text} />, 404);
  }

  return {
    notFound,
    failure(error, c) {
      if (!isReady()) return notReady(c);
      if (error instanceof NotFound || error instanceof InvalidInput) return notFound(c);
      const reference = randomUUID().slice(0, 8);
      onFailure(error, reference);
      const page = pageOf(languageOf(c));
      const [title, text] = [page.say("site:failure.title"), page.say("site:failure.text", { reference })];
      return answer(c, page, { title, description: title }, <Message page={page} title={title} text={text} />, 500);
    },
  };
}
