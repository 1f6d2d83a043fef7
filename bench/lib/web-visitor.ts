import { formsIn, type FormFields } from "@/e2e/fixtures/plain-forms";

export type Answer = Readonly<{ status: number; location: string; html: string; ms: number }>;

/** A browser without JavaScript, and without a picture: cookies, forms, and each redirect as it comes. */
export class WebVisitor {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly origin: string) {}

  get(address: string): Promise<Answer> {
    return this.ask(address, { headers: { accept: "text/html" } });
  }

  /** Sends a form as a browser does that was told to post it as `multipart/form-data`, as the shop's own are. */
  send(address: string, fields: FormFields): Promise<Answer> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return this.ask(address, { method: "POST", body, headers: { origin: this.origin } });
  }

  /** Sends a form urlencoded, as the pay page's is. */
  sendPlain(address: string, fields: FormFields): Promise<Answer> {
    return this.ask(address, { method: "POST", body: new URLSearchParams(fields) });
  }

  /** Until the whole answer has been read. */
  private async ask(address: string, init: RequestInit): Promise<Answer> {
    const url = new URL(address, this.origin);
    const headers = new Headers(init.headers);
    const isOurs = url.origin === this.origin;
    if (isOurs && this.cookies.size > 0)
      headers.set("cookie", [...this.cookies].map((pair) => pair.join("=")).join("; "));
    const began = performance.now();
    const answer = await fetch(url, { ...init, headers, redirect: "manual", signal: AbortSignal.timeout(60_000) });
    const html = await answer.text();
    const ms = performance.now() - began;
    if (isOurs) this.keep(answer.headers.getSetCookie());
    const location = answer.headers.get("location");
    return { status: answer.status, location: location === null ? "" : new URL(location, url).href, html, ms };
  }

  private keep(cookies: readonly string[]): void {
    for (const cookie of cookies) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (name !== undefined && value !== undefined) this.cookies.set(name, value);
    }
  }
}

/** The form of a page that has a field of this name. */
export function formWith({ html }: Pick<Answer, "html">, field: string): FormFields | undefined {
  return formsIn(html).find((fields) => field in fields);
}
