import { pathToFileURL } from "node:url";
import { type Client, createClient } from "@libsql/client";

/** One connection to a file, by its path as it is: no character of the path has a meaning of its own. */
export async function connect(file: string, pragmas: readonly string[] = []): Promise<Client> {
  const client = createClient({ url: pathToFileURL(file).href, concurrency: 1, timeout: 0 });
  for (const pragma of pragmas) await client.execute(`pragma ${pragma}`);
  return client;
}
