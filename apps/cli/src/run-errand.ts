import { askRunning } from "./control.js";
import type { Settings } from "./env.js";
import type { Errand } from "./errands.js";
import { CommandFailed } from "./terminal.js";

/**
 * Runs an errand in the running instance, or in this process when none runs: only then is the whole program loaded, which
 * takes longer than asking.
 */
export async function runErrand(settings: Settings, name: Errand, given: unknown = {}): Promise<string> {
  const told = await askRunning(settings.folder, name, given);
  if (told !== null) return told;
  const [{ openInstance }, { errands }, { placeOf, shownPlace }] = await Promise.all([
    import("@trama/instance"),
    import("./errands.js"),
    import("./place.js"),
  ]);
  const instance = await openInstance(placeOf(settings));
  try {
    if (!instance.founded()) throw new CommandFailed("start.missing", { place: shownPlace(settings) });
    return await errands[name](instance, given, settings);
  } finally {
    await instance.close();
  }
}
