import type { FC } from "hono/jsx";
import { warpPath, weftPath } from "../brand/woven-mark.js";

/** The site's mark, as a drawing beside the name: it says nothing more than the name. */
export const WovenMark: FC = () => (
  <svg class="woven-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path class="woven-warp" d={warpPath} />
    <path class="woven-weft" d={weftPath} />
  </svg>
);
