import { expect, test } from "vitest";
import { marketOf } from "@/tests/support/market";
import { alternates } from "./alternates";
import { markets } from "./markets";

const pathIn = ({ code }: { code: string }) => `/${code}/cart`;

test("a page names itself, its like in every market, and the default market for everybody else", () => {
  const { canonical, languages } = alternates("https://shop.example", marketOf("ar-KW"), pathIn);
  expect(canonical).toBe("https://shop.example/ar-KW/cart");
  expect(Object.keys(languages)).toEqual([...markets.map(({ code }) => code), "x-default"]);
  expect(languages["pt-BR" as "x-default"]).toBe("https://shop.example/pt-BR/cart");
  expect(languages["x-default"]).toBe("https://shop.example/en-GB/cart");
});

test("where there is an address that chooses by the browser's languages, that is for everybody else", () => {
  const { languages } = alternates("https://shop.example", marketOf("ar-KW"), pathIn, "/");
  expect(languages["x-default"]).toBe("https://shop.example/");
});
