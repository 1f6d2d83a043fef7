import { describe, expect, test } from "vitest";
import { aVariantView } from "@/tests/support/a-product";
import { deadFinishes, optionsOf } from "./options";
import type { VariantView } from "./types";

const positions = { small: 0, medium: 1, large: 2 };

function aVariant(finish: string, size: keyof typeof positions | null = null): VariantView {
  return aVariantView({
    finish: { slug: finish, name: finish, hex: "#000000" },
    size: size && { slug: size, name: size, position: positions[size] },
  });
}

describe("what can be chosen", () => {
  test("is every finish once, as the variants come, and every size once, the smallest first", () => {
    const { finishes, sizes } = optionsOf([
      aVariant("oak", "large"),
      aVariant("oak", "small"),
      aVariant("ink", "medium"),
      aVariant("ink", "large"),
    ]);
    expect(finishes.map(({ slug }) => slug)).toEqual(["oak", "ink"]);
    expect(sizes.map(({ slug }) => slug)).toEqual(["small", "medium", "large"]);
  });

  test("names each variant by the positions of its finish and its size", () => {
    const { offers } = optionsOf([aVariant("oak", "large"), aVariant("oak", "small"), aVariant("ink", "large")]);
    expect(offers.map(({ finish, size }) => [finish, size])).toEqual([
      [0, 1],
      [0, 0],
      [1, 1],
    ]);
  });

  test("says in which finishes a size is not made", () => {
    const options = optionsOf([aVariant("oak", "small"), aVariant("oak", "large"), aVariant("ink", "small")]);
    expect([deadFinishes(options, 0), deadFinishes(options, 1)]).toEqual([[], [1]]);
  });

  test("has no sizes where the product comes in one only", () => {
    const { sizes, offers } = optionsOf([aVariant("oak"), aVariant("ink")]);
    expect(sizes).toEqual([]);
    expect(offers.map(({ finish, size }) => [finish, size])).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });
});
