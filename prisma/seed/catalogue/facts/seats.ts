import type { ProductFacts } from "../schema";

export const seats = [
  {
    slug: "perch-stool",
    sizeMm: { width: 360, depth: 360, height: 450 },
    prices: { GBP: 110_00, USD: 145_00, CNY: 998_00, JPY: 19_800, BRL: 789_00, KWD: 44_000 },
    variants: [
      { finish: "oak", sku: "PER-OAK", weightGrams: 3900, stock: 34 },
      {
        finish: "walnut",
        sku: "PER-WAL",
        weightGrams: 3750,
        stock: 16,
        prices: { GBP: 128_00, USD: 168_00, CNY: 1_168_00, JPY: 23_000, BRL: 919_00, KWD: 51_000 },
      },
      { finish: "ink", sku: "PER-INK", weightGrams: 3900, stock: 21 },
    ],
  },
  {
    slug: "furrow-bench",
    sizeMm: { width: 1200, depth: 350, height: 440 },
    prices: { GBP: 260_00, USD: 340_00, CNY: 2_380_00, JPY: 47_300, BRL: 1_869_00, KWD: 104_000 },
    variants: [
      { finish: "oak", sku: "FUR-OAK", weightGrams: 11800, stock: 12 },
      {
        finish: "walnut",
        sku: "FUR-WAL",
        weightGrams: 11300,
        stock: 8,
        prices: { GBP: 298_00, USD: 390_00, CNY: 2_780_00, JPY: 53_900, BRL: 2_149_00, KWD: 119_000 },
      },
    ],
  },
  {
    slug: "puddle-table",
    sizeMm: { width: 580, depth: 410, height: 460 },
    prices: { GBP: 165_00, USD: 215_00, CNY: 1_498_00, JPY: 29_700, BRL: 1_189_00, KWD: 66_000 },
    variants: [
      { finish: "moss", sku: "PUD-MOS", weightGrams: 9200, stock: 15 },
      { finish: "blush", sku: "PUD-BLU", weightGrams: 9200, stock: 11 },
      { finish: "chalk", sku: "PUD-CHA", weightGrams: 9200, stock: 0 },
    ],
  },
  {
    slug: "hollow-chair",
    featured: true,
    sizeMm: { width: 810, depth: 660, height: 880 },
    prices: { GBP: 640_00, USD: 840_00, CNY: 5_980_00, JPY: 118_000, BRL: 4_599_00, KWD: 255_000 },
    variants: [
      { finish: "oak", sku: "HOL-OAK", weightGrams: 14500, stock: 9 },
      {
        finish: "walnut",
        sku: "HOL-WAL",
        weightGrams: 14200,
        stock: 1,
        prices: { GBP: 720_00, USD: 940_00, CNY: 6_680_00, JPY: 132_000, BRL: 5_189_00, KWD: 288_000 },
      },
    ],
  },
  {
    slug: "twig-stand",
    sizeMm: { width: 500, depth: 470, height: 1830 },
    prices: { GBP: 185_00, USD: 240_00, CNY: 1_688_00, JPY: 33_000, BRL: 1_329_00, KWD: 74_000 },
    variants: [
      { finish: "oak", sku: "TWI-OAK", weightGrams: 5600, stock: 14 },
      { finish: "ink", sku: "TWI-INK", weightGrams: 5600, stock: 10 },
    ],
  },
  {
    slug: "rung-shelf",
    sizeMm: { width: 660, depth: 400, height: 1790 },
    prices: { GBP: 240_00, USD: 315_00, CNY: 2_180_00, JPY: 42_900, BRL: 1_729_00, KWD: 96_000 },
    variants: [
      { finish: "oak", sku: "RUN-OAK", weightGrams: 12400, stock: 11 },
      {
        finish: "walnut",
        sku: "RUN-WAL",
        weightGrams: 12000,
        stock: 8,
        prices: { GBP: 278_00, USD: 365_00, CNY: 2_580_00, JPY: 49_500, BRL: 1_999_00, KWD: 111_000 },
      },
    ],
  },
] as const satisfies readonly ProductFacts[];
