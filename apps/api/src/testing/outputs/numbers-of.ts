import { z } from "zod";
import type { Operation } from "../operations.js";

/** What only disclosure control makes: a number inside says of itself how it may be told. */
const ofTheDoor = new Set(["ReleasedCount", "ShownFigure", "OpenCell"]);

const Node = z.looseObject({
  $ref: z.string().optional(),
  id: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  additionalProperties: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
  $defs: z.record(z.string(), z.unknown()).optional(),
});

/** Every number that the JSON answers of an operation can hold, as `Schema.field`, but those inside the door's schemas. */
export function numbersOf({ id, answers }: Operation): ReadonlySet<string> {
  const found = new Set<string>();
  for (const schema of answers.values()) {
    if (schema === null) continue;
    const root = Node.parse(z.toJSONSchema(schema, { io: "output", unrepresentable: "any" }));
    const seen = new Set<string>();
    const walk = (given: unknown, path: string): void => {
      const parsed = Node.safeParse(given);
      if (!parsed.success) return;
      const { $ref, id: named, type, properties = {}, items, additionalProperties, ...node } = parsed.data;
      if ($ref !== undefined) {
        const name = $ref.split("/").at(-1) ?? "";
        if (ofTheDoor.has(name) || seen.has(name)) return;
        seen.add(name);
        walk(root.$defs?.[name], name);
        return;
      }
      const here = named ?? path;
      if ([type].flat().some((one) => one === "number" || one === "integer")) found.add(here);
      for (const [name, value] of Object.entries(properties)) walk(value, `${here}.${name}`);
      walk(items, `${here}[]`);
      walk(additionalProperties, `${here}{}`);
      for (const one of [node.anyOf, node.oneOf, node.allOf].flatMap((each) => each ?? [])) walk(one, here);
    };
    walk(root, root.id ?? id);
  }
  return found;
}
