import { directoryCatalogue } from "@trama/directory";
import { disclosureCatalogue } from "@trama/disclosure";
import { gatheringsCatalogue } from "@trama/gatherings";
import { indicatorsCatalogue } from "@trama/indicators";
import { kernelCatalogue } from "@trama/kernel";
import { labsCatalogue } from "@trama/labs";
import { listsCatalogue } from "@trama/lists";
import { territoryCatalogue } from "@trama/territory";

/** The words of every domain, in reading order. */
export const catalogues = [
  kernelCatalogue,
  listsCatalogue,
  territoryCatalogue,
  directoryCatalogue,
  disclosureCatalogue,
  gatheringsCatalogue,
  labsCatalogue,
  indicatorsCatalogue,
] as const;
