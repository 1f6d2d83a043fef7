import { describe, expect, it } from "vitest";
import { aSandbox } from "../test-kit.ts";

const path = "/v1/products";
const now = 1_772_366_400;

describe("a product", () => {
  it("is created active, with every documented member", async () => {
    const { status, body } = await aSandbox().post(path, { name: "apple" });
    expect(status).toBe(200);
    expect(body).toEqual({
      id: expect.stringMatching(/^prod_\d{19}$/) as string,
      object: "product",
      active: true,
      created: now,
      description: null,
      images: [],
      livemode: false,
      metadata: {},
      name: "apple",
      updated: now,
      url: null,
    });
  });

  it("has its times in milliseconds and no null members in the field dialect", async () => {
    const { body } = await aSandbox({ dialect: "field" }).post(path, { name: "apple" });
    expect(body).toMatchObject({ created: now * 1000, updated: now * 1000 });
    expect(body).not.toHaveProperty("description");
  });

  it("changes what an update names, adds metadata key by key, and says when", async () => {
    const { post, get, advance } = aSandbox();
    const request = { name: "apple", description: "red", url: "https://a.test", metadata: { shelf: "a", row: 1 } };
    const { id } = (await post(path, request)).body;
    await advance(60);
    const changes = { name: "pear", description: "", active: "false", metadata: { shelf: "", tree: "old" } };
    await post(`${path}/${String(id)}`, changes);
    expect((await get(`${path}/${String(id)}`)).body).toMatchObject({
      name: "pear",
      description: null,
      active: false,
      created: now,
      updated: now + 60,
      url: "https://a.test",
      metadata: { row: 1, tree: "old" },
    });
  });

  it.each([
    ["no name", {}, "name", /Missing/],
    ["an empty name", { name: "" }, "name", /empty/],
    ["nine pictures", { name: "a", images: Array.from({ length: 9 }, () => "x") }, "images", /<=8/],
    ["a flag that is none", { name: "a", active: "maybe" }, "active", /boolean/],
  ])("is refused with %s", async (_, request, param, message) => {
    const { status, body } = await aSandbox().post(path, request);
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: { param }, message: expect.stringMatching(message) as string });
  });

  it("is not found by an unknown id", async () => {
    const { get, post } = aSandbox();
    const answers = [await get(`${path}/prod_1`), await post(`${path}/prod_1`, { name: "a" })];
    for (const { status, body } of answers) {
      expect(status).toBe(404);
      expect(body.message).toBe("No such product: 'prod_1', the id is invalid.");
    }
  });
});

describe("the list of products", () => {
  it("is newest first on both paths, and filtered by what is active", async () => {
    const { get, post } = aSandbox();
    for (const [name, active] of [
      ["apple", true],
      ["pear", false],
      ["plum", true],
    ]) {
      await post(path, { name, active });
    }
    const names = (body: unknown) => (body as { data: { name: string }[] }).data.map(({ name }) => name);
    expect(names((await get(path)).body)).toEqual(["plum", "pear", "apple"]);
    expect(names((await get(`${path}/list?active=true`)).body)).toEqual(["plum", "apple"]);
    expect((await get(`${path}?limit=2`)).body).toMatchObject({ object: "list", url: path, has_more: true });
  });
});
