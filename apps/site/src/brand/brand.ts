import type { Territory } from "@trama/territory";
import { type Asset, madeAsset } from "../asset-files.js";
import { type Theme, themeCss, themeOf } from "../colour/theme.js";
import { shareImage } from "./share-image.js";
import { wovenIcon } from "./woven-mark.js";

/** What a territory's accent colour makes of the site: a style sheet, an icon, the picture of a shared link. */
export interface Brand {
  theme: Theme;
  style: Asset;
  icon: Asset;
  share: Asset;
}

/** The brand of a territory. */
export function brandOf({ accent }: Pick<Territory, "accent">): Brand {
  const theme = themeOf(accent);
  return {
    theme,
    style: madeAsset("theme", "css", themeCss(theme)),
    icon: madeAsset("icon", "svg", wovenIcon(theme)),
    share: madeAsset("share", "png", shareImage(theme)),
  };
}
