import { describe, expect, it } from "vitest";
import { complaintsAbout, examplesOf } from "./readme-examples";

/** What the examples take as given: the client and what a shop around it has. */
const given = `
import type * as client from "@/lib/wooshpay";
import type * as sandbox from "@/sandbox/app";

declare global {
  const wooshpay: client.WooshPay;
  const { createWooshPay, deriveIdempotencyKey, nextActionQrCode, nextActionUrl }: typeof client;
  const { createSandbox }: typeof sandbox;
  const now: () => Date, random: () => number, deliver: (request: Request) => Promise<Response>;

  const order: { readonly number: string; readonly intent: string } & client.CreateCheckoutSessionParams;
  const intent: client.PaymentIntent & { readonly latest_charge: string };
  const held: client.PaymentIntent, other: client.PaymentIntent;
  const error: client.CardDeclinedError & { readonly paymentIntent: string };
  const request: Request, bytes: Uint8Array<ArrayBuffer>;
  const secret: string, currentSecret: string, previousSecret: string;

  function redirect(url: string | null): void;
  function compare(thing: { readonly id: string }): void;
  function offer(method: client.PaymentMethod): void;
  function tellTheOperator(refund: client.Refund): void;
  function show(url: string): void;
  function keep(secret: string | null): void;
  function store(event: client.WebhookEvent): Promise<void>;
  function receive(delivery: Request): Promise<void>;
}
`;

const examples = ["lib/wooshpay/README.md", "sandbox/README.md"].flatMap(examplesOf);
const wrong = { place: "wrong", code: 'await wooshpay.refunds.create({ payment_intent: 1, amount: "all" });' };
const complaints = complaintsAbout([...examples, wrong], given);

describe("the examples of the documentation", () => {
  it("are found, and one that is wrong is noticed", () => {
    expect(examples.length).toBeGreaterThan(15);
    expect(complaints.get("wrong")).toEqual([expect.stringContaining("'number' is not assignable")]);
  });

  it.each(examples.map(({ place }) => place))("%s compiles", (place) => {
    expect(complaints.get(place)).toEqual([]);
  });
});
