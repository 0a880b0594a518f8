export { exportVerbs } from "./export-verbs.js";
export { forgetViews } from "./forget-views.js";
export { everyPage, type ListColumn, type ListSource, listSource } from "./list-source.js";
export { chooseView, listViews, removeView, reviseView, saveView } from "./saved-views.js";
