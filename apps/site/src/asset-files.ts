import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { MarkFile } from "@trama/territory/server";

/** A file served under `/assets/`, whole in memory: they are few and small. */
export interface Asset {
  name: string;
  type: string;
  body: Uint8Array<ArrayBuffer>;
  /** The same, compressed, where that makes it smaller. */
  gzip: Uint8Array<ArrayBuffer> | null;
}

/** What the build wrote: the style sheet's name and every file's. */
interface Manifest {
  style: string;
  files: readonly string[];
}

const types: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  png: "image/png",
  svg: "image/svg+xml",
  woff2: "font/woff2",
};

/** The kinds of file that are compressed already. */
const compressed = new Set(["png", "woff2"]);

const folder = new URL("../dist/assets/", import.meta.url);

function assetOf(name: string, content: Uint8Array): Asset {
  const extension = name.slice(name.lastIndexOf(".") + 1);
  const body = new Uint8Array(content);
  const gzip = compressed.has(extension) ? null : new Uint8Array(gzipSync(body));
  return { name, type: types[extension] ?? "application/octet-stream", body, gzip };
}

/** A file made while the site runs, named after its content so that browsers may keep it for ever. */
export function madeAsset(stem: string, extension: "css" | "png" | "svg", content: string | Uint8Array): Asset {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return assetOf(`${stem}.${hash}.${extension}`, bytes);
}

/** A territory's mark, under the name that its content gives it. */
export const markAsset = ({ name, bytes }: Pick<MarkFile, "name" | "bytes">): Asset => assetOf(name, bytes);

/** The files of the build. Throws when the package has not been built. */
export function builtAssets(): { style: string; assets: readonly Asset[] } {
  const manifest = JSON.parse(readFileSync(fileURLToPath(new URL("manifest.json", folder)), "utf8")) as Manifest;
  const assets = manifest.files.map((name) => assetOf(name, readFileSync(fileURLToPath(new URL(name, folder)))));
  return { style: manifest.style, assets };
}
