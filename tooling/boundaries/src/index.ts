export { readGraph } from "./read-graph.ts";
export { mayKnow } from "./rules.ts";
export { everyPackage, knownTo, type Table } from "./table.ts";
export { type Member, readWorkspace, sourceFiles } from "./workspace.ts";
