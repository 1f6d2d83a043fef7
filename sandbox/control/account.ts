import { Hono } from "hono";
import { z } from "zod";
import type { Env } from "../api/router.ts";
import { methodTypes } from "../lifecycle/methods.ts";
import type { World } from "../world.ts";
import { inputOf } from "./input.ts";

const AccountRequest = z.object({
  payment_methods: z.union([z.literal("all"), z.array(z.enum(methodTypes)).min(1)]),
});

/** What the dashboard of an account would set. */
export function accountControl({ store }: World): Hono<Env> {
  const control = new Hono<Env>();
  control.post("/", async (c) => {
    const { payment_methods: chosen } = await inputOf(AccountRequest, c.req.raw);
    const paymentMethods = chosen === "all" ? null : chosen;
    store.change((changes) => changes.put("account", { id: "account", paymentMethods }));
    return c.json({ payment_methods: chosen });
  });
  return control;
}
