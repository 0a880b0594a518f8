import type { Translation } from "../say.js";
import type { messages as it } from "./messages.it.js";

export const messages: Translation<typeof it> = {
  "picture.kept": "kept",
  "picture.fresh": "new",
  "picture.lost": "lost",
  "picture.unseen": "not observed at one moment",
  "picture.keptTie": "kept tie",
  "picture.freshTie": "new tie",
  "picture.lostTie": "lost tie",
  "picture.unseenTie": "tie not observed at one moment",
  "picture.weakTie": "weak tie",
  "picture.strongTie": "strong tie",
  "picture.counts": "nodes {{nodes}}, ties {{ties}}",
  "picture.nodeChange": "Nodes: kept {{kept}}, new {{fresh}}, lost {{lost}}",
  "picture.tieChange": "Ties: kept {{kept}}, new {{fresh}}, lost {{lost}}",
  "picture.unseenCount": ", not observed at one moment {{unseen}}",
};
