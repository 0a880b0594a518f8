import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { adminFiles } from "./admin-files.js";
import { type Listening, listen } from "./listen.js";

const page = "<!doctype html><title>Gestione</title>";
const secret = "SEGRETO";

let folder: string;
let listening: Listening;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trama-admin-"));
  const dist = join(folder, "dist");
  await mkdir(join(dist, "assets/fonts"), { recursive: true });
  await writeFile(join(folder, "secret"), secret);
  await writeFile(join(dist, "index.html"), page);
  await writeFile(join(dist, "assets/index-abc123.js"), "export {}");
  await writeFile(join(dist, "assets/fonts/titillium-abc123.woff2"), "font");
  const app = new Hono();
  app.route("/admin", adminFiles(dist));
  listening = await listen(app, { port: 0, hostname: "127.0.0.1" });
});
afterAll(async () => {
  await listening.close();
  await rm(folder, { recursive: true });
});

/** Sends the path as it is: `fetch` would tidy it up first. */
async function get(path: string, method = "GET") {
  return await new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port: listening.port, path, method }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const text = Buffer.concat(parts).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    sent.on("error", reject);
    sent.end();
  });
}

describe("the admin app", () => {
  test.each([
    "/admin",
    "/admin/",
    "/admin/laboratori",
    "/admin/laboratori/01890000?scheda=storia",
    "/admin/assets-of-mine",
  ])("%s is its page, asked anew each time", async (path) => {
    const { status, headers, text } = await get(path);
    expect([status, text]).toEqual([200, page]);
    expect(headers).toMatchObject({ "content-type": "text/html; charset=UTF-8", "cache-control": "no-cache" });
  });

  test.each([
    ["/admin/assets/index-abc123.js", "text/javascript; charset=utf-8"],
    ["/admin/assets/fonts/titillium-abc123.woff2", "font/woff2"],
  ])("%s is kept for ever", async (path, type) => {
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "content-type": type,
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
    });
  });

  test.each(["/admin/assets/index-old.js", "/admin/assets/", "/admin/assets/fonts"])(
    "%s is missing, and no page stands in for it",
    async (path) => {
      const { status, headers, text } = await get(path);
      expect(status).toBe(404);
      expect(headers["cache-control"]).toBeUndefined();
      expect(text).not.toContain("Gestione");
    },
  );

  test.each([
    "/admin/assets/../../secret",
    "/admin/assets/..%2f..%2fsecret",
    "/admin/assets/%2e%2e/%2e%2e/secret",
    "/admin/assets/..%5c..%5csecret",
    "/admin/assets/..\\..\\secret",
    "/admin/assets/....//....//secret",
    "/admin/assets/%252e%252e/%252e%252e/secret",
    "/admin/assets//../../secret",
    "/admin/assets/..%00/..%00/secret",
    "/admin/../../secret",
    "/admin/assets/fonts/../../../secret",
  ])("%s leads nowhere else", async (path) => {
    const { status, text } = await get(path);
    expect(text).not.toContain(secret);
    expect([200, 400, 404]).toContain(status);
  });

  test("lets only its own scripts run, and no other site frame it", async () => {
    const { headers } = await get("/admin/");
    const policy = String(headers["content-security-policy"]);
    const rules = Object.fromEntries(
      policy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1).join(" ")]),
    );
    expect(rules).toMatchObject({
      "default-src": "'self'",
      "script-src": "'self'",
      "object-src": "'none'",
      "base-uri": "'self'",
      "form-action": "'self'",
      "frame-ancestors": "'none'",
    });
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "same-origin" });
  });

  test("is only read", async () => {
    for (const method of ["POST", "PUT", "DELETE"]) expect((await get("/admin/laboratori", method)).status).toBe(404);
    expect(await get("/admin/", "HEAD")).toMatchObject({ status: 200, text: "" });
  });
});
