export { casa, revise } from "./revising.js";
export {
  demonstrationPassword,
  type TemporaryInstance,
  type TemporaryInstanceOptions,
  temporaryInstance,
} from "./temporary-instance.js";
