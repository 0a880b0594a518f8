export { list__Things__, read__Thing__ } from "./list-__things__.js";
export { open__Thing__ } from "./open-__thing__.js";
export { revise__Thing__ } from "./revise-__thing__.js";
