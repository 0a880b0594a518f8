import { sayIn, speechOf } from "@trama/instance";
import type { Language } from "@trama/kernel";
import { resolveWords } from "@trama/territory";
import { siteCatalogue } from "../catalogue.js";

/** What the site answers before its instance belongs to a territory: there is no name, colour or word to use yet. */
export function NotReady({ language }: { language: Language }) {
  const say = sayIn(speechOf(resolveWords(), [siteCatalogue]), language);
  const text = say("site:failure.notReady");
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>Trama</title>
      </head>
      <body>
        <main>
          <h1>Trama</h1>
          <p>{text}</p>
        </main>
      </body>
    </html>
  );
}
