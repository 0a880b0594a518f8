import type { Territory } from "@trama/territory";
import { type MarkFile, markFile } from "@trama/territory/server";
import { type Asset, madeAsset, markAsset } from "../asset-files.js";
import { type Theme, themeCss, themeOf } from "../colour/theme.js";
import { shareImage, shareSize } from "./share-image.js";
import { wovenIcon } from "./woven-mark.js";

/** The picture of a shared link, and what it shows. */
export interface Share {
  asset: Asset;
  width: number;
  height: number;
  shows: "mark" | "woven" | "colours";
}

/** What a territory's colour and mark make of the site: a style sheet, an icon, the picture of a shared link. */
export interface Brand {
  theme: Theme;
  style: Asset;
  icon: Asset;
  share: Share;
  /** The territory's own mark; null where the woven one stands for it. */
  mark: { asset: Asset; width: number; height: number } | null;
}

/** The least that social networks show, on each side. */
const smallestShare = 200;

/** Networks read no drawing: a PNG is shown as it is, and for any other mark the territory's colours alone. */
function shareOf(theme: Theme, mark: MarkFile | null): Share {
  if (mark?.type === "image/png" && Math.min(mark.width, mark.height) >= smallestShare)
    return { asset: markAsset(mark), width: mark.width, height: mark.height, shows: "mark" };
  const shows = mark ? "colours" : "woven";
  return { asset: madeAsset("share", "png", shareImage(theme, shows)), ...shareSize, shows };
}

/** The brand of a territory. */
export function brandOf({ accent, mark }: Pick<Territory, "accent" | "mark">): Brand {
  const theme = themeOf(accent);
  const file = mark ? markFile(mark) : null;
  return {
    theme,
    style: madeAsset("theme", "css", themeCss(theme)),
    icon: file ? markAsset(file) : madeAsset("icon", "svg", wovenIcon(theme)),
    share: shareOf(theme, file),
    mark: file && { asset: markAsset(file), width: file.width, height: file.height },
  };
}
