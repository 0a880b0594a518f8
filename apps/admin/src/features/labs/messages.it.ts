export const messages = {
  "labs.title": "-",
} as const;
