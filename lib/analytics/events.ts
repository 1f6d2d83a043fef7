import { z } from "zod";

/** Whole minor units of `currency`, such as pence. */
const Minor = z.int().min(0);
const Currency = z.string().length(3);

export const Item = z.object({
  item_id: z.string(),
  item_variant: z.string().optional(),
  price_minor: Minor,
  quantity: z.int().min(1),
});

const Items = z.object({ currency: Currency, value_minor: Minor, items: z.array(Item).min(1) });

/** What is kept of each event, by the names that are common in the field; amounts are minor units and say so. */
export const payloads = {
  page_view: z.object({}),
  view_item: Items,
  view_item_list: z.object({ item_list_id: z.string(), items: z.array(Item.pick({ item_id: true })) }),
  search: z.object({ search_term: z.string(), results: z.int().min(0) }),
  add_to_cart: Items,
  remove_from_cart: Items,
  begin_checkout: z.object({ currency: Currency, value_minor: Minor }),
  purchase: Items.extend({ transaction_id: z.string(), tax_minor: Minor, shipping_minor: Minor }),
};

export type EventName = keyof typeof payloads;

/** One event as a sink gets it. A purchase has its order's number and no tab; all others have a tab. */
export type Counted = {
  [Name in EventName]: Readonly<{
    name: Name;
    at: Date;
    market: string;
    path: string;
    tab: string | null;
    orderNumber: number | null;
    payload: z.infer<(typeof payloads)[Name]>;
  }>;
}[EventName];
