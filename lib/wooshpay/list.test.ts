import { describe, expect, it } from "vitest";
import { anOpenSession, json, rejectionOf, scriptedService } from "./test-support/scripted-service";

const sessions = (...numbers: number[]) => numbers.map((number) => ({ ...anOpenSession, id: `cs_${number}` }));
const page = (data: unknown[], has_more?: boolean) =>
  json({ object: "list", url: "/v1/checkout/sessions", has_more, data });

async function idsOf(items: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of items) ids.push(id);
  return ids;
}

describe("listing everything", () => {
  it("follows the cursor from page to page and keeps the filters", async () => {
    const { wooshpay, requests } = scriptedService([page(sessions(3, 2), true), page(sessions(1), false)]);
    const ids = await idsOf(wooshpay.checkoutSessions.listAll({ created: { gte: 1709889908 }, limit: 2 }));
    expect(ids).toEqual(["cs_3", "cs_2", "cs_1"]);
    expect(requests.map(({ url }) => decodeURIComponent(url.search))).toEqual([
      "?created[gte]=1709889908&limit=2",
      "?created[gte]=1709889908&limit=2&starting_after=cs_2",
    ]);
  });

  it("reads on until a page is empty where the service does not say whether there is more", async () => {
    const { wooshpay } = scriptedService([page(sessions(3, 2)), page(sessions(1)), page([])]);
    expect(await idsOf(wooshpay.checkoutSessions.listAll())).toEqual(["cs_3", "cs_2", "cs_1"]);
  });

  it("ends at once on an empty list", async () => {
    const { wooshpay } = scriptedService([page([], false)]);
    expect(await idsOf(wooshpay.checkoutSessions.listAll())).toEqual([]);
  });

  it.each([
    ["repeats a page", () => [page(sessions(2, 1), true), page(sessions(2, 1), true)]],
    ["promises more and gives nothing", () => [page([], true)]],
  ])("fails loudly where the service %s", async (_fault, answers) => {
    const { wooshpay } = scriptedService(answers());
    expect(await rejectionOf(idsOf(wooshpay.checkoutSessions.listAll()))).toMatchObject({ code: "list_stuck" });
  });

  it("fetches no page that nobody asks for", async () => {
    const { wooshpay, requests } = scriptedService([page(sessions(2, 1), true)]);
    for await (const { id } of wooshpay.checkoutSessions.listAll()) if (id === "cs_1") break;
    expect(requests).toHaveLength(1);
  });
});

it("a list one of whose items cannot be read is not passed off as complete", async () => {
  const { wooshpay } = scriptedService([page([...sessions(2), { object: "checkout.session" }], false)]);
  expect(await rejectionOf(wooshpay.checkoutSessions.list())).toMatchObject({ reason: "unexpected_answer" });
});

it("nested filters are written with brackets and expansions as a repeated name", async () => {
  const { wooshpay, requests } = scriptedService([page([], false), json(anOpenSession)]);
  await wooshpay.checkoutSessions.list({ customer_details: { email: "a+b@shop.example" }, limit: 3 });
  await wooshpay.checkoutSessions.retrieve("cs_1", { expand: ["line_items", "payment_intent"] });
  expect(requests[0]?.url.search).toBe("?customer_details%5Bemail%5D=a%2Bb%40shop.example&limit=3");
  expect(requests[1]?.url.searchParams.getAll("expand[]")).toEqual(["line_items", "payment_intent"]);
});
