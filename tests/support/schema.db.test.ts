import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { withConnection } from "@/prisma/engine/connection";
import { expect, test } from "./database";

const root = path.join(import.meta.dirname, "../..");
const prisma = path.join(root, "node_modules/.bin/prisma");

const checks = [
  "Alert.Alert_mailed_only_if_confirmed",
  "AnalyticsEvent.AnalyticsEvent_order_or_tab",
  "CartLine.CartLine_quantity",
  "Installation.Installation_one_row",
  "Mail.Mail_order_by_kind",
  "Order.Order_adds_up",
  "Order.Order_returns_no_more_than_came",
  "OrderLine.OrderLine_adds_up",
  "Price.Price_positive",
  "Price.Price_remembers_both",
  "PriceSchedule.PriceSchedule_amount",
  "PriceSchedule.PriceSchedule_time",
  "Product.Product_ratings",
  "Promotion.Promotion_one_kind",
  "Promotion.Promotion_within_limit",
  "Refund.Refund_amount",
  "RefundLine.RefundLine_quantity",
  "Review.Review_stars",
  "ShipmentLine.ShipmentLine_quantity",
  "StockHold.StockHold_quantity",
  "Variant.Variant_stock_not_negative",
];
const partialIndexes = [
  "Alert_waiting",
  "Difference_one_open",
  "Order_one_open_per_cart",
  "PaymentAttempt_one_open_per_order",
  "PriceSchedule_no_overlap",
  "Refund_one_under_way_per_order",
  "WebhookEndpoint_one_active",
];
const triggers = [
  "LedgerEntry_append_only",
  "LedgerEntry_balances",
  "LedgerTransaction_append_only",
  "LedgerTransaction_balances",
  "Listing_changed",
  "Listing_searched",
  "PriceChange_append_only",
  "Price_added",
  "Price_changed",
  "Price_history_begins",
  "Price_history_goes_on",
  "Price_is_set",
  "Price_removed",
  "ProductMaterial_added",
  "ProductMaterial_removed",
  "ProductText_added",
  "ProductText_changed",
  "ProductText_removed",
  "Product_listed",
  "Review_counts",
  "VariantPicture_added",
  "VariantPicture_removed",
  "Variant_listed",
  "Variant_unlisted",
];

async function names(url: string, query: string): Promise<string[]> {
  const { rows } = await withConnection(url, (client) => client.query<{ name: string }>(query));
  return rows.map((row) => row.name).sort();
}

test("the migrations make the database that the schema describes", async ({ databaseUrl }) => {
  const options = ["migrate", "diff", "--from-config-datasource", "--to-schema=prisma/schema.prisma", "--exit-code"];
  const env = { ...process.env, DATABASE_URL: databaseUrl };
  const { stdout } = await promisify(execFile)(prisma, options, { cwd: root, env });
  expect(stdout).toContain("No difference detected");
});

// The comparison above does not see what Prisma's schema language cannot say.
test("the database keeps every check, partial index and trigger that the schema cannot name", async ({
  databaseUrl,
}) => {
  expect(
    await names(
      databaseUrl,
      `SELECT relname || '.' || conname AS name FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
       WHERE contype = 'c' AND connamespace = 'public'::regnamespace`,
    ),
  ).toEqual(checks);
  expect(
    await names(
      databaseUrl,
      `SELECT pg_class.relname AS name FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
       WHERE indpred IS NOT NULL AND relnamespace = 'public'::regnamespace`,
    ),
  ).toEqual(partialIndexes);
  expect(await names(databaseUrl, "SELECT tgname AS name FROM pg_trigger WHERE NOT tgisinternal")).toEqual(triggers);
});

test.for([1, 2])("a test's database is its own: only one installation fits in it (%i)", async (_, { db }) => {
  await db.installation.create({ data: { prefix: "WF" } });
  expect(await db.installation.count()).toBe(1);
});
