/** The order of names for people: accents and capitals do not count, 2 comes before 10. */
export const { compare: compareText } = new Intl.Collator("it", { sensitivity: "base", numeric: true });
