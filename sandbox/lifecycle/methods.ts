import type { BillingDetails, MethodRecord, TextMetadata } from "../store/records.ts";
import type { Changes } from "../store/store.ts";
import type { World } from "../world.ts";
import { keptOf, outcomeOf, type CardOutcome, type TypedCard } from "./cards.ts";

/** Documented: Create a PaymentIntent; after `bpi` a guide's and integrators' additions (field). All are on in the sandbox. */
export const methodTypes = [
  ..."card alipayplus alipay wechat_pay sepa_debit alipay_hk boost truemoney gcash kakaopay touchngo".split(" "),
  ..."rabbit_line_pay dana klarna ideal giropay sofort eps trustly bancontact p24 unionpay fpx mcash grabpay".split(
    " ",
  ),
  ..."bank_transfer_id qris promptpay ovo shopeepay upi boleto paynow pix 9pay stitch bpi".split(" "),
  ..."mobile_money momo vietcombank zalo atome akulaku applepay googlepay".split(" "),
];

/** Methods that pay without sending the shopper anywhere (assumed). */
const withoutRedirect: Readonly<Record<string, CardOutcome>> = {
  applepay: { kind: "succeeded" },
  googlepay: { kind: "succeeded" },
  sepa_debit: { kind: "processing" },
};

/** Methods whose page a phone can also be led to by scanning (field: some; which they are is assumed). */
const scanned = new Set(
  "alipay alipayplus alipay_hk wechat_pay paynow promptpay qris pix upi momo zalo vietcombank".split(" "),
);

/** What a QR code for the method's page holds, or null where the method has none: the page's address (assumed). */
export function qrCodeOf(methodType: string, url: string): string | null {
  return scanned.has(methodType) ? url : null;
}

/** Documented for mobile money and UnionPay; field: there are such methods. */
export function isRefundable(methodType: string): boolean {
  return methodType !== "mobile_money" && methodType !== "unionpay";
}

export interface MethodData {
  readonly type: string;
  readonly card: TypedCard | null;
  readonly billingDetails: BillingDetails;
  readonly metadata?: TextMetadata;
}

/** Keeps a new payment method that belongs to nobody yet. */
export function makeMethod(world: World, changes: Changes, data: MethodData): MethodRecord {
  const method: MethodRecord = {
    id: world.ids.next("pm_"),
    created: world.clock.nowSeconds(),
    type: data.type,
    card: data.card && keptOf(data.card),
    bankSays: data.card
      ? outcomeOf(data.card, world.clock.now())
      : (withoutRedirect[data.type] ?? { kind: "challenged" }),
    billingDetails: data.billingDetails,
    customerId: null,
    detached: false,
    metadata: data.metadata ?? {},
  };
  changes.put("method", method);
  return method;
}
