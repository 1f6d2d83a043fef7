import type { Language } from "@/lib/markets/markets";

/** Words that mean the same to somebody who looks for a thing: each finds what any other of its line finds. */
export const synonyms: Record<Language, readonly (readonly string[])[]> = {
  en: [
    ["lamp", "light"],
    ["chair", "armchair", "seat", "couch", "sofa"],
    ["cup", "mug"],
    ["jug", "pitcher", "carafe"],
    ["pot", "planter", "flowerpot"],
    ["clock", "watch"],
    ["pottery", "ceramic", "stoneware"],
    ["timber", "wood", "wooden"],
  ],
  de: [
    ["lampe", "leuchte", "licht"],
    ["sessel", "stuhl", "sofa", "couch"],
    ["tasse", "becher"],
    ["krug", "kanne", "karaffe"],
    ["keramik", "steinzeug", "ton"],
  ],
  fr: [
    ["lampe", "luminaire", "lumière"],
    ["fauteuil", "chaise", "canapé", "siège"],
    ["tasse", "mug"],
    ["pichet", "carafe", "cruche"],
    ["horloge", "pendule"],
    ["céramique", "grès", "poterie"],
  ],
  es: [
    ["lámpara", "luz"],
    ["sillón", "silla", "sofá", "butaca"],
    ["taza", "tazón"],
    ["jarra", "cántaro"],
    ["maceta", "tiesto"],
    ["cerámica", "gres", "barro"],
  ],
  pt: [
    ["luminária", "abajur", "lâmpada", "luz"],
    ["poltrona", "cadeira", "sofá"],
    ["xícara", "caneca"],
    ["jarra", "jarro"],
    ["cerâmica", "grés", "barro"],
  ],
  ar: [
    ["مصباح", "إنارة", "ضوء", "لمبة"],
    ["كرسي", "مقعد", "أريكة", "كنبة"],
    ["فنجان", "كوب"],
    ["إبريق", "دورق"],
    ["خزف", "سيراميك", "فخار"],
  ],
  zh: [
    ["灯", "台灯", "灯具"],
    ["沙发", "椅"],
    ["杯", "马克杯"],
    ["钟", "时钟"],
  ],
  ja: [
    ["ランプ", "照明", "ライト"],
    ["ソファ", "チェア", "椅子"],
    ["カップ", "マグ"],
    ["時計", "クロック"],
    ["花瓶", "花器", "フラワーベース"],
  ],
};
