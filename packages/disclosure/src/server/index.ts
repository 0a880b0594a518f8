export { previewTables, type ReleasedTable, releaseTable } from "./release-table.js";
