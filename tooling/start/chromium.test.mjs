import { expect, test } from "vitest";
import { findChromium } from "./chromium.mjs";

/** @type {[named: string | undefined, present: string[], found: string | undefined][]} */
const machines = [
  ["/opt/browser", ["/opt/browser", "/usr/bin/chromium"], "/opt/browser"],
  ["/opt/gone", ["/usr/bin/chromium-browser"], "/usr/bin/chromium-browser"],
  [undefined, ["/usr/bin/google-chrome"], "/usr/bin/google-chrome"],
  [undefined, [], undefined],
];

test.each(machines)("named %s, with %j on the machine: %s", (named, present, found) => {
  expect(findChromium(named, (path) => present.includes(path))).toBe(found);
});
