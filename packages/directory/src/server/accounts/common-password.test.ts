import { describe, expect, it } from "vitest";
import { isCommonPassword } from "./common-password.js";

const names = ["Ambito di Fiordaliso", "Trama"];

describe("a common password", () => {
  it.each([
    "password1234",
    "Password!!!!",
    "P4ssw0rd2026",
    "passwordpassword",
    "123456789012",
    "987654321098",
    "111111111111",
    "qwertyuiopas",
    "Juventus1897!",
    "forzanapoli1",
    "amministratore",
    "Benvenuto2026",
    "ambitodifiordaliso",
    "Fiordaliso2026",
    "trama-trama-trama",
    "ababababababab",
    "12-12-12-1212",
  ])("is %s", (password) => {
    expect(isCommonPassword(password, names)).toBe(true);
  });

  it.each([
    "cinque-cavalli-bianchi",
    "una frase per le prove",
    "prova-in-bottega-2024",
    "0472 913 856 27",
    "Xk9$vTq2!mWz",
  ])("is not %s", (password) => {
    expect(isCommonPassword(password, names)).toBe(false);
  });

  it("depends on the names of the place", () => {
    expect(isCommonPassword("fiordaliso2026", [])).toBe(false);
  });
});
