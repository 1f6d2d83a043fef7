import { randomBytes } from "node:crypto";
import { Logger, runOnce } from "graphile-worker";
import pg from "pg";
import { loadCart } from "@/lib/cart/load-cart";
import { tasks } from "@/lib/jobs/tasks";
import { defaultMarket, type Market } from "@/lib/markets/markets";
import type { Deliver, Envelope } from "@/lib/mail/deliver";
import type { Shop } from "@/lib/payments/context";
import { recorded } from "@/lib/payments/flight-recorder";
import type { PayRequest } from "@/lib/payments/open-order";
import { reconcile } from "@/lib/payments/reconcile";
import { receiveWebhook } from "@/lib/payments/receive-webhook";
import { registerWebhook } from "@/lib/payments/register-webhook";
import { startPayment } from "@/lib/payments/start-payment";
import { createWooshPay } from "@/lib/wooshpay";
import { createSandbox } from "@/sandbox/app";

const PSP = "http://127.0.0.1:4010";
const ORIGIN = "http://localhost:3000";

const quiet = new Logger(() => (level, message) => {
  if (level === "error") console.error(message);
});

/** What the network between shop and WooshPay does to the next calls; undefined lets a call through. */
export type Weather = (request: Request, send: () => Promise<Response>) => Promise<Response> | undefined;

export type TestShop = Awaited<ReturnType<typeof openShop>>;

export type ShopOptions = {
  capture?: Shop["site"]["capture"];
  /** The present before anybody moves it; the system's by default. */
  start?: () => number;
  random?: () => number;
  /** What the shop's own process sees of its database; as it is by default. */
  around?: (db: Shop["db"]) => Shop["db"];
  /** Goes around each delivery of a webhook to the shop. */
  aroundDelivery?: (deliver: () => Promise<Response>) => Promise<Response>;
  /** Told of a delivery that the webhook's route would have answered with a 500. */
  onFailedDelivery?: (error: unknown) => void;
};

/** The shop's real code on a given database, the real sandbox as WooshPay, one clock for both. */
export async function openShop(db: Shop["db"], databaseUrl: string, options: ShopOptions = {}) {
  const {
    capture = "automatic",
    start = Date.now,
    random = Math.random,
    around = (plain) => plain,
    aroundDelivery = (deliver) => deliver(),
    onFailedDelivery,
  } = options;
  await db.installation.create({ data: { prefix: "wftest" } });
  let offsetMs = 0;
  let weather: Weather = () => undefined;
  let mail: "delivered" | "lost" = "delivered";
  const underWay: Promise<Response>[] = [];
  const letters: Envelope[] = [];
  const revalidated: string[] = [];
  const tray: Deliver = async (letter) => {
    letters.push(letter);
    return { kind: "accepted" };
  };
  const doors = { deliver: tray, revalidate: async (tag: string) => void revalidated.push(tag) };
  const now = () => new Date(start() + offsetMs);
  const sandbox = createSandbox({
    now,
    random,
    baseUrl: PSP,
    // The money path has to hold under both dialects: `npm run verify:all`.
    dialect: process.env.SANDBOX_DIALECT === "field" ? "field" : "documented",
    log: () => undefined,
    deliver: (request) => {
      const delivery =
        mail === "lost" ? Promise.resolve(new Response()) : aroundDelivery(() => receive(context, request));
      delivery.catch((error: unknown) => onFailedDelivery?.(error));
      underWay.push(delivery);
      return delivery;
    },
  });
  const wooshpay = async (input: string | URL | Request, init?: RequestInit) => {
    const request = new Request(input, init);
    const send = () => sandbox.fetch(request.clone());
    return weather(request.clone(), send) ?? send();
  };
  const psp = createWooshPay({
    secretKey: "sk_test_sandbox",
    baseUrl: PSP,
    fetch: recorded(wooshpay, now),
    maxRetries: 0,
    sleep: async () => undefined,
  });
  const context: Shop = {
    db: around(db),
    psp,
    now,
    random: (bytes) => randomBytes(bytes).toString("base64url"),
    site: {
      origin: ORIGIN,
      payHosts: ["127.0.0.1:4010"],
      livemode: false,
      apiBase: PSP,
      webhookSecrets: [],
      capture,
      methodsOff: [],
    },
  };
  await registerWebhook(context);

  return {
    context,
    sandbox,
    /** Every mail that has left the house. */
    letters,
    /** Every tag whose cached pages were to be made anew. */
    revalidated,
    taskList: tasks(context, doors),
    /** Ends when nothing is under way any more: a delivery would ask for a database that is gone. */
    close: async () => {
      sandbox.close();
      await Promise.allSettled(underWay);
    },
    /** What lies between shop and WooshPay until it is changed again. */
    weather: (next: Weather) => (weather = next),
    clearSky: () => (weather = () => undefined),
    /** Webhooks get lost on the way, silently. */
    loseWebhooks: () => (mail = "lost"),
    advance: async (seconds: number) => {
      offsetMs += seconds * 1000;
      await control(sandbox, "clock", { advance: 0 });
    },
    control: (path: string, body: object) => control(sandbox, path, body),
    /** Runs what the webhooks queued, as the worker would. */
    work: async () => {
      // A pool of our own, so that its connections are gone before the test's database is.
      const pgPool = new pg.Pool({ connectionString: databaseUrl });
      const say = (error: Error) => console.error(error.message);
      pgPool.on("error", say).on("connect", (client) => client.on("error", say));
      await runOnce({ pgPool, taskList: tasks(context, doors), noHandleSignals: true, logger: quiet });
      await pgPool.end();
    },
    queued: async (kind: string) => {
      const [row] = await db.$queryRaw<{ jobs: bigint }[]>`
        SELECT count(*) AS jobs FROM graphile_worker.jobs WHERE task_identifier = ${kind}`;
      return Number(row?.jobs ?? 0);
    },
    /** Until every webhook that is under way has been answered. */
    delivered: async () => {
      await control(sandbox, "clock", { advance: 0 });
      await Promise.allSettled(underWay);
    },
    reconcile: () => reconcile(context),
    /** Press Pay on the cart as it is shown now. */
    pay: async (secretHash: string, overrides: Partial<PayRequest> = {}, market: Market = defaultMarket) => {
      const seen = overrides.seen ?? (await seenCart(context, secretHash, market));
      return startPayment(context, { secretHash, market, customer: null, ...overrides, seen });
    },
    seenCart: (secretHash: string, market: Market = defaultMarket) => seenCart(context, secretHash, market),
    /** What a shopper does on WooshPay's page. Answers where the browser is sent, or null where it stays. */
    onPayPage: async (url: string, card = "4111111111111111") => {
      const page = new URL(url);
      const answer = await sandbox.fetch(`${PSP}${page.pathname}${page.search}`, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams({ ...aShopper, card_number: card }).toString(),
        redirect: "manual",
      });
      return answer.headers.get("location");
    },
  };
}

async function receive(shop: Shop, request: Request): Promise<Response> {
  const { status } = await receiveWebhook(shop, new Uint8Array(await request.arrayBuffer()), request.headers);
  return new Response(null, { status });
}

const aShopper = {
  email: "ada@example.com",
  name: "Ada Buyer",
  phone: "+447700900123",
  shipping_name: "Ada Buyer",
  shipping_line1: "1 Orchard Row",
  shipping_city: "Hereford",
  shipping_postal_code: "HR1 1AA",
  shipping_country: "GB",
  card_expiry: "12 / 40",
  card_cvc: "123",
};

async function control(
  sandbox: { fetch: (url: string, init: RequestInit) => Promise<Response> },
  path: string,
  body: object,
) {
  const answer = await sandbox.fetch(`${PSP}/_sandbox/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`sandbox control ${path}: ${await answer.text()}`);
}

async function seenCart({ db, now }: Shop, secretHash: string, market: Market) {
  const cart = await db.cart.findUniqueOrThrow({ where: { secretHash } });
  const { version, quote } = await loadCart(db, cart, market, now());
  return { version, totalMinor: quote.total.minor };
}
