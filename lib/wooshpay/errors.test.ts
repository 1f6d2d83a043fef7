import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { WooshPayError } from "./errors";
import { json, rejectionOf, scriptedService } from "./test-support/scripted-service";

async function errorFrom(answer: Response): Promise<unknown> {
  const { wooshpay } = scriptedService([answer], { maxRetries: 0 });
  return rejectionOf(wooshpay.paymentIntents.retrieve("pi_1"));
}

it.each([
  [302, "TryAgainError", "unknown"],
  [400, "BadRequestError", "refused"],
  [401, "CredentialsError", "refused"],
  [402, "CardDeclinedError", "refused"],
  [403, "CredentialsError", "refused"],
  [404, "BadRequestError", "refused"],
  [408, "TryAgainError", "unknown"],
  [409, "TryAgainError", "unknown"],
  [429, "TryAgainError", "unknown"],
  [500, "TryAgainError", "unknown"],
  [504, "TryAgainError", "unknown"],
])("%i is a %s with outcome %s", async (status, name, outcome) => {
  const error = await errorFrom(json({ message: "no" }, status));
  expect(error).toBeInstanceOf(WooshPayError);
  expect(error).toMatchObject({ name, status, outcome });
});

describe("the words of an error are found", () => {
  const members = {
    type: "invalid_request_error",
    code: "parameter_missing",
    message: "mode is required",
    param: "mode",
  };

  it.each([
    ["under error", { error: members }],
    ["at the top level", members],
    ["in both places", { message: "mode is required", error: members }],
  ])("%s", async (_place, body) => {
    const error = await errorFrom(json(body, 400));
    expect(error).toMatchObject({ type: members.type, code: members.code, param: members.param });
    expect(String(error)).toContain("mode is required");
  });

  it.each([
    ["error as text", { error: "card has expired" }],
    ["error_description", { error: {}, error_description: "card has expired" }],
  ])("in %s", async (_place, body) => {
    expect(String(await errorFrom(json(body, 400)))).toContain("card has expired");
  });

  it.each(["", "<html>", "null", "[]", "42", '"text"', '{"error":null}', '{"message":{"a":1},"code":[]}'])(
    "missing without harm in %j",
    async (text) => {
      const error = await errorFrom(new Response(text, { status: 400 }));
      expect(error).toMatchObject({ name: "BadRequestError", code: null, type: null, param: null, body: text });
    },
  );

  it("with a number as code", async () => {
    expect(await errorFrom(json({ code: 1001 }, 400))).toMatchObject({ code: "1001" });
  });
});

describe("a decline says", () => {
  const said = { code: "card_declined", decline_code: "insufficient_funds", payment_intent: "pi_1" };

  it.each([
    ["under error", { error: said }],
    ["at the top level", said],
    ["with the intent as an object", { error: { ...said, payment_intent: { id: "pi_1", amount: 1 } } }],
  ])("why, and of which intent: %s", async (_place, body) => {
    const told = { declineCode: "insufficient_funds", paymentIntent: "pi_1" };
    expect(await errorFrom(json(body, 402))).toMatchObject({ name: "CardDeclinedError", ...told });
  });

  it.each([{}, { decline_code: {}, payment_intent: 3 }])("neither, without harm, in %j", async (body) => {
    const nothing = { declineCode: null, paymentIntent: null };
    expect(await errorFrom(json(body, 402))).toMatchObject({ name: "CardDeclinedError", ...nothing });
  });
});

it.each(["request-id", "x-request-id"])("the request id is read from %s", async (header) => {
  expect(await errorFrom(json({}, 400, { [header]: "req_1" }))).toMatchObject({ requestId: "req_1" });
});

it("the body is kept for those who ask, and stays out of logs", async () => {
  const error = await errorFrom(json({ message: "no", email: "ada@shop.example" }, 400));
  expect(error).toMatchObject({ body: '{"message":"no","email":"ada@shop.example"}' });
  expect(inspect(error)).not.toContain("ada@shop.example");
  expect(JSON.stringify(error)).not.toContain("ada@shop.example");
});

it("an error body of 2xx without the object asked for is of unknown outcome", async () => {
  expect(await errorFrom(json({ message: "accepted" }))).toMatchObject({
    name: "TryAgainError",
    reason: "unexpected_answer",
    outcome: "unknown",
    status: 200,
  });
});
