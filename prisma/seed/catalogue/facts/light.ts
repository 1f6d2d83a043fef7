import type { ProductFacts } from "../schema";

const smallPleat = {
  size: "small",
  sizeMm: { width: 280, depth: 280, height: 310 },
  prices: { GBP: 98_00, USD: 128_00, CNY: 888_00, JPY: 17_600, BRL: 699_00, KWD: 39_000, EUR: 115_00, SGD: 172_00 },
} as const;

export const light = [
  {
    slug: "dusk-lamp",
    featured: true,
    sizeMm: { width: 350, depth: 350, height: 370 },
    prices: {
      GBP: 145_00,
      USD: 189_00,
      CNY: 1_288_00,
      JPY: 26_400,
      BRL: 1_049_00,
      KWD: 58_000,
      EUR: 169_00,
      SGD: 255_00,
    },
    variants: [
      { finish: "terracotta", sku: "DUS-TER", weightGrams: 3100, stock: 22 },
      { finish: "chalk", sku: "DUS-CHA", weightGrams: 3100, stock: 18 },
      { finish: "moss", sku: "DUS-MOS", weightGrams: 3100, stock: 15 },
    ],
  },
  {
    slug: "acorn-pendant",
    sizeMm: { width: 310, depth: 310, height: 370 },
    prices: {
      GBP: 128_00,
      USD: 168_00,
      CNY: 1_148_00,
      JPY: 23_100,
      BRL: 919_00,
      KWD: 51_000,
      EUR: 149_00,
      SGD: 225_00,
    },
    variants: [
      { finish: "ochre", sku: "ACO-OCH", weightGrams: 2250, stock: 17 },
      { finish: "ink", sku: "ACO-INK", weightGrams: 2250, stock: 20 },
    ],
  },
  {
    slug: "heron-lamp",
    sizeMm: { width: 730, depth: 300, height: 1520 },
    prices: {
      GBP: 220_00,
      USD: 285_00,
      CNY: 1_980_00,
      JPY: 39_600,
      BRL: 1_589_00,
      KWD: 88_000,
      EUR: 255_00,
      SGD: 385_00,
    },
    variants: [
      { finish: "ink", sku: "HER-INK", weightGrams: 8600, stock: 13 },
      {
        finish: "brass",
        sku: "HER-BRA",
        weightGrams: 9400,
        stock: 2,
        prices: {
          GBP: 280_00,
          USD: 365_00,
          CNY: 2_580_00,
          JPY: 49_500,
          BRL: 2_019_00,
          KWD: 112_000,
          EUR: 329_00,
          SGD: 495_00,
        },
      },
    ],
  },
  {
    slug: "ember-lantern",
    sizeMm: { width: 190, depth: 170, height: 330 },
    prices: { GBP: 58_00, USD: 76_00, CNY: 528_00, JPY: 10_800, BRL: 419_00, KWD: 23_000, EUR: 68_00, SGD: 102_00 },
    variants: [
      { finish: "moss", sku: "EMB-MOS", weightGrams: 1460, stock: 38 },
      { finish: "ink", sku: "EMB-INK", weightGrams: 1460, stock: 29 },
    ],
  },
  {
    slug: "moon-lamp",
    featured: true,
    sizeMm: { width: 220, depth: 190, height: 230 },
    prices: { GBP: 98_00, USD: 128_00, CNY: 888_00, JPY: 17_600, BRL: 699_00, KWD: 39_000, EUR: 115_00, SGD: 172_00 },
    variants: [
      { finish: "oak", sku: "MOO-OAK", weightGrams: 1680, stock: 26 },
      {
        finish: "walnut",
        sku: "MOO-WAL",
        weightGrams: 1720,
        stock: 19,
        prices: {
          GBP: 108_00,
          USD: 142_00,
          CNY: 988_00,
          JPY: 19_400,
          BRL: 779_00,
          KWD: 43_000,
          EUR: 128_00,
          SGD: 189_00,
        },
      },
    ],
  },
  {
    slug: "pleat-lamp",
    sizeMm: { width: 390, depth: 390, height: 420 },
    prices: {
      GBP: 135_00,
      USD: 175_00,
      CNY: 1_218_00,
      JPY: 24_200,
      BRL: 969_00,
      KWD: 54_000,
      EUR: 158_00,
      SGD: 238_00,
    },
    variants: [
      { finish: "blush", size: "medium", sku: "PLE-BLU", weightGrams: 2650, stock: 16 },
      { finish: "blush", ...smallPleat, sku: "PLE-BLU-S", weightGrams: 1700, stock: 21 },
      { finish: "fog", size: "medium", sku: "PLE-FOG", weightGrams: 2650, stock: 12 },
      { finish: "fog", ...smallPleat, sku: "PLE-FOG-S", weightGrams: 1700, stock: 18 },
    ],
  },
] as const satisfies readonly ProductFacts[];
