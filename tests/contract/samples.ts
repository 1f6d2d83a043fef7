import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CreateCheckoutSessionParams } from "@/lib/wooshpay";

const folder = path.join(import.meta.dirname, "../../sandbox/contract");

/** What WooshPay's documentation prints, values and all; `kind` says how much of it that is. */
export interface Sample {
  readonly source: string;
  readonly kind: string;
  /** Some members of an answer only. */
  readonly partial?: boolean;
  readonly request?: Readonly<Record<string, unknown>>;
  readonly response: Readonly<Record<string, unknown>>;
}

export const sampleNames = readdirSync(folder).map((file) => path.basename(file, ".json"));

export function sample(name: string): Sample {
  return JSON.parse(readFileSync(path.join(folder, `${name}.json`), "utf8"));
}

export const sessionRequest = (name: string): CreateCheckoutSessionParams => requestOf(name);

/** A documented request as the parameters of the client's call, members in the order they are printed in. */
export function requestOf<Params>(name: string): Params {
  return JSON.parse(JSON.stringify(sample(name).request));
}
