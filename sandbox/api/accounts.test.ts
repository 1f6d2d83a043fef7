import { describe, expect, it } from "vitest";
import { aSandbox, aSession } from "../test-kit.ts";

const path = "/v1/accounts/payment_methods";
const sessions = "/v1/checkout/sessions";

describe("the payment methods of the account", () => {
  it("are all on until chosen", async () => {
    const { body } = await aSandbox().get(path);
    expect(body).toMatchObject({ object: "list", url: path, has_more: false });
    const data = body.data as { type: string; enabled: boolean }[];
    expect(data.every(({ enabled }) => enabled)).toBe(true);
    expect(data.map(({ type }) => type)).toEqual(expect.arrayContaining(["card", "alipay", "gcash"]));
  });

  it("are offered by a session that names none, and others are refused", async () => {
    const { get, post, control } = aSandbox();
    await control("/account", { payment_methods: ["card", "alipay"] });
    const data = (await get(path)).body.data as { type: string; enabled: boolean }[];
    expect(data.filter(({ enabled }) => enabled).map(({ type }) => type)).toEqual(["card", "alipay"]);
    expect((await post(sessions, aSession())).body).toMatchObject({ payment_method_types: ["card", "alipay"] });
    expect(await post(sessions, aSession({ payment_method_types: ["card", "gcash"] }))).toMatchObject({
      status: 400,
      body: { error: { param: "payment_method_types[1]", code: "payment_method_not_enabled" } },
    });
  });

  it("are offered only in currencies that they take, and refused by name in others", async () => {
    const { post, control } = aSandbox();
    await control("/account", { payment_methods: ["card", "pix"] });
    expect((await post(sessions, aSession())).body).toMatchObject({ payment_method_types: ["card"] });
    expect(await post(sessions, aSession({ payment_method_types: ["card", "pix"] }))).toMatchObject({
      status: 400,
      body: { error: { param: "payment_method_types[1]", code: "payment_method_not_available" } },
    });
  });

  it("can all be turned on again, and are known by name", async () => {
    const { post, control } = aSandbox();
    await control("/account", { payment_methods: ["alipay"] });
    expect((await control("/account", { payment_methods: ["cowrie"] })).status).toBe(400);
    await control("/account", { payment_methods: "all" });
    expect((await post(sessions, aSession())).body).toMatchObject({ payment_method_types: ["card"] });
  });
});
