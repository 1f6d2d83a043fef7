import { settle } from "@/lib/payments/settle";
import { anOpenOrder } from "../support/an-order";
import { expect, test } from "../support/shop";

test("twenty orders paid at once get the receipt numbers one to twenty, without a gap or a repeat", async ({
  db,
  shop,
}) => {
  shop.loseWebhooks();
  const orders = [];
  for (let nth = 0; nth < 20; nth += 1) orders.push(await anOpenOrder(shop, { quantity: 1 }));
  for (const { url } of orders) await shop.onPayPage(url);
  await Promise.all(orders.flatMap(({ id }) => [settle(shop.context, id), settle(shop.context, id)]));
  const paid = await db.order.findMany({ select: { invoiceNumber: true } });
  const numbers = paid.map(({ invoiceNumber }) => invoiceNumber).sort((a, b) => Number(a) - Number(b));
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});
