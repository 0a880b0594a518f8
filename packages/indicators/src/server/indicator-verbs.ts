import { endCorrectiveAction, planCorrectiveAction, recordFinding, recordInvolvement } from "./assess-stage.js";
import {
  advanceEvaluationStage,
  listEvaluationStages,
  openEvaluationStage,
  readEvaluationStage,
} from "./evaluation-stages.js";
import { listIndicators, readIndicator } from "./list-indicators.js";
import { Measures } from "./measures.js";
import { listOpenTables, previewOpenTable, publishOpenTable } from "./open-tables.js";
import { listMeasures, queryMeasure } from "./query-measure.js";
import { readDashboard } from "./read-dashboard.js";
import { readEvidence } from "./read-evidence.js";
import { recomputeFigure } from "./recompute-figure.js";
import { correctObservation, recordObservation } from "./record-observation.js";
import { setTarget } from "./set-target.js";
import type { IndicatorSources } from "./sources.js";
import { withdrawOpenTable } from "./withdraw-open-table.js";

/** The verbs of the indicators, over the facts that these sources give. */
export function indicatorVerbs(sources: IndicatorSources) {
  const measures = new Measures(sources);
  return {
    listMeasures: listMeasures(measures),
    queryMeasure: queryMeasure(measures),
    listOpenTables: listOpenTables(measures),
    previewOpenTable: previewOpenTable(measures),
    publishOpenTable: publishOpenTable(measures),
    withdrawOpenTable: withdrawOpenTable(measures),
    listIndicators,
    readIndicator,
    readDashboard: readDashboard(measures),
    readEvidence: readEvidence(measures),
    setTarget: setTarget(measures),
    recordObservation: recordObservation(measures),
    correctObservation: correctObservation(measures),
    listEvaluationStages,
    readEvaluationStage: readEvaluationStage(measures),
    recomputeFigure: recomputeFigure(measures),
    openEvaluationStage: openEvaluationStage(measures),
    advanceEvaluationStage: advanceEvaluationStage(measures),
    recordFinding: recordFinding(measures),
    recordInvolvement: recordInvolvement(measures),
    planCorrectiveAction: planCorrectiveAction(measures),
    endCorrectiveAction: endCorrectiveAction(measures),
  };
}
