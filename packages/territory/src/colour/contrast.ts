/** A colour as three channels, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Reads `#rrggbb`. */
export function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Writes `#rrggbb`. */
export function hexOf(colour: Rgb): string {
  return `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;
}

/** The colour `share` of the way to another one: 0 is the first, 1 the other. */
export function mix(hex: string, other: string, share: number): string {
  const [from, to] = [rgbOf(hex), rgbOf(other)];
  const at = (channel: 0 | 1 | 2) => from[channel] + (to[channel] - from[channel]) * share;
  return hexOf([at(0), at(1), at(2)]);
}

/** Relative luminance, 0 black to 1 white (WCAG 2.2). */
function luminance(hex: string): number {
  const linear = (channel: number) =>
    channel <= 0.04045 * 255 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
  const [red, green, blue] = rgbOf(hex);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What text needs against its background (WCAG 2.2, 1.4.3, level AA). */
export const textContrast = 4.5;

/**
 * The colour itself where it reads as text on every background given, else the first darker shade that does.
 * Backgrounds must be light: black must read on them.
 */
export function readable(hex: string, backgrounds: readonly string[], ratio = textContrast): string {
  const steps = 100;
  for (let step = 0; step < steps; step += 1) {
    const shade = mix(hex, "#000000", step / steps);
    if (backgrounds.every((background) => contrast(shade, background) >= ratio)) return shade;
  }
  return "#000000";
}

/** The dark ground of the screens, for which a colour is made lighter. */
export const night = "#1a232d";

/** The colour as it is shown on dark: the first lighter shade that reads there. */
export function onDark(hex: string): string {
  const steps = 100;
  for (let step = 0; step < steps; step += 1) {
    const shade = mix(hex, "#ffffff", step / steps);
    if (contrast(shade, night) >= textContrast) return shade;
  }
  return "#ffffff";
}

/** How a territory's colour reads: with white on it, which is as much as it on white, and made lighter on dark. */
export interface AccentContrast {
  light: number;
  dark: { shade: string; ratio: number };
  /** The colour itself where it reads in light, else the nearest darker one that does. */
  nearest: string;
}

export function accentContrast(hex: string): AccentContrast {
  const shade = onDark(hex);
  return {
    light: contrast(hex, "#ffffff"),
    dark: { shade, ratio: contrast(shade, night) },
    nearest: readable(hex, ["#ffffff"]),
  };
}
