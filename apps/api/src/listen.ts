import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";

export interface Listening {
  port: number;
  /** Stops taking requests, lets those under way finish, ten seconds at most, and returns. */
  close(): Promise<void>;
}

const patienceMs = 10_000;

interface App {
  fetch(request: Request, env: object): Response | Promise<Response>;
}

/** Serves an app on a port (0 for any that is free) of one address. Throws when the port is taken. */
export async function listen(app: App, { port, hostname }: { port: number; hostname: string }): Promise<Listening> {
  const server = createAdaptorServer({ fetch: (request, env) => app.fetch(request, env) }) as Server;
  server.listen(port, hostname);
  await once(server, "listening");
  const address = server.address() as AddressInfo;
  return {
    port: address.port,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeIdleConnections();
      const impatience = setTimeout(() => server.closeAllConnections(), patienceMs);
      await closed;
      clearTimeout(impatience);
    },
  };
}
