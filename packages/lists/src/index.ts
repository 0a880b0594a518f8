export { listsCatalogue } from "./catalogue.js";
export {
  type ExportFormat,
  ExportList,
  exportFormats,
  type ListCell,
  type ListTable,
  ListTableQuery,
  RecordExport,
  type Said,
} from "./list-export.js";
export { ListName, listNames } from "./list-name.js";
export { listPermissions } from "./permissions.js";
export { ChooseView, ReviseView, SavedView, SavedViewId, SaveView } from "./saved-view.js";
