/** The sizes that some things come in, smallest first. */
export const sizes = [
  {
    slug: "small",
    names: {
      en: "Small",
      zh: "小号",
      ja: "小",
      de: "Klein",
      fr: "Petit format",
      es: "Pequeño",
      pt: "Pequeno",
      ar: "صغير",
    },
  },
  {
    slug: "medium",
    names: {
      en: "Medium",
      zh: "中号",
      ja: "中",
      de: "Mittel",
      fr: "Format moyen",
      es: "Mediano",
      pt: "Médio",
      ar: "متوسط",
    },
  },
  {
    slug: "large",
    names: {
      en: "Large",
      zh: "大号",
      ja: "大",
      de: "Groß",
      fr: "Grand format",
      es: "Grande",
      pt: "Grande",
      ar: "كبير",
    },
  },
];
