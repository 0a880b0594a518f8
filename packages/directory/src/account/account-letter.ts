/** The letters about an account. */
export const accountLetterKinds = [
  "invitation",
  "passwordReset",
  "passwordChanged",
  "factorsChanged",
  "newDevice",
  "emailChange",
  "emailChanged",
] as const;
export type AccountLetterKind = (typeof accountLetterKinds)[number];
