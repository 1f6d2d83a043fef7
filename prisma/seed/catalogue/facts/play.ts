import type { ProductFacts } from "../schema";

export const play = [
  {
    slug: "whirl-top",
    sizeMm: { width: 290, depth: 90, height: 120 },
    prices: { GBP: 24_00, USD: 32_00, CNY: 218_00, JPY: 4_400, BRL: 175_00, KWD: 9_500, EUR: 28_00, SGD: 42_00 },
    variants: [
      { finish: "ochre", sku: "WHI-OCH", weightGrams: 260, stock: 56 },
      { finish: "blush", sku: "WHI-BLU", weightGrams: 260, stock: 43 },
    ],
  },
  {
    slug: "nine-skittles",
    sizeMm: { width: 330, depth: 260, height: 200 },
    prices: { GBP: 56_00, USD: 72_00, CNY: 508_00, JPY: 10_200, BRL: 399_00, KWD: 22_500, EUR: 65_00, SGD: 98_00 },
    variants: [
      { finish: "oak", sku: "SKI-OAK", weightGrams: 1900, stock: 24 },
      { finish: "ink", sku: "SKI-INK", weightGrams: 1900, stock: 15 },
    ],
  },
  {
    slug: "rill-can",
    featured: true,
    sizeMm: { width: 500, depth: 190, height: 280 },
    prices: { GBP: 42_00, USD: 54_00, CNY: 378_00, JPY: 7_600, BRL: 299_00, KWD: 17_000, EUR: 49_00, SGD: 72_00 },
    variants: [
      { finish: "moss", sku: "RIL-MOS", weightGrams: 1150, stock: 41 },
      { finish: "chalk", sku: "RIL-CHA", weightGrams: 1150, stock: 30 },
      { finish: "ink", sku: "RIL-INK", weightGrams: 1210, stock: 26 },
    ],
  },
  {
    slug: "wren-house",
    sizeMm: { width: 220, depth: 220, height: 240 },
    prices: { GBP: 48_00, USD: 62_00, CNY: 438_00, JPY: 8_800, BRL: 345_00, KWD: 19_000, EUR: 56_00, SGD: 84_00 },
    variants: [
      { finish: "oak", sku: "WRE-OAK", weightGrams: 1950, stock: 22 },
      { finish: "terracotta", sku: "WRE-TER", weightGrams: 1850, stock: 19 },
    ],
  },
  {
    slug: "lark-kite",
    sizeMm: { width: 650, depth: 40, height: 1390 },
    prices: { GBP: 52_00, USD: 68_00, CNY: 468_00, JPY: 9_400, BRL: 375_00, KWD: 21_000, EUR: 59_00, SGD: 89_00 },
    variants: [
      { finish: "ochre", sku: "LAR-OCH", weightGrams: 410, stock: 25 },
      { finish: "blush", sku: "LAR-BLU", weightGrams: 410, stock: 18 },
    ],
  },
  {
    slug: "cairn-stones",
    sizeMm: { width: 200, depth: 130, height: 190 },
    prices: { GBP: 34_00, USD: 44_00, CNY: 308_00, JPY: 6_300, BRL: 245_00, KWD: 13_500, EUR: 39_00, SGD: 59_00 },
    variants: [
      { finish: "fog", sku: "CAI-FOG", weightGrams: 1300, stock: 37 },
      { finish: "terracotta", sku: "CAI-TER", weightGrams: 1300, stock: 29 },
    ],
  },
] as const satisfies readonly ProductFacts[];
