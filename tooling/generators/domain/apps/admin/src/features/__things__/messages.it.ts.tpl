export const messages = {
  "__things__.new": "Aggiungi: __cosa__",
  "__things__.search": "Cerca",
  "__things__.none": "Non c'è ancora nulla.",
  "__things__.count_one": "{{count}} riga",
  "__things__.count_other": "{{count}} righe",
} as const;
