import { expect, it } from "vitest";
import { DueQueue } from "./due-queue.ts";

it("hands out what is due, earliest first, and nothing before its time", () => {
  const queue = new DueQueue();
  const times = [50, 20, 90, 20, 70, 10, 60, 30, 80, 40];
  times.forEach((at, place) => queue.add(`${at}-${place}`, at));
  expect(queue.nextAt()).toBe(10);
  const taken: number[] = [];
  for (let id = queue.takeDue(70); id !== undefined; id = queue.takeDue(70)) taken.push(Number.parseInt(id, 10));
  expect(taken).toEqual([10, 20, 20, 30, 40, 50, 60, 70]);
  expect(queue.takeDue(79)).toBeUndefined();
  expect(queue.nextAt()).toBe(80);
});

it("hands out what is due at the same time in the order of its ids", () => {
  const queue = new DueQueue();
  for (const id of ["d", "b", "e", "a", "c"]) queue.add(id, 5);
  const taken = Array.from({ length: 5 }, () => queue.takeDue(5));
  expect(taken).toEqual(["a", "b", "c", "d", "e"]);
});
