import { existsSync } from "node:fs";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export const missingChromium = "The browser tests need Chromium: apt-get install -y chromium";

/**
 * The browser for the journeys: the one TRAMA_CHROMIUM names, else the system's.
 *
 * @param {string | undefined} named
 * @param {(path: string) => boolean} exists
 */
export function findChromium(named = process.env.TRAMA_CHROMIUM, exists = existsSync) {
  return [...(named === undefined ? [] : [named]), ...places].find(exists);
}
