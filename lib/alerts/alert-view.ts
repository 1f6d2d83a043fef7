import type { Prisma } from "@/generated/prisma/client";
import type { Db } from "@/lib/db/client";
import { comma } from "@/lib/i18n/comma";
import type { Language, Market } from "@/lib/markets/markets";

export type AlertView = {
  token: string;
  state: "asked" | "waiting" | "ended";
  /** The product, and what was chosen of it, in the reader's language. */
  name: string;
  choice: string;
  slug: string;
  sku: string;
};

const texts = { select: { language: true, name: true } } as const;
const alertSelect = {
  token: true,
  market: true,
  confirmedAt: true,
  mailedAt: true,
  variant: {
    select: {
      sku: true,
      finish: { select: { slug: true, texts } },
      size: { select: { slug: true, texts } },
      product: { select: { slug: true, texts } },
    },
  },
} satisfies Prisma.AlertSelect;

type Row = Prisma.AlertGetPayload<{ select: typeof alertSelect }>;
type Named = { slug: string; texts: readonly { language: string; name: string }[] };

export function readAlertRow(db: Db, where: { id: string } | { token: string }): Promise<Row | null> {
  return db.alert.findUnique({ where, select: alertSelect });
}

export function toAlertView({ token, confirmedAt, mailedAt, variant }: Row, { language }: Market): AlertView {
  const { sku, finish, size, product } = variant;
  const chosen = [finish, ...(size ? [size] : [])].map((each) => nameOf(each, language));
  return {
    ...{ token, sku, slug: product.slug },
    state: mailedAt ? "ended" : confirmedAt ? "waiting" : "asked",
    name: nameOf(product, language),
    choice: chosen.join(comma[language]),
  };
}

function nameOf({ slug, texts: names }: Named, language: Language): string {
  const said = names.find((text) => text.language === language) ?? names.find((text) => text.language === "en");
  return said?.name ?? slug;
}
