export { type Bucket, buckets, spansOf } from "./bucket.js";
export { indicatorsCatalogue } from "./catalogue.js";
export {
  FrameworkNode,
  IndicatorsSection,
  indicatorsConfig,
  moments,
  nodeLevels,
  StageKind,
} from "./config.js";
export {
  changeReasons,
  Evidence,
  EvidenceRecord,
  FigureChange,
  ReadEvidence,
  Recomputation,
  RecomputeFigure,
} from "./evidence.js";
export {
  directions,
  IndicatorCode,
  IndicatorDefinition,
  IndicatorSource,
  IndicatorVersion,
  indicatorKinds,
  levels,
  takenCodes,
  versionOn,
} from "./indicator.js";
export { Dashboard, DashboardLine, Indicator, IndicatorCatalogue, ReadDashboard } from "./indicator-view.js";
export { measureIssues } from "./measure-issues.js";
export { MeasureAnswer, MeasureCatalogue, MeasureView, QueryMeasure, ShownFigure } from "./measure-query.js";
export { CorrectObservation, Observation, ObservationId, RecordObservation } from "./observation.js";
export {
  OpenCell,
  type OpenContent,
  OpenRow,
  OpenTable,
  OpenTablePreview,
  OpenTables,
  otherRow,
  QueryOpenTable,
  StateOpenTable,
  WithdrawOpenTable,
  wholeRow,
  yearsSideBySide,
} from "./open-table.js";
export { indicatorPermissions } from "./permissions.js";
export { sameScope, scopeKinds, wholeTerritory } from "./scope.js";
export {
  AdvanceEvaluationStage,
  actionStates,
  conclusions,
  EndCorrectiveAction,
  EvaluationStage,
  EvaluationStageSummary,
  EvaluationStages,
  FrozenFigure,
  FrozenFigureId,
  OpenEvaluationStage,
  PlanCorrectiveAction,
  RecordFinding,
  RecordInvolvement,
  StageId,
} from "./stage.js";
export { mayAdvance, type StageState, stageMoves, stageStates } from "./stage-lifecycle.js";
export {
  frozenQuantity,
  goalOf,
  type Known,
  knownOf,
  quantityOf,
  type Standing,
  standingOf,
  standings,
} from "./standing.js";
export { SetTarget, Target, TargetId } from "./target.js";
