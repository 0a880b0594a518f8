import { expect, expectTypeOf, it } from "vitest";
import {
  type Attendances,
  type DeclaredEstimate,
  Figure,
  quantityKinds,
  type ReachedByMicroNetworks,
  speaksOfPeople,
  type UniquePeople,
} from "./measure.js";

it("the four counts of people are four types, and none of them is a number", () => {
  expectTypeOf<UniquePeople>().not.toExtend<Attendances>();
  expectTypeOf<Attendances>().not.toExtend<UniquePeople>();
  expectTypeOf<DeclaredEstimate>().not.toExtend<ReachedByMicroNetworks>();
  expectTypeOf<ReachedByMicroNetworks>().not.toExtend<DeclaredEstimate>();
  expectTypeOf<UniquePeople | Attendances | DeclaredEstimate | ReachedByMicroNetworks>().not.toExtend<number>();
});

it("a declared number says how exactly it is known, and a counted one has no such doubt", () => {
  expect(Figure.safeParse({ quantity: "declaredEstimate", value: 3000 }).success).toBe(false);
  expect(Figure.safeParse({ quantity: "declaredEstimate", value: 3000, qualifier: ">", declarations: 1 }).success).toBe(
    true,
  );
  expect(Figure.safeParse({ quantity: "uniquePeople", value: 1.5 }).success).toBe(false);
});

it("every count of people speaks of people; records do when they stand for them", () => {
  const people = quantityKinds.filter((quantity) => speaksOfPeople({ quantity }));
  expect(people).toEqual(["uniquePeople", "attendances", "declaredEstimate", "reachedByMicroNetworks"]);
  expect(speaksOfPeople({ quantity: "records", ofPeople: true })).toBe(true);
});
