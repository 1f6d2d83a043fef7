import type { Language } from "@/lib/markets/markets";

/** What stands between a name and what it comes in. */
export const comma = {
  ...{ en: ", ", de: ", ", fr: ", ", es: ", ", pt: ", ", zh: "，", ja: "、", ar: "، " },
} as const satisfies Record<Language, string>;
