import { directoryDimensions, directoryMeasures } from "@trama/directory";
import { gatheringDimensions, gatheringMeasures } from "@trama/gatherings";
import type { Dimension, Measure } from "@trama/kernel";
import { labDimensions, labMeasures, labTranslations } from "@trama/labs";

/** What every domain lets others count. */
export const measures: readonly Measure[] = [directoryMeasures, gatheringMeasures, labMeasures].flatMap((each) =>
  Object.values<Measure>(each),
);

/** Every way in which figures can be told apart, by code. */
export const dimensions: ReadonlyMap<string, Dimension> = new Map(
  [...directoryDimensions, ...gatheringDimensions, ...labDimensions].map((one) => [one.code, one]),
);

/** By measure, the named dimensions by which it can be told apart: its own, and those that packages above lend it. */
export const measureDimensions: ReadonlyMap<string, readonly string[]> = new Map(
  measures.map(({ code, dimensions: own }) => {
    const lent = labTranslations.filter(({ of }) => own.includes(of)).map((one) => one.code);
    return [code, [...new Set([...own, ...lent])].filter((each) => dimensions.has(each))];
  }),
);
