export const messages = {
  section: "Riservatezza dei conteggi",
};
