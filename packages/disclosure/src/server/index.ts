export { releasedBefore, releaseTable } from "./release-table.js";
