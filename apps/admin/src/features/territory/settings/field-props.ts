import type { Path } from "./at-path";

/** What every field of the settings is given. */
export interface FieldProps {
  path: Path;
  /** Whether something must be written in it. */
  required?: boolean;
  readOnly?: boolean;
  /** Whether the title of the screen already says its name. */
  titled?: boolean;
}
