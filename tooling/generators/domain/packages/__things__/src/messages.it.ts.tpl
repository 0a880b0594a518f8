export const messages = {
  one: "__Cosa__",
  many: "__Cose__",
  name: "Nome",
  note: "Nota",
  "error.full": "Non se ne possono aggiungere altri: la configurazione del territorio ne prevede al massimo {{limit}}.",
} as const;
