import { buffer } from "node:stream/consumers";
import type { Download } from "playwright-core";

/** What a file that the browser took away says, its byte order mark included. */
export async function downloaded(download: Download): Promise<string> {
  return (await buffer(await download.createReadStream())).toString("utf8");
}
