/** What the holder of an account changes of how it is signed in to: no verbs of the role table, but lines of the trail. */
export const ownAccountChanges = [
  "changeOwnPassword",
  "changeOwnEmail",
  "addOwnFactor",
  "removeOwnFactor",
  "renewRecoveryCodes",
] as const;
export type OwnAccountChange = (typeof ownAccountChanges)[number];
