# @trama/__things__

What this is («__cosa__»), in the words of who works with it: write it here.

It has a name and a note. A territory decides how long a name may be (`__things__.nameLength` in its
configuration).

```ts
const first = await run(open__Thing__, { name: "__Cosa__ di prova" });
const { items } = await run(list__Things__, { search: "PROVA" });
```

The doors: `.` for browsers (schemas, words, rules), `/server` (verbs), `/tables` (for the servers of packages above),
`/fixtures` (small worlds for tests).
