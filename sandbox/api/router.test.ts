import { describe, expect, it } from "vitest";
import { aSandbox, aSession } from "../test-kit.ts";

const path = "/v1/checkout/sessions";
const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;

describe("authentication", () => {
  it.each([
    ["no header", {}],
    ["another key", { authorization: basic("sk_test_other:") }],
    ["an empty key", { authorization: "Basic Og==" }],
    ["nothing after the scheme", { authorization: "Basic " }],
    ["what is no base64", { authorization: "Basic ***" }],
    ["the key as the password", { authorization: basic(":sk_test_sandbox") }],
    ["a part of the key", { authorization: basic("sk_test_sandbo:") }],
    ["the key as it is", { authorization: "sk_test_sandbox" }],
    ["a bearer token", { authorization: "Bearer sk_test_sandbox" }],
  ])("refuses %s with 401", async (_, headers) => {
    const response = await aSandbox().sandbox.fetch(`http://wooshpay.test${path}`, { headers });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ message: expect.stringMatching(/^Invalid API Key provided/) });
  });

  it("uses the key it was given", async () => {
    const { get } = aSandbox({ secretKey: "sk_test_mine" });
    expect((await get(path, { authorization: basic("sk_test_mine:") })).status).toBe(200);
    expect((await get(path)).status).toBe(401);
  });
});

describe("requests that make no sense", () => {
  it("answers an unknown address with 404 in JSON", async () => {
    const { status, body } = await aSandbox().get("/v1/nothing");
    expect(status).toBe(404);
    expect(body).toMatchObject({ error: { type: "invalid_request_error", code: "route_unknown" } });
  });

  it("answers a wrong method with 405 and names the right ones", async () => {
    const { status, headers } = await aSandbox().send("PUT", path, {});
    expect(status).toBe(405);
    expect(headers.get("allow")).toBe("POST, GET");
  });

  it.each([
    ["broken JSON", '{"mode":'],
    ["a list", "[]"],
    ["a number", "7"],
    ["JSON nested without end", `{"metadata":${'{"a":'.repeat(5000)}1${"}".repeat(5000)}}`],
  ])("answers %s with 400", async (_, body) => {
    const { post, logged } = aSandbox();
    expect((await post(path, body)).status).toBe(400);
    expect(logged).toEqual([]);
  });

  it("answers a form nested without end with 400", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const { status } = await aSandbox().post(path, `a${"[b]".repeat(5000)}=1`, headers);
    expect(status).toBe(400);
  });

  it("answers a body over 1 MB with 413", async () => {
    const { status } = await aSandbox().post(path, { ...aSession(), note: "x".repeat(1 << 20) });
    expect(status).toBe(413);
  });

  it.each(["cs_test_1", "cs_test_9999999999999999999", "nonsense", "%E0%A4%A", "..%2f..%2fetc"])(
    "answers the unknown id %s with words that clients look for",
    async (id) => {
      const { status, body } = await aSandbox().get(`${path}/${id}`);
      expect(status).toBe(404);
      expect(body.message).toContain("id is invalid");
    },
  );
});

it("takes an empty body with a JSON content type as an empty object", async () => {
  const { open, post } = aSandbox();
  const { id } = await open();
  expect((await post(`${path}/${String(id)}/expire`, "")).body).toMatchObject({ status: "expired" });
});

it("shows nothing of its inside when something breaks, but logs it", async () => {
  const { post, logged } = aSandbox({
    random: () => {
      throw new Error("the dice are gone");
    },
  });
  const { status, body } = await post(path, aSession());
  expect(status).toBe(500);
  expect(body).toMatchObject({ error: { type: "api_error" } });
  expect(JSON.stringify(body)).not.toContain("dice");
  expect(logged.join()).toContain("the dice are gone");
});
