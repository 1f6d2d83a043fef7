import { createHmac } from "node:crypto";

/**
 * The value of the `Wooshpay-Signature` header: `t=<time>,v1=<64 lower-case hex>`.
 * HMAC-SHA256 over `<time>.<raw body>`; the key is the whole secret text, `whsec_` included (field).
 */
export function sign(secret: string, time: string, body: string): string {
  return `t=${time},v1=${createHmac("sha256", secret).update(`${time}.${body}`).digest("hex")}`;
}
