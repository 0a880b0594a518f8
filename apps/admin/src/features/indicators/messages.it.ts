export const messages = {
  "indicators.none": "Il territorio non ha ancora scelto che cosa contare.",
} as const;
