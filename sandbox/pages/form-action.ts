import { withScheme } from "../api/fields.ts";
import type { SessionRecord } from "../store/records.ts";

/**
 * The `form-action` of a page whose form leads on to these addresses. Chrome also applies it to where the answer to the
 * form redirects, so the merchant's address has to be in it.
 */
export function formAction(addresses: readonly string[]): string {
  return ["form-action 'self'", ...new Set(addresses.map(sourceOf))].join(" ");
}

/** Where the form of a session's page can lead: to the page itself, under its public address, or back to the merchant. */
export function addressesAfter(session: SessionRecord): string[] {
  return [session.url, session.successUrl];
}

/** An origin, or only the scheme where it is an app's or where a policy has no way to write the host, as with IPv6. */
function sourceOf(address: string): string {
  const url = withScheme(address);
  if (!URL.canParse(url)) return /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0] ?? "'self'";
  const { protocol, hostname, origin } = new URL(url);
  return /^https?:$/.test(protocol) && /^[\w.-]+$/.test(hostname) ? origin : protocol;
}
