import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { openBrowser } from "./browser.js";
import { type Demonstration, startDemonstration } from "./demonstration.js";

/** What a file of journeys works with: there from before its first test until after its last. */
interface Place {
  demonstration: Demonstration;
  browser: Browser;
}

/** Gives a file of journeys Pavia's demonstration, as it was made once for all of them, and a browser. */
export function withDemonstration(): Readonly<Place> {
  let place: Place | undefined;
  const standing = (): Place => {
    if (!place) throw new Error("The demonstration is there only while the tests run");
    return place;
  };
  beforeAll(async () => {
    place = { demonstration: await startDemonstration(), browser: await openBrowser() };
  });
  afterAll(async () => {
    await standing().browser.close();
    await standing().demonstration.stop();
  });
  return {
    get demonstration() {
      return standing().demonstration;
    },
    get browser() {
      return standing().browser;
    },
  };
}
