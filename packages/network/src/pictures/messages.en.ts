import type { PictureWords } from "./messages.it.js";

export const pictureWordsEn: PictureWords = {
  nodes: "Nodes",
  ties: "Ties",
  kept: "kept",
  fresh: "new",
  lost: "lost",
  keptTie: "kept tie",
  freshTie: "new tie",
  lostTie: "lost tie",
  weak: "weak",
  strong: "strong",
  counts: (nodes, ties) => `nodes ${nodes}, ties ${ties}`,
  change: (kept, fresh, lost) => `kept ${kept}, new ${fresh}, lost ${lost}`,
};
