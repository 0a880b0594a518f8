/** The lines of a lab's history, under the part of its life that they tell. */
export const historyKinds = {
  phases: ["phase"],
  leads: ["lead", "handover"],
  places: ["mainPlace", "linkedPlace", "placeEnded", "hubLinked", "hubLeft"],
  partners: ["partnerJoined", "partnerLeft"],
  people: ["collaboratorsCounted", "collaboratorsJoined", "collaboratorsLeft"],
  networks: ["microNetwork", "reachDeclared", "microNetworkEnded"],
  structure: ["itemDeclared", "itemWithdrawn"],
} as const;

export type HistoryPart = keyof typeof historyKinds;
export type HistoryKind = (typeof historyKinds)[HistoryPart][number];

export const historyParts = Object.keys(historyKinds) as HistoryPart[];
export const allHistoryKinds = Object.values(historyKinds).flat() as [HistoryKind, ...HistoryKind[]];
