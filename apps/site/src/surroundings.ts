import { type InForce, type Instance, sayIn, speechOf } from "@trama/instance";
import type { Language, Say } from "@trama/kernel";
import type { Territory } from "@trama/territory";
import type { Asset } from "./asset-files.js";
import { type Brand, brandOf } from "./brand/brand.js";
import { siteCatalogue } from "./catalogue.js";
import type { Page, PageMark } from "./page.js";

/** What a configuration gives to every page, made once for each configuration in force. */
interface Prepared {
  brand: Brand;
  say: Readonly<Record<Language, Say>>;
}

/** Makes pages of an instance as it stands now. */
export interface Surroundings {
  page: (language: Language, path: string | null) => Page;
  /** The files that change with the territory's colour and mark. */
  brandAssets: () => readonly Asset[];
}

function prepare({ words, territory }: InForce): Prepared {
  const speech = speechOf(words, [siteCatalogue]);
  return { brand: brandOf(territory), say: { it: sayIn(speech, "it"), en: sayIn(speech, "en") } };
}

const shownMark = (
  { name, systemName }: Pick<Territory, "name" | "systemName">,
  { text = name, dark }: NonNullable<Territory["mark"]>,
  { asset, width, height }: NonNullable<Brand["mark"]>,
): PageMark => ({ file: asset.name, width, height, onPlate: dark === "plate", text: text === systemName ? "" : text });

/** The surroundings of the pages of an instance, given the name of the built style sheet. */
export function surroundingsOf(instance: Instance, style: string): Surroundings {
  const known = new WeakMap<InForce, Prepared>();
  const now = () => {
    const inForce = instance.inForce();
    const prepared = known.get(inForce) ?? prepare(inForce);
    known.set(inForce, prepared);
    return { ...prepared, territory: inForce.territory };
  };
  return {
    page(language, path) {
      const { say, brand, territory } = now();
      return {
        language,
        path,
        territory,
        say: say[language],
        voice: { language, say: say[language] },
        origin: instance.url,
        demonstration: instance.demonstration,
        assets: { style, theme: brand.style.name, icon: brand.icon, share: brand.share },
        mark: territory.mark && brand.mark ? shownMark(territory, territory.mark, brand.mark) : null,
      };
    },
    brandAssets() {
      const { style: theme, icon, share } = now().brand;
      return [theme, icon, share.asset];
    },
  };
}
