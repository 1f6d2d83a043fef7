/** The ten colours and materials in which everything is made; `hex` is the swatch shown beside the name. */
export const finishes = [
  { slug: "chalk", hex: "#EDE6DA", names: { en: "Chalk", zh: "粉白", ja: "チョーク", pt: "Giz", ar: "أبيض طباشيري" } },
  { slug: "fog", hex: "#A8B4B6", names: { en: "Fog", zh: "雾灰", ja: "フォググレー", pt: "Névoa", ar: "رمادي ضبابي" } },
  {
    slug: "moss",
    hex: "#66744E",
    names: { en: "Moss", zh: "苔绿", ja: "モスグリーン", pt: "Musgo", ar: "أخضر طحلبي" },
  },
  {
    slug: "terracotta",
    hex: "#BC6A48",
    names: { en: "Terracotta", zh: "赤陶", ja: "テラコッタ", pt: "Terracota", ar: "تيراكوتا" },
  },
  { slug: "ink", hex: "#2A3341", names: { en: "Ink", zh: "墨蓝", ja: "インクブルー", pt: "Nanquim", ar: "كحلي" } },
  { slug: "ochre", hex: "#D19C3F", names: { en: "Ochre", zh: "赭黄", ja: "オーカー", pt: "Ocre", ar: "أصفر ترابي" } },
  {
    slug: "blush",
    hex: "#DFB0A2",
    names: { en: "Blush", zh: "浅绯", ja: "ブラッシュピンク", pt: "Rosa-chá", ar: "وردي ناعم" },
  },
  { slug: "oak", hex: "#C8A271", names: { en: "Oak", zh: "橡木", ja: "オーク", pt: "Carvalho", ar: "بلوط" } },
  {
    slug: "walnut",
    hex: "#6B4731",
    names: { en: "Walnut", zh: "胡桃木", ja: "ウォルナット", pt: "Nogueira", ar: "جوز" },
  },
  { slug: "brass", hex: "#B9954F", names: { en: "Brass", zh: "黄铜", ja: "真鍮", pt: "Latão", ar: "نحاس أصفر" } },
];
