import { createHash } from "node:crypto";
import { once } from "node:events";
import { chmod, rm } from "node:fs/promises";
import { createServer, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Instance, verbs } from "@trama/instance";

const longestSocketPath = 100;

/** Where a running instance can be spoken to by its own machine: in the data folder, unless its path is too long. */
export function controlPath(folder: string): string {
  const path = join(folder, "control.sock");
  if (path.length <= longestSocketPath) return path;
  return join(tmpdir(), `trama-${createHash("sha256").update(folder).digest("hex").slice(0, 16)}.sock`);
}

/** Opens the control socket, for this machine's own user alone. Only the holder of the lease calls this. */
export async function openControl(instance: Instance): Promise<{ close(): Promise<void> }> {
  const path = controlPath(instance.folder);
  await rm(path, { force: true });
  const server = createServer((request, response) => {
    if (request.method !== "GET" || request.url !== "/configuration") {
      response.writeHead(404).end();
      return;
    }
    instance
      .run({ kind: "system", name: "control" })(verbs.exportConfiguration, {})
      .then(
        (text) => response.writeHead(200, { "content-type": "application/yaml" }).end(text),
        () => response.writeHead(500).end(),
      );
  });
  server.listen(path);
  await once(server, "listening");
  await chmod(path, 0o600);
  return {
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Asks the running instance of a data folder; null when none runs. */
export async function askControl(folder: string, path: string): Promise<string | null> {
  const request = get({ socketPath: controlPath(folder), path });
  try {
    const [response] = (await once(request, "response")) as [import("node:http").IncomingMessage];
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk as Buffer);
    if (response.statusCode !== 200) throw new Error(`The running instance answered ${response.statusCode}`);
    return Buffer.concat(chunks).toString("utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "ENOENT" || code === "ECONNREFUSED") return null;
    throw error;
  }
}
