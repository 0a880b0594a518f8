import { mix, readable } from "@trama/territory";

/** The colours that a territory's accent gives to the site. */
export interface Theme {
  /** As the territory chose it: for drawings only. */
  accent: string;
  /** For text and buttons: reads on white, paper and tint, and white reads on it. */
  strong: string;
  /** Darker still: the slim header, the footer, hovered buttons. */
  deep: string;
  /** A pale wash of the accent. */
  tint: string;
  /** For thin lines and quiet shapes. */
  line: string;
  /** The page's warm off-white, and its text: the same in every territory. */
  paper: string;
  ink: string;
}

const paper = "#fbf8f3";
const ink = "#1c2b39";

/** The theme of an accent colour. However light the accent, its text shades read on the light backgrounds. */
export function themeOf(accent: string): Theme {
  const tint = mix(accent, "#ffffff", 0.9);
  const strong = readable(accent, ["#ffffff", paper, tint]);
  return { accent, strong, deep: mix(strong, "#0b1720", 0.45), tint, line: mix(accent, "#ffffff", 0.62), paper, ink };
}

/** The theme as a style sheet: custom properties that the site's own style sheet uses. */
export function themeCss(theme: Theme): string {
  const properties = Object.entries(theme).map(([name, colour]) => `--trama-${name}:${colour}`);
  return `:root{${properties.join(";")}}\n`;
}
