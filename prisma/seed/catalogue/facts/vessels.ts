import type { ProductFacts } from "../schema";

const largeBowl = {
  size: "large",
  sizeMm: { width: 380, depth: 380, height: 140 },
  prices: { GBP: 78_00, USD: 98_00, CNY: 718_00, JPY: 13_800, BRL: 559_00, KWD: 31_500, EUR: 89_00, SGD: 135_00 },
} as const;

const smallPlanter = {
  size: "small",
  sizeMm: { width: 180, depth: 180, height: 155 },
  prices: { GBP: 24_00, USD: 30_00, CNY: 208_00, JPY: 4_300, BRL: 169_00, KWD: 9_500, EUR: 28_00, SGD: 42_00 },
} as const;

const largePlanter = {
  size: "large",
  sizeMm: { width: 350, depth: 350, height: 300 },
  prices: { GBP: 58_00, USD: 75_00, CNY: 518_00, JPY: 10_500, BRL: 419_00, KWD: 23_000, EUR: 68_00, SGD: 102_00 },
} as const;

export const vessels = [
  {
    slug: "pippin-vase",
    featured: true,
    sizeMm: { width: 210, depth: 210, height: 270 },
    prices: { GBP: 48_00, USD: 62_00, CNY: 438_00, JPY: 8_800, BRL: 345_00, KWD: 19_000, EUR: 56_00, SGD: 84_00 },
    variants: [
      { finish: "moss", sku: "PIP-MOS", weightGrams: 1650, stock: 240 },
      { finish: "chalk", sku: "PIP-CHA", weightGrams: 1650, stock: 42 },
      { finish: "terracotta", sku: "PIP-TER", weightGrams: 1650, stock: 35 },
    ],
  },
  {
    slug: "quince-bowl",
    sizeMm: { width: 300, depth: 300, height: 120 },
    prices: { GBP: 56_00, USD: 72_00, CNY: 518_00, JPY: 9_900, BRL: 399_00, KWD: 22_500, EUR: 65_00, SGD: 98_00 },
    variants: [
      { finish: "ochre", size: "medium", sku: "QUI-OCH", weightGrams: 1480, stock: 28 },
      { finish: "ochre", ...largeBowl, sku: "QUI-OCH-L", weightGrams: 2360, stock: 14 },
      { finish: "fog", size: "medium", sku: "QUI-FOG", weightGrams: 1480, stock: 31 },
    ],
  },
  {
    slug: "tilth-planter",
    sizeMm: { width: 260, depth: 260, height: 220 },
    prices: { GBP: 34_00, USD: 44_00, CNY: 298_00, JPY: 6_200, BRL: 245_00, KWD: 13_500, EUR: 39_00, SGD: 59_00 },
    variants: [
      { finish: "terracotta", size: "medium", sku: "TIL-TER", weightGrams: 2900, stock: 54 },
      { finish: "terracotta", ...smallPlanter, sku: "TIL-TER-S", weightGrams: 1350, stock: 63 },
      { finish: "terracotta", ...largePlanter, sku: "TIL-TER-L", weightGrams: 5600, stock: 17 },
      { finish: "chalk", size: "medium", sku: "TIL-CHA", weightGrams: 2900, stock: 26 },
      { finish: "chalk", ...smallPlanter, sku: "TIL-CHA-S", weightGrams: 1350, stock: 38 },
      { finish: "chalk", ...largePlanter, sku: "TIL-CHA-L", weightGrams: 5600, stock: 0 },
      { finish: "ink", size: "medium", sku: "TIL-INK", weightGrams: 2900, stock: 22 },
      { finish: "ink", ...smallPlanter, sku: "TIL-INK-S", weightGrams: 1350, stock: 29 },
    ],
  },
  {
    slug: "medlar-jug",
    sizeMm: { width: 210, depth: 170, height: 250 },
    prices: { GBP: 44_00, USD: 58_00, CNY: 398_00, JPY: 8_200, BRL: 319_00, KWD: 17_500, EUR: 52_00, SGD: 76_00 },
    variants: [
      { finish: "fog", sku: "MED-FOG", weightGrams: 1320, stock: 37 },
      { finish: "blush", sku: "MED-BLU", weightGrams: 1320, stock: 19 },
    ],
  },
  {
    slug: "damson-bottle",
    sizeMm: { width: 170, depth: 170, height: 340 },
    prices: { GBP: 52_00, USD: 68_00, CNY: 468_00, JPY: 9_500, BRL: 375_00, KWD: 21_000, EUR: 59_00, SGD: 89_00 },
    variants: [
      { finish: "ink", sku: "DAM-INK", weightGrams: 1540, stock: 24 },
      { finish: "blush", sku: "DAM-BLU", weightGrams: 1540, stock: 17 },
      { finish: "ochre", sku: "DAM-OCH", weightGrams: 1540, stock: 0 },
    ],
  },
  {
    slug: "sloe-trio",
    sizeMm: { width: 220, depth: 130, height: 180 },
    prices: { GBP: 58_00, USD: 75_00, CNY: 528_00, JPY: 10_800, BRL: 419_00, KWD: 23_000, EUR: 68_00, SGD: 102_00 },
    variants: [
      { finish: "blush", sku: "SLO-BLU", weightGrams: 980, stock: 33 },
      { finish: "fog", sku: "SLO-FOG", weightGrams: 980, stock: 21 },
    ],
  },
] as const satisfies readonly ProductFacts[];
