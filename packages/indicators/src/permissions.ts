import type { PermissionTable } from "@trama/kernel";

const whole = { coordinator: "all", "project-manager": "all", "board-member": "all", evaluator: "all" } as const;
/** A conductor sees the figures of their own labs. */
const see = { ...whole, conductor: "own" } as const;
/** What is counted, and how, is no secret of anybody's. */
const know = { ...whole, conductor: "always", administrator: "always" } as const;
/** What everybody will read is published by those who answer for figures, or for the whole instance. */
const publish = { evaluator: "all", administrator: "all" } as const;
const keep = { coordinator: "all", "project-manager": "all", conductor: "own" } as const;
const assess = { coordinator: "all", "project-manager": "all", evaluator: "all" } as const;

/** Who may use the verbs of the indicators. */
export const indicatorPermissions = {
  listMeasures: { kind: "measure", roles: know },
  queryMeasure: { kind: "indicator", roles: see },
  listOpenTables: { kind: "publication", roles: { public: "all" } },
  previewOpenTable: { kind: "publication", roles: publish },
  publishOpenTable: { kind: "publication", roles: publish },
  withdrawOpenTable: { kind: "publication", roles: publish },
  listIndicators: { kind: "indicator", roles: know },
  readIndicator: { kind: "indicator", roles: see },
  readDashboard: { kind: "indicator", roles: see },
  readEvidence: { kind: "indicator", roles: see },
  setTarget: { kind: "indicator", roles: { ...assess, conductor: "own" } },
  recordObservation: { kind: "indicator", roles: keep },
  correctObservation: { kind: "indicator", roles: keep },
  listEvaluationStages: { kind: "evaluationStage", roles: whole },
  readEvaluationStage: { kind: "evaluationStage", roles: whole },
  recomputeFigure: { kind: "evaluationStage", roles: whole },
  openEvaluationStage: { kind: "evaluationStage", roles: assess },
  advanceEvaluationStage: { kind: "evaluationStage", roles: assess },
  recordFinding: { kind: "evaluationStage", roles: assess },
  recordInvolvement: { kind: "evaluationStage", roles: assess },
  planCorrectiveAction: { kind: "evaluationStage", roles: assess },
  endCorrectiveAction: { kind: "evaluationStage", roles: assess },
} as const satisfies PermissionTable;
