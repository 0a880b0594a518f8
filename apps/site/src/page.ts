import type { Voice } from "@trama/gatherings";
import type { Language } from "@trama/kernel";
import type { Territory } from "@trama/territory";
import type { Asset } from "./asset-files.js";
import type { Share } from "./brand/brand.js";
import type { PageKey } from "./catalogue.js";

/** Says a sentence of the site in the page's language, in the territory's words. */
export type PageSay = (key: PageKey, params?: Record<string, string | number>) => string;

/** The files that every page links. */
interface PageAssets {
  style: string;
  theme: string;
  icon: Pick<Asset, "name" | "type">;
  share: Share;
}

/** The territory's own mark, as every page shows it. */
export interface PageMark {
  file: string;
  width: number;
  height: number;
  /** Whether it needs a light ground wherever the page is dark. */
  onPlate: boolean;
  /** What is read in its place; empty where the name beside it says the same. */
  text: string;
}

/** What every part of a page knows. */
export interface Page {
  language: Language;
  say: PageSay;
  /** The same voice for the sentences that a package builds. */
  voice: Voice;
  territory: Territory;
  /** The page's address without its language: `/laboratori`. Null for a page that has none of its own. */
  path: string | null;
  /** The public address of the instance. */
  origin: string;
  demonstration: boolean;
  assets: PageAssets;
  /** Null where the woven mark stands for the territory. */
  mark: PageMark | null;
}

/** A page's own words, for its head. */
export interface Head {
  title: string;
  description: string;
  /** What the page tells to machines, in schema.org's words. */
  data?: Readonly<Record<string, unknown>>;
  /** The calendar to follow that the page speaks of. */
  feed?: string;
}

/** The address of a page in a language: Italian at the root, English under `/en`. */
export function pathIn(language: Language, path: string): string {
  if (language === "it") return path;
  return path.startsWith("/#") || path === "/" ? `/en${path.slice(1)}` : `/en${path}`;
}

/** The address of another page in the language of this one. */
export function pathOn({ language }: Pick<Page, "language">, path: string): string {
  return pathIn(language, path);
}

/** The whole public address of a page in a language. */
export function urlIn(origin: string, language: Language, path: string): string {
  return new URL(pathIn(language, path), origin).href;
}

/** Who the site belongs to: the lead organisation, or the territory where none is named. */
export function ownerOf({ leadOrganisation, name }: Pick<Territory, "leadOrganisation" | "name">): string {
  return leadOrganisation ?? name;
}
