import { describe, expect, it } from "vitest";
import { aSandbox, type Body } from "../test-kit.ts";

const policyOf = (response: Response) =>
  new Map(
    (response.headers.get("content-security-policy") ?? "").split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
const alipay = { payment_method_data: { type: "alipay" }, confirm: true, amount: 100, currency: "HKD" };

async function bankPageOf({ post, sandbox }: ReturnType<typeof aSandbox>, request: Body) {
  const { body } = await post("/v1/payment_intents", { ...alipay, ...request });
  const { alipay_handle_redirect: action } = body.next_action as { readonly alipay_handle_redirect: Body };
  return sandbox.fetch(String(action.url));
}

describe("every page", () => {
  it.each(["/", "/nothing", "/pay/cs_1", "/link/plink_1", "/link/plink_1/done", "/3ds/pi_1", "/bank/pi_1"])(
    "at %s loads nothing from elsewhere, cannot be framed, and moves no form or base away",
    async (path) => {
      const policy = policyOf(await aSandbox().sandbox.fetch(`http://wooshpay.test${path}`));
      expect(policy.get("default-src")).toEqual(["'none'"]);
      expect(policy.get("base-uri")).toEqual(["'none'"]);
      expect(policy.get("frame-ancestors")).toEqual(["'none'"]);
      expect(policy.get("form-action")).toEqual(["'self'"]);
    },
  );

  it("has it after a failure, too", async () => {
    const page = await aSandbox().sandbox.fetch("http://wooshpay.test/pay/cs_1", {
      method: "POST",
      body: "a=".padEnd(2_000_000, "x"),
    });
    expect(page.status).toBe(413);
    expect(policyOf(page).get("form-action")).toEqual(["'self'"]);
  });
});

describe("the form of a payment page may lead", () => {
  it.each([
    ["https://shop.test/return?a=1", "https://shop.test"],
    ["http://localhost:3000/return", "http://localhost:3000"],
    ["yourwebsite.com", "https://yourwebsite.com"],
    ["https://büro.example/danke", "https://xn--bro-hoa.example"],
    ["http://[::1]:3000/return", "http:"],
    ["http://*/", "http:"],
  ])("back to %s, and nowhere else", async (success_url, source) => {
    const { open, sandbox, pay } = aSandbox({ baseUrl: "http://pay.test:4010" });
    const session = await open({ success_url });
    const allowed = ["'self'", "http://pay.test:4010", source];
    expect(policyOf(await sandbox.fetch(String(session.url))).get("form-action")).toEqual(allowed);
    const declined = await pay(session.url, { card_number: "4000000000000002" });
    expect(policyOf(declined).get("form-action")).toEqual(allowed);
  });

  it("from the bank's page back to the session's, or to the merchant", async () => {
    const { open, pay, sandbox } = aSandbox();
    const session = await open({ success_url: "https://shop.test/return" });
    const { headers } = await pay(session.url, { card_number: "4000000000003220" });
    const page = await sandbox.fetch(headers.get("location") ?? "");
    expect(policyOf(page).get("form-action")).toEqual(["'self'", "http://wooshpay.test", "https://shop.test"]);
  });

  it.each([
    ["https://shop.test/back", "https://shop.test"],
    ["my-app://return", "my-app:"],
    ["my-app://%", "my-app:"],
  ])("from the bank's page of an intent to its return_url %s", async (return_url, source) => {
    const page = await bankPageOf(aSandbox(), { return_url });
    expect(policyOf(page).get("form-action")).toEqual(["'self'", source]);
  });

  it("from the bank's page of an intent that has no address only to itself", async () => {
    expect(policyOf(await bankPageOf(aSandbox(), {})).get("form-action")).toEqual(["'self'"]);
  });
});
