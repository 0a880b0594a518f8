import { createHash } from "node:crypto";
import type { Mark } from "../mark/mark.js";
import { type Picture, pictureOf } from "../mark/picture.js";

/** The picture of a mark as a file. */
export interface MarkFile extends Picture {
  /** Named after its content: another picture has another name. */
  name: string;
}

const endings = { "image/svg+xml": "svg", "image/png": "png" } as const;

/** The picture of a mark, as the site gives it to everybody. */
export function markFile({ picture }: Pick<Mark, "picture">): MarkFile {
  const found = pictureOf(picture);
  const digest = createHash("sha256").update(found.bytes).digest("hex").slice(0, 32);
  return { ...found, name: `mark.${digest}.${endings[found.type]}` };
}
