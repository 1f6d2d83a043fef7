/** What things are made of, as far as somebody would look for it. */
export const materials = [
  {
    slug: "ceramic",
    names: {
      ...{ en: "Ceramic", zh: "陶瓷", ja: "陶磁器", de: "Keramik" },
      ...{ fr: "Céramique", es: "Cerámica", pt: "Cerâmica", ar: "خزف" },
    },
  },
  {
    slug: "wood",
    names: { en: "Wood", zh: "木", ja: "木", de: "Holz", fr: "Bois", es: "Madera", pt: "Madeira", ar: "خشب" },
  },
  {
    slug: "steel",
    names: { en: "Steel", zh: "钢", ja: "スチール", de: "Stahl", fr: "Acier", es: "Acero", pt: "Aço", ar: "فولاذ" },
  },
  {
    slug: "brass",
    names: {
      ...{ en: "Brass", zh: "黄铜", ja: "真鍮", de: "Messing" },
      ...{ fr: "Laiton", es: "Latón", pt: "Latão", ar: "نحاس أصفر" },
    },
  },
  {
    slug: "glass",
    names: { en: "Glass", zh: "玻璃", ja: "ガラス", de: "Glas", fr: "Verre", es: "Vidrio", pt: "Vidro", ar: "زجاج" },
  },
  {
    slug: "linen",
    names: { en: "Linen", zh: "亚麻", ja: "リネン", de: "Leinen", fr: "Lin", es: "Lino", pt: "Linho", ar: "كتان" },
  },
  {
    slug: "cotton",
    names: {
      ...{ en: "Cotton", zh: "棉", ja: "コットン", de: "Baumwolle" },
      ...{ fr: "Coton", es: "Algodón", pt: "Algodão", ar: "قطن" },
    },
  },
] as const;

type MaterialSlug = (typeof materials)[number]["slug"];

/** Of which of them each product is. */
export const madeOf = {
  "pippin-vase": ["ceramic"],
  "quince-bowl": ["ceramic"],
  "tilth-planter": ["ceramic"],
  "medlar-jug": ["ceramic"],
  "damson-bottle": ["ceramic"],
  "sloe-trio": ["ceramic"],
  "morrow-cup": ["ceramic"],
  "harrow-plates": ["ceramic"],
  "bramley-teapot": ["ceramic", "wood"],
  "lull-tray": ["wood", "brass"],
  "sill-board": ["wood"],
  "tallow-holders": ["brass", "steel"],
  "dusk-lamp": ["steel", "glass"],
  "acorn-pendant": ["steel", "wood", "glass"],
  "heron-lamp": ["steel", "brass"],
  "ember-lantern": ["steel", "glass", "wood"],
  "moon-lamp": ["wood", "glass", "brass"],
  "pleat-lamp": ["ceramic", "linen", "brass"],
  "perch-stool": ["wood"],
  "furrow-bench": ["wood"],
  "puddle-table": ["steel"],
  "hollow-chair": ["wood", "linen"],
  "twig-stand": ["wood"],
  "rung-shelf": ["wood"],
  "noon-clock": ["steel", "brass"],
  "lean-clock": ["ceramic", "brass"],
  "slow-hourglass": ["wood", "brass", "glass"],
  "groove-tray": ["wood"],
  "half-bookends": ["steel"],
  "windfall-apple": ["brass", "ceramic", "wood"],
  "whirl-top": ["wood"],
  "nine-skittles": ["wood"],
  "rill-can": ["steel", "brass"],
  "wren-house": ["wood"],
  "lark-kite": ["cotton", "wood"],
  "cairn-stones": ["ceramic", "wood"],
} as const satisfies Record<string, readonly MaterialSlug[]>;
