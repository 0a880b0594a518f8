export const messages = {
  section: "Riservatezza dei conteggi",
  fewer: "meno di {{count}}",
  about: "circa {{count}}",
  keptBack: "riservato",
};
