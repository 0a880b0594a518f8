import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { authFailure, authRoutes } from "./index.js";
import { type Desk, openDesk, rightPassword } from "./testing.js";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const email = "referente@example.org";

describe("what is reachable", () => {
  test.each([
    ["POST", "/api/auth/sign-up/email"],
    ["POST", "/api/auth/request-password-reset"],
    ["GET", "/api/auth/reset-password/token"],
    ["GET", "/api/auth/list-sessions"],
    ["POST", "/api/auth/update-user"],
    ["POST", "/api/auth/delete-user"],
    ["POST", "/api/auth/change-email"],
    ["GET", "/api/auth/ok"],
    ["GET", "/api/auth/error"],
    ["GET", "/api/auth/sign-in/email"],
    ["POST", "/api/auth/sign-in/email/"],
    ["POST", "/api/auth//sign-in/email"],
    ["GET", "/api/auth/reference"],
  ] as const)("%s %s is 404", async (method, path) => {
    const response = await desk.send(path, { method });
    expect(response.status).toBe(404);
    expect(await authFailure(response)).toMatchObject({ code: "kernel:error.notFound" });
  });

  test("the listed routes are, and no more", () => {
    expect(authRoutes.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /api/auth/sign-in/email",
      "POST /api/auth/second-step",
      "POST /api/auth/sign-out",
      "GET /api/auth/get-session",
      "POST /api/auth/forgotten-password",
      "POST /api/auth/reset-password",
      "POST /api/auth/change-password",
      "POST /api/auth/own-email",
      "POST /api/auth/own-email/confirm",
      "GET /api/auth/my-factors",
      "POST /api/auth/authenticator/offer",
      "POST /api/auth/authenticator/confirm",
      "POST /api/auth/authenticator/remove",
      "POST /api/auth/recovery-codes",
      "POST /api/auth/passkeys/offer",
      "POST /api/auth/passkeys/add",
      "POST /api/auth/passkeys/rename",
      "POST /api/auth/passkeys/remove",
      "POST /api/auth/passkeys/ask",
      "POST /api/auth/sign-in/passkey",
      "GET /api/auth/provider",
      "POST /api/auth/provider",
      "GET /api/auth/provider/return",
    ]);
  });

  test("signing up is refused by the engine itself", async () => {
    const headers = { "content-type": "application/json", origin: desk.baseUrl };
    const body = JSON.stringify({ email, password: rightPassword, name: "Intrusa" });
    const url = new URL("/api/auth/sign-up/email", desk.baseUrl);
    const response = await desk.auth.engine.answer(new Request(url, { method: "POST", headers, body }));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "EMAIL_PASSWORD_SIGN_UP_DISABLED" });
  });

  test.each([
    ["http://localhost:8080", 200],
    ["http://[::1]:8080", 200],
    ["http://127.0.0.1:9090", 403],
    ["https://127.0.0.1:8080", 403],
    ["http://attacco.example", 403],
    ["null", 403],
  ])("a sign-in from the pages of %s gets %i", async (origin, status) => {
    await desk.account(email);
    const response = await desk.signIn(email, rightPassword, { origin });
    expect(response.status).toBe(status);
    if (status === 403) expect(await authFailure(response)).toMatchObject({ code: "kernel:error.forgedOrigin" });
  });

  test.each([
    ["not JSON", { contentType: "text/plain", body: "{}" }, 415, "kernel:error.notJson"],
    ["malformed JSON", { body: "{" }, 400, "kernel:error.malformedJson"],
    ["a missing field", { body: { email } }, 422, "kernel:error.invalid"],
    [
      "an extra field",
      { body: { email, password: "x", callbackURL: "https://x.example" } },
      422,
      "kernel:error.invalid",
    ],
    ["no e-mail address", { body: { email: "persona", password: "x" } }, 422, "kernel:error.invalid"],
  ])("a body with %s is refused", async (_, options, status, code) => {
    const response = await desk.send("/api/auth/sign-in/email", options);
    expect(await authFailure(response)).toMatchObject({ status, code });
  });
});
