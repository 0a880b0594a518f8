export const messages = {
  "today.title": "-",
} as const;
