import { isIPv6 } from "node:net";

const NOBODY = "unknown";

/**
 * Who calls, as the last proxy saw it: what a caller writes into the header itself stands before that. Of an IPv6 address
 * the first half, which is what one household or machine is given.
 */
export function callerIn(forwardedFor: string | null): string {
  const address =
    forwardedFor
      ?.split(",")
      .at(-1)
      ?.trim()
      .replace(/^::ffff:/i, "") ?? "";
  if (!isIPv6(address)) return address === "" ? NOBODY : address.slice(0, 45);
  const [head = "", tail] = address.toLowerCase().split("::");
  const first = head === "" ? [] : head.split(":");
  const last = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - first.length - last.length)).fill("0");
  return [...first, ...zeros, ...last].slice(0, 4).join(":");
}
