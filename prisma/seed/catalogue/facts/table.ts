import type { ProductFacts } from "../schema";

const smallBoard = {
  size: "small",
  sizeMm: { width: 320, depth: 180, height: 20 },
  prices: { GBP: 26_00, USD: 34_00, CNY: 228_00, JPY: 4_600, BRL: 189_00, KWD: 10_500, EUR: 30_00, SGD: 45_00 },
} as const;

const largeBoard = {
  size: "large",
  sizeMm: { width: 600, depth: 300, height: 20 },
  prices: { GBP: 54_00, USD: 70_00, CNY: 488_00, JPY: 9_800, BRL: 389_00, KWD: 21_500, EUR: 62_00, SGD: 95_00 },
} as const;

export const table = [
  {
    slug: "morrow-cup",
    featured: true,
    sizeMm: { width: 160, depth: 160, height: 80 },
    prices: { GBP: 22_00, USD: 28_00, CNY: 198_00, JPY: 3_900, BRL: 159_00, KWD: 9_000, EUR: 26_00, SGD: 38_00 },
    variants: [
      { finish: "chalk", sku: "MOR-CHA", weightGrams: 520, stock: 260 },
      { finish: "moss", sku: "MOR-MOS", weightGrams: 520, stock: 58 },
      { finish: "blush", sku: "MOR-BLU", weightGrams: 520, stock: 47 },
    ],
  },
  {
    slug: "harrow-plates",
    sizeMm: { width: 270, depth: 270, height: 100 },
    prices: { GBP: 84_00, USD: 108_00, CNY: 758_00, JPY: 15_400, BRL: 599_00, KWD: 33_500, EUR: 98_00, SGD: 148_00 },
    variants: [
      { finish: "fog", sku: "HAR-FOG", weightGrams: 3850, stock: 30 },
      { finish: "chalk", sku: "HAR-CHA", weightGrams: 3850, stock: 44 },
      { finish: "terracotta", sku: "HAR-TER", weightGrams: 3850, stock: 18 },
    ],
  },
  {
    slug: "bramley-teapot",
    featured: true,
    sizeMm: { width: 270, depth: 210, height: 230 },
    prices: { GBP: 72_00, USD: 94_00, CNY: 658_00, JPY: 13_200, BRL: 519_00, KWD: 29_000, EUR: 84_00, SGD: 125_00 },
    variants: [
      { finish: "ink", sku: "BRA-INK", weightGrams: 1380, stock: 36 },
      { finish: "moss", sku: "BRA-MOS", weightGrams: 1380, stock: 27 },
      { finish: "chalk", sku: "BRA-CHA", weightGrams: 1380, stock: 23 },
    ],
  },
  {
    slug: "lull-tray",
    sizeMm: { width: 430, depth: 400, height: 80 },
    prices: { GBP: 64_00, USD: 84_00, CNY: 588_00, JPY: 11_800, BRL: 459_00, KWD: 25_500, EUR: 74_00, SGD: 112_00 },
    variants: [
      { finish: "oak", sku: "LUL-OAK", weightGrams: 1750, stock: 29 },
      {
        finish: "walnut",
        sku: "LUL-WAL",
        weightGrams: 1820,
        stock: 16,
        prices: { GBP: 74_00, USD: 96_00, CNY: 678_00, JPY: 13_600, BRL: 529_00, KWD: 29_500, EUR: 86_00, SGD: 129_00 },
      },
    ],
  },
  {
    slug: "sill-board",
    sizeMm: { width: 460, depth: 240, height: 20 },
    prices: { GBP: 38_00, USD: 48_00, CNY: 338_00, JPY: 6_800, BRL: 275_00, KWD: 15_000, EUR: 44_00, SGD: 65_00 },
    variants: [
      { finish: "oak", size: "medium", sku: "SIL-OAK", weightGrams: 1420, stock: 51 },
      { finish: "oak", ...smallBoard, sku: "SIL-OAK-S", weightGrams: 760, stock: 44 },
      { finish: "oak", ...largeBoard, sku: "SIL-OAK-L", weightGrams: 2350, stock: 19 },
      {
        finish: "walnut",
        size: "medium",
        sku: "SIL-WAL",
        weightGrams: 1350,
        stock: 32,
        prices: { GBP: 44_00, USD: 56_00, CNY: 398_00, JPY: 7_900, BRL: 319_00, KWD: 17_500, EUR: 52_00, SGD: 76_00 },
      },
      {
        finish: "walnut",
        ...largeBoard,
        sku: "SIL-WAL-L",
        weightGrams: 2240,
        stock: 12,
        prices: { GBP: 64_00, USD: 82_00, CNY: 568_00, JPY: 11_500, BRL: 459_00, KWD: 25_500, EUR: 74_00, SGD: 112_00 },
      },
    ],
  },
  {
    slug: "tallow-holders",
    sizeMm: { width: 280, depth: 120, height: 350 },
    prices: { GBP: 68_00, USD: 88_00, CNY: 618_00, JPY: 12_500, BRL: 489_00, KWD: 27_000, EUR: 79_00, SGD: 119_00 },
    variants: [
      {
        finish: "brass",
        sku: "TAL-BRA",
        weightGrams: 2350,
        stock: 14,
        prices: {
          GBP: 88_00,
          USD: 115_00,
          CNY: 798_00,
          JPY: 16_500,
          BRL: 629_00,
          KWD: 35_000,
          EUR: 105_00,
          SGD: 155_00,
        },
      },
      { finish: "ink", sku: "TAL-INK", weightGrams: 2100, stock: 25 },
    ],
  },
] as const satisfies readonly ProductFacts[];
