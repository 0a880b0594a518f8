export const messages = {
  "territory.title": "-",
} as const;
