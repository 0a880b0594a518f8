import { verbs } from "@trama/instance";
import type { World } from "./world.js";

const facts = { name: "Di prova (segnaposto)" };

const opened = ({ house }: World) => house.temporary.asSystem()(verbs.open__Thing__, facts);

/** How to ask for each operation of this domain. */
export const requests = {
  list__Things__: () => ({}),
  read__Thing__: async (world: World) => ({ params: { id: (await opened(world)).id } }),
  open__Thing__: () => ({ body: facts }),
  revise__Thing__: async (world: World) => {
    const { id, version } = await opened(world);
    return { params: { id }, body: facts, version };
  },
};
