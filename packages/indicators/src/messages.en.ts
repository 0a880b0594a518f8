import type { Translation } from "@trama/kernel";
import type { messages as it } from "./messages.it.js";

export const messages: Translation<typeof it> = {
  section: "Indicators",
  one: "Indicator",
  many: "Indicators",
  code: "Code",
  unit: "Unit",
  "issue.versionOrder": "Each version must begin after the one before it.",
  "issue.unknownNode": "The logical framework has no box {{node}}.",
  "issue.nodeNotAbove": "The box {{node}} must stand at a higher level than this one.",
  "issue.unknownMeasure": "There is no measure {{measure}}.",
  "issue.unknownDimension": "This measure cannot be told apart by {{dimension}}.",
  "issue.endsBeforeStart": "The last day comes before the first.",
  "issue.unknownStage": "This moment of the evaluation is not among the territory's.",
  "issue.reasonOfChange": "To change a target, write why: the one before stays, with its reason.",
  "issue.stageClosed": "This evaluation is closed: its targets no longer change.",
  "issue.otherScope": "This indicator does not speak of a part of the territory of this kind.",
  "issue.noSuchScope": "There is no such part of the territory.",
  "issue.futureDate": "The date is in the future: only what was seen already is written down.",
  "issue.otherDimension": "This indicator cannot be told apart by {{dimension}}.",
  "issue.noSuchRecord": "There is no such record.",
  "issue.stageOrder": "Steps are taken one at a time: data collected, then assessed, then closed.",
  "issue.nothingFound": "Before calling it assessed, write at least one finding.",
  "issue.unknownTool": "This way of listening is not among the territory's.",
  "issue.unknownFinding": "This finding does not belong to this evaluation.",
  "issue.versionInUse":
    "The indicator {{code}} has been used: its version {{version}} is not rewritten. Add another one.",
  "issue.indicatorInUse": "The indicator {{code}} has data already: it cannot be removed.",
  "issue.stageInUse": "The moment {{stage}} has been used already: it cannot be removed.",
  "issue.toolInUse":
    "The way {{tool}} has been used already: it cannot be removed. Retire it, so that it stays readable.",
  "error.stageClosed": "This evaluation is closed.",
  "error.stageBegun": "This evaluation has begun already.",
  "error.stageOrder": "The evaluation cannot pass to this state.",
  "error.nothingFound": "A finding is still missing.",
  "error.alreadyCorrected": "This observation has been corrected already: correct the latest one.",
};
