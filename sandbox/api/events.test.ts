import { expect, it } from "vitest";
import { aSandbox } from "../test-kit.ts";

it("an event is refused by an id of nothing", async () => {
  expect(await aSandbox().get("/v1/events/evt_1")).toMatchObject({ status: 404 });
});

it("the types of events can be asked for, in the order of the alphabet", async () => {
  const { data } = (await aSandbox().get("/v1/events/types")).body;
  expect(data).toEqual(expect.arrayContaining(["charge.dispute.created", "checkout.session.expired"]));
  expect(data).toEqual([...(data as string[])].sort());
});
