// Writes dist/assets: Bootstrap Italia cut down to what the templates use, the site's own style, the fonts.
import { createHash } from "node:crypto";
import { glob, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { PurgeCSS, type RawContent } from "purgecss";

const out = new URL("../dist/assets/", import.meta.url);
const frameworkSheet = fileURLToPath(import.meta.resolve("bootstrap-italia/dist/css/bootstrap-italia.min.css"));
const fontFolder = new URL(".", import.meta.resolve("@fontsource/titillium-web/400.css"));
const source = (path: string) => new URL(`../src/${path}`, import.meta.url);

/** The budget of the whole style sheet, compressed. */
const budget = 40_000;
const weights = [400, 600, 700];
const subsets = ["latin-ext", "latin"];
/** The site's own sheets, in the order of the cascade. */
const sheets = [
  "base",
  "header",
  "footer",
  "page",
  "home",
  "cards",
  "labs",
  "phase",
  "lab",
  "map",
  "calendar",
  "month",
  "gathering",
  "figures",
  "print",
];

const hashed = (stem: string, extension: string, content: string | Uint8Array) =>
  `${stem}.${createHash("sha256").update(content).digest("hex").slice(0, 10)}.${extension}`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const compressed = (text: string) => gzipSync(text, { level: 9 }).length;

const files: string[] = [];
async function put(stem: string, extension: string, content: string | Uint8Array): Promise<string> {
  const name = hashed(stem, extension, content);
  await writeFile(new URL(name, out), content);
  files.push(name);
  return name;
}

/** The @font-face rules of one weight, pointed at our copies of the files. */
async function fontRules(weight: number): Promise<string> {
  const sheet = await readFile(new URL(`${weight}.css`, fontFolder), "utf8");
  const rules: string[] = [];
  for (const subset of subsets) {
    const stem = `titillium-web-${subset}-${weight}-normal`;
    const rule = sheet.match(new RegExp(`/\\* ${stem} \\*/\\s*(@font-face \\{[^}]*\\})`))?.[1];
    if (rule === undefined) throw new Error(`No rule for ${stem} in the font's style sheet`);
    const name = await put(stem, "woff2", await readFile(new URL(`files/${stem}.woff2`, fontFolder)));
    rules.push(rule.replace(/src:[^;]*;/, `src: url(${name}) format("woff2");`));
  }
  return rules.join("\n");
}

/** The sheet without comments and needless spaces. */
function smaller(css: string): string {
  return css
    .replace(/\/\*(?!!)[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,>]) ?/g, "$1")
    .replace(/: /g, ":")
    .replace(/;\}/g, "}")
    .trim();
}

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });

const framework = (await readFile(frameworkSheet, "utf8")).replace(/^\uFEFF/, "");
const templates: RawContent[] = [];
for await (const path of glob("**/*.tsx", { cwd: source("") })) {
  if (path.endsWith(".test.tsx")) continue;
  templates.push({ raw: await readFile(source(path), "utf8"), extension: "tsx" });
}
const [purged] = await new PurgeCSS().purge({
  content: templates,
  css: [{ raw: framework }],
  variables: true,
  keyframes: true,
  fontFace: true,
});

if (!purged) throw new Error("PurgeCSS gave nothing back");
const own: string[] = [];
for (const name of sheets) own.push(await readFile(source(`style/${name}.css`), "utf8"));
const fonts: string[] = [];
for (const weight of weights) fonts.push(await fontRules(weight));
const sheet = smaller([fonts.join("\n"), purged.css, ...own].join("\n"));
const style = await put("site", "css", sheet);
await writeFile(new URL("manifest.json", out), `${JSON.stringify({ style, files }, null, 2)}\n`);

const size = compressed(sheet);
console.log(
  `bootstrap-italia ${kilobytes(framework.length)} (${kilobytes(compressed(framework))} gz) → ${kilobytes(purged.css.length)} (${kilobytes(compressed(purged.css))} gz)`,
);
console.log(`${style} ${kilobytes(sheet.length)} (${kilobytes(size)} gz), ${files.length - 1} fonts`);
if (size > budget)
  throw new Error(`The style sheet weighs ${kilobytes(size)} compressed: more than ${kilobytes(budget)}`);
