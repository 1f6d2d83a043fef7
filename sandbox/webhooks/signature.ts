import { createHmac } from "node:crypto";

/**
 * The value of the `Wooshpay-Signature` header: `t=<time>,v1=<64 lower-case hex>`, with one `v1` for each secret.
 * HMAC-SHA256 over `<time>.<raw body>`; the key is the whole secret text, `whsec_` included (field).
 */
export function sign(secrets: readonly string[], time: string, body: string): string {
  const signatures = secrets.map((secret) => createHmac("sha256", secret).update(`${time}.${body}`).digest("hex"));
  return [`t=${time}`, ...signatures.map((signature) => `v1=${signature}`)].join(",");
}
