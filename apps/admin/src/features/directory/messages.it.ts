export const messages = {
  "directory.title": "-",
} as const;
