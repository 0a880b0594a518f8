import { expect, test } from "vitest";
import { openSealed, sealText } from "./sealed-text.js";

const secret = "a-secret-of-tests-with-more-than-32-characters";
const sealed = sealText(secret, "authenticator", "mine", "qualcosa");

test("a sealed text opens for its secret, purpose and owner", () => {
  expect(openSealed(secret, "authenticator", "mine", sealed)).toBe("qualcosa");
  expect(Buffer.from(sealed, "base64url").toString("latin1")).not.toContain("qualcosa");
  expect(sealText(secret, "authenticator", "mine", "qualcosa")).not.toBe(sealed);
});

test.each([
  ["another secret", () => openSealed(`${secret}!`, "authenticator", "mine", sealed)],
  ["another purpose", () => openSealed(secret, "provider", "mine", sealed)],
  ["another owner", () => openSealed(secret, "authenticator", "yours", sealed)],
  ["nothing", () => openSealed(secret, "authenticator", "mine", "")],
  ["a broken seal", () => openSealed(secret, "authenticator", "mine", `${sealed.slice(0, -2)}AA`)],
  ["a changed text", () => openSealed(secret, "authenticator", "mine", `A${sealed.slice(1)}`)],
])("%s opens nothing", (_, open) => {
  expect(open()).toBeNull();
});
