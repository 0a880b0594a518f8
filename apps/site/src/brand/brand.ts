import type { Territory } from "@trama/territory";
import { type Asset, textAsset } from "../asset-files.js";
import { type Theme, themeCss, themeOf } from "../colour/theme.js";
import { wovenIcon } from "./woven-mark.js";

/** What a territory's accent colour makes of the site: a style sheet and an icon. */
export interface Brand {
  theme: Theme;
  style: Asset;
  icon: Asset;
}

/** The brand of a territory. */
export function brandOf({ accent }: Pick<Territory, "accent">): Brand {
  const theme = themeOf(accent);
  return { theme, style: textAsset("theme", "css", themeCss(theme)), icon: textAsset("icon", "svg", wovenIcon(theme)) };
}
