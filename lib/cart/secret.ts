import { createHash } from "node:crypto";

/** What the database keeps of a cart's secret. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}
