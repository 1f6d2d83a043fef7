import { describe, expect, it } from "vitest";
import { aSandbox, aSession, type Body } from "../test-kit.ts";

const path = "/v1/checkout/sessions";

async function threeSessions() {
  const box = aSandbox();
  const ids: string[] = [];
  for (let day = 0; day < 3; day += 1) {
    ids.push(String((await box.open()).id));
    await box.advance(60);
  }
  const [first = "", second = "", third = ""] = ids;
  return { ...box, first, second, third };
}

const idsOf = (body: Body) => (body.data as Body[]).map(({ id }) => id);

describe("listing sessions", () => {
  it("shows the newest first under both addresses", async () => {
    const { get, first, second, third } = await threeSessions();
    for (const address of [path, `${path}/list`]) {
      const { body } = await get(address);
      expect(body).toMatchObject({ object: "list", has_more: false });
      expect(idsOf(body)).toEqual([third, second, first]);
    }
  });

  it("pages in both directions without losing or repeating one", async () => {
    const { get, first, second, third } = await threeSessions();
    const top = (await get(`${path}?limit=2`)).body;
    expect(idsOf(top)).toEqual([third, second]);
    expect(top.has_more).toBe(true);
    const rest = (await get(`${path}?limit=2&starting_after=${second}`)).body;
    expect(idsOf(rest)).toEqual([first]);
    expect(rest.has_more).toBe(false);
    const back = (await get(`${path}?limit=1&ending_before=${first}`)).body;
    expect(idsOf(back)).toEqual([second]);
    expect(back.has_more).toBe(true);
  });

  it("filters by time of creation, in the query or in the body of the GET", async () => {
    const { get, sandbox, second, third } = await threeSessions();
    const created = (await get(`${path}/${second}`)).body.created;
    expect(idsOf((await get(`${path}?created[gte]=${String(created)}`)).body)).toEqual([third, second]);
    const request = new Request(`http://wooshpay.test${path}/list`, {
      headers: { authorization: `Basic ${btoa("sk_test_sandbox:")}`, "content-type": "application/json" },
    });
    const bytes = async function* () {
      yield Buffer.from(JSON.stringify({ created: { gt: created } }));
    };
    const answer = (await (await sandbox.handle(request, bytes())).json()) as Body;
    expect(idsOf(answer)).toEqual([third]);
  });

  it("filters by intent and by the shopper's e-mail", async () => {
    const { get, pay, second } = await threeSessions();
    const session = (await get(`${path}/${second}`)).body;
    await pay(session.url, { email: "grace@example.com" });
    expect(idsOf((await get(`${path}?payment_intent=${String(session.payment_intent)}`)).body)).toEqual([second]);
    expect(idsOf((await get(`${path}?customer_details[email]=grace@example.com`)).body)).toEqual([second]);
    expect(idsOf((await get(`${path}?customer=cus_1`)).body)).toEqual([]);
  });

  it.each([
    ["limit=0", "limit", 400],
    ["limit=101", "limit", 400],
    ["limit=many", "limit", 400],
    ["created[gt]=yesterday", "created", 400],
    ["starting_after=cs_test_1", "starting_after", 404],
  ])("refuses %s", async (query, param, expected) => {
    const { status, body } = await aSandbox().get(`${path}?${query}`);
    expect(status).toBe(expected);
    expect(body).toMatchObject({ error: { param: expect.stringContaining(param) } });
  });
});

it("pages a session's line items in the order they were given", async () => {
  const { post, get } = aSandbox();
  const names = ["apple", "pear", "plum"];
  const line_items = names.map((name) => ({
    price_data: { currency: "EUR", unit_amount: 100, product_data: { name } },
    quantity: 1,
  }));
  const { body: session } = await post(path, aSession({ line_items }));
  const address = `${path}/${String(session.id)}/line_items`;
  const namesOf = (body: Body) => (body.data as Body[]).map(({ description }) => description);
  const top = (await get(`${address}?limit=2`)).body;
  expect(namesOf(top)).toEqual(["apple", "pear"]);
  expect(top.has_more).toBe(true);
  const last = String((top.data as Body[]).at(-1)?.id);
  expect(namesOf((await get(`${address}?starting_after=${last}`)).body)).toEqual(["plum"]);
});

it("lists the intents of sessions", async () => {
  const { get, first } = await threeSessions();
  const session = (await get(`${path}/${first}`)).body;
  const { body } = await get("/v1/payment_intents?limit=1");
  expect(body.has_more).toBe(true);
  expect(idsOf((await get("/v1/payment_intents")).body)).toContain(session.payment_intent);
});
