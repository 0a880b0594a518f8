export const messages = {
  one: "__Cosa__",
  many: "__Cose__",
  name: "Nome",
  note: "Nota",
  "issue.nameTooLong": "In questo territorio un nome ha al massimo {{limit}} caratteri.",
} as const;
