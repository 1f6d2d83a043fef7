import { defaultMarket } from "@/lib/markets/markets";
import { money } from "@/lib/money/money";
import type { OrderView } from "@/lib/orders/types";

/** A paid order of one vase, as its page and its mails see it. */
export function anOrderView(overrides: Partial<OrderView> = {}): OrderView {
  return {
    token: "a-token",
    number: "WF-1042",
    stage: "paid",
    market: defaultMarket,
    placedAt: new Date("2026-11-22T10:00:00Z"),
    paidAt: new Date("2026-11-22T10:02:00Z"),
    capturableUntil: null,
    lines: [
      {
        id: "line-1",
        name: "Pippin vase",
        finish: "Moss",
        slug: "pippin-vase",
        picture: null,
        quantity: 1,
        unit: money(4800, "GBP"),
        discount: money(0, "GBP"),
        tax: money(800, "GBP"),
        total: money(4800, "GBP"),
        withdrawable: 1,
      },
    ],
    subtotal: money(4800, "GBP"),
    discount: money(0, "GBP"),
    shipping: money(495, "GBP"),
    tax: money(883, "GBP"),
    taxRate: 0.2,
    total: money(5295, "GBP"),
    captured: money(5295, "GBP"),
    refunded: money(0, "GBP"),
    left: money(5295, "GBP"),
    shipments: [],
    refunds: [],
    withdrawals: [],
    email: "ada@example.com",
    name: "Ada Buyer",
    phone: null,
    shippingAddress: {
      line1: "1 Orchard Row",
      line2: null,
      city: "Hereford",
      state: null,
      postalCode: "HR1 1AA",
      country: "GB",
    },
    decline: null,
    payUrl: null,
    claimable: false,
    invoice: "R-000001",
    canCancel: true,
    canWithdraw: true,
    ...overrides,
  };
}
