export { type Cell, type CellKind, cellKinds, MisplacedCell, type Sheet, type SheetColumn } from "./sheet.js";
export { writeCsv } from "./write-csv.js";
export { writeXlsx } from "./write-xlsx.js";
