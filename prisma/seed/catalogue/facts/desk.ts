import type { ProductFacts } from "../schema";

const smallClock = {
  size: "small",
  sizeMm: { width: 240, depth: 40, height: 240 },
  prices: { GBP: 52_00, USD: 68_00, CNY: 468_00, JPY: 9_500, BRL: 375_00, KWD: 21_000, EUR: 59_00, SGD: 89_00 },
} as const;

export const desk = [
  {
    slug: "noon-clock",
    sizeMm: { width: 350, depth: 40, height: 350 },
    prices: { GBP: 68_00, USD: 88_00, CNY: 618_00, JPY: 12_400, BRL: 489_00, KWD: 27_000, EUR: 79_00, SGD: 119_00 },
    variants: [
      { finish: "moss", size: "large", sku: "NOO-MOS", weightGrams: 1250, stock: 32 },
      { finish: "moss", ...smallClock, sku: "NOO-MOS-S", weightGrams: 690, stock: 25 },
      { finish: "chalk", size: "large", sku: "NOO-CHA", weightGrams: 1250, stock: 40 },
      { finish: "chalk", ...smallClock, sku: "NOO-CHA-S", weightGrams: 690, stock: 33 },
      { finish: "ochre", size: "large", sku: "NOO-OCH", weightGrams: 1250, stock: 18 },
    ],
  },
  {
    slug: "lean-clock",
    sizeMm: { width: 140, depth: 60, height: 160 },
    prices: { GBP: 54_00, USD: 70_00, CNY: 488_00, JPY: 9_800, BRL: 389_00, KWD: 21_500, EUR: 62_00, SGD: 95_00 },
    variants: [
      { finish: "terracotta", sku: "LEA-TER", weightGrams: 890, stock: 27 },
      { finish: "fog", sku: "LEA-FOG", weightGrams: 890, stock: 24 },
    ],
  },
  {
    slug: "slow-hourglass",
    sizeMm: { width: 140, depth: 140, height: 220 },
    prices: { GBP: 42_00, USD: 55_00, CNY: 388_00, JPY: 7_700, BRL: 299_00, KWD: 17_000, EUR: 49_00, SGD: 72_00 },
    variants: [
      { finish: "oak", sku: "HOU-OAK", weightGrams: 740, stock: 45 },
      {
        finish: "walnut",
        sku: "HOU-WAL",
        weightGrams: 720,
        stock: 23,
        prices: { GBP: 46_00, USD: 60_00, CNY: 428_00, JPY: 8_400, BRL: 329_00, KWD: 18_500, EUR: 54_00, SGD: 79_00 },
      },
    ],
  },
  {
    slug: "groove-tray",
    sizeMm: { width: 300, depth: 110, height: 30 },
    prices: { GBP: 32_00, USD: 42_00, CNY: 288_00, JPY: 5_900, BRL: 229_00, KWD: 13_000, EUR: 38_00, SGD: 56_00 },
    variants: [
      {
        finish: "walnut",
        sku: "GRO-WAL",
        weightGrams: 480,
        stock: 36,
        prices: { GBP: 36_00, USD: 46_00, CNY: 328_00, JPY: 6_600, BRL: 259_00, KWD: 14_500, EUR: 42_00, SGD: 62_00 },
      },
      { finish: "oak", sku: "GRO-OAK", weightGrams: 500, stock: 49 },
    ],
  },
  {
    slug: "half-bookends",
    sizeMm: { width: 140, depth: 90, height: 140 },
    prices: { GBP: 46_00, USD: 60_00, CNY: 418_00, JPY: 8_400, BRL: 329_00, KWD: 18_500, EUR: 54_00, SGD: 79_00 },
    variants: [
      { finish: "ochre", sku: "HAL-OCH", weightGrams: 2400, stock: 28 },
      { finish: "ink", sku: "HAL-INK", weightGrams: 2400, stock: 33 },
    ],
  },
  {
    slug: "windfall-apple",
    featured: true,
    sizeMm: { width: 90, depth: 90, height: 100 },
    prices: { GBP: 28_00, USD: 36_00, CNY: 258_00, JPY: 5_200, BRL: 199_00, KWD: 11_000, EUR: 32_00, SGD: 48_00 },
    variants: [
      {
        finish: "brass",
        sku: "WIN-BRA",
        weightGrams: 1850,
        stock: 20,
        prices: { GBP: 62_00, USD: 82_00, CNY: 568_00, JPY: 11_500, BRL: 445_00, KWD: 25_000, EUR: 72_00, SGD: 109_00 },
      },
      { finish: "moss", sku: "WIN-MOS", weightGrams: 610, stock: 39 },
      { finish: "terracotta", sku: "WIN-TER", weightGrams: 610, stock: 2 },
    ],
  },
] as const satisfies readonly ProductFacts[];
