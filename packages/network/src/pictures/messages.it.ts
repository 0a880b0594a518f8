export const pictureWordsIt = {
  nodes: "Soggetti",
  ties: "Legami",
  kept: "rimasto",
  fresh: "nuovo",
  lost: "perso",
  keptTie: "legame rimasto",
  freshTie: "legame nuovo",
  lostTie: "legame perso",
  weak: "debole",
  strong: "forte",
  counts: (nodes: number, ties: number) => `soggetti ${nodes}, legami ${ties}`,
  change: (kept: number, fresh: number, lost: number) => `rimasti ${kept}, nuovi ${fresh}, persi ${lost}`,
};

export type PictureWords = typeof pictureWordsIt;
