import { openInstance } from "@trama/instance";
import type { Settings } from "../env.js";
import { placeOf, shownPlace } from "../place.js";
import { CommandFailed, type Terminal } from "../terminal.js";
import { serve } from "./serve.js";

/** Starts the instance of the data folder. */
export async function start(settings: Settings, terminal: Terminal): Promise<void> {
  const instance = await openInstance(placeOf(settings));
  if (!instance.founded()) {
    await instance.close();
    throw new CommandFailed("start.missing", { place: shownPlace(settings) });
  }
  await serve(instance, settings, terminal);
}
