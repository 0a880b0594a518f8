import { describe, expect, it } from "vitest";
import { BadAddress, databaseAddress, shownAddress } from "./address.js";

describe("the address of a database", () => {
  it.each([
    ["file:///srv/trama/dati.db", "/srv/trama/dati.db"],
    ["file:/srv/trama/dati.db", "/srv/trama/dati.db"],
    ["file:dati.db", `${process.cwd()}/dati.db`],
    ["file:///srv/50%25%20%23%C3%A8.db", "/srv/50% #è.db"],
  ])("%s is a file", (text, file) => {
    expect(databaseAddress(text)).toEqual({ engine: "libsql", file });
    expect(shownAddress(databaseAddress(text))).toBe(file);
  });

  it.each([
    ["postgres://ada:segreta@db.example:5433/trama", "postgres://db.example:5433/trama"],
    ["postgresql://db.example/trama?sslmode=verify-full&password=segreta", "postgres://db.example/trama"],
    ["postgres:///trama?host=/run/postgresql&user=ada", "postgres:///run/postgresql/trama"],
    ["postgres:///trama", "postgres://localhost/trama"],
  ])("%s is a PostgreSQL database, shown without user and password", (text, shown) => {
    expect(databaseAddress(text)).toEqual({ engine: "postgres", url: text });
    expect(shownAddress(databaseAddress(text))).toBe(shown);
  });

  it.each([
    "",
    "dati.db",
    "file:",
    "postgres://db.example",
    "postgres://db.example/",
    "postgres://a/b/c",
    "mysql://a/b",
  ])("%j is none", (text) => {
    expect(() => databaseAddress(text)).toThrow(BadAddress);
  });

  it("that is none is not repeated: it may hold a password", () => {
    expect(() => databaseAddress("postgres//ada:segreta@db")).toThrow(/^(?!.*segreta)/);
  });
});
