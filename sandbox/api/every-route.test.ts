import fc from "fast-check";
import { expect, it } from "vitest";
import { carryOut, type Exchange } from "../openapi/carry-out.ts";
import { operations } from "../openapi/operations.ts";
import { aSandbox } from "../test-kit.ts";

/** Every call of the API as its example makes it, on a sandbox that already has what the examples name. */
async function aFullSandbox() {
  const kit = aSandbox();
  return { ...kit, exchanges: await carryOut(operations, kit.sandbox.fetch, "sk_test_sandbox") };
}

const membersOf = ({ operation: { request } }: Exchange): string[] =>
  request && "shape" in request ? Object.keys(request.shape as object) : [];

const anyMember = (exchange: Exchange) =>
  fc.oneof(fc.constantFrom("expand", "metadata", ...membersOf(exchange)), fc.string({ unit: "binary" }));

it("any JSON in any member of any call is taken or refused in words", async () => {
  const { send, exchanges, logged } = await aFullSandbox();
  const anyCall = fc
    .constantFrom(...exchanges)
    .chain((exchange) => fc.tuple(fc.constant(exchange), anyMember(exchange), fc.jsonValue({ maxDepth: 3 })));
  const attempt = async ([{ operation, path, request }, member, value]: [Exchange, string, unknown]) => {
    const isGet = operation.method === "GET";
    const query = isGet ? `?${new URLSearchParams([[member, JSON.stringify(value)]])}` : "";
    const body = isGet ? undefined : { ...request, [member]: value };
    // The one answer that is a file, not JSON.
    if (path.endsWith("/contents")) return;
    const { status } = await send(operation.method, path + query, body);
    expect([200, 400, 402, 404], `${operation.method} ${path}${query}`).toContain(status);
  };
  await fc.assert(fc.asyncProperty(anyCall, attempt), { numRuns: 300 });
  expect(logged).toEqual([]);
}, 60_000);

it("any id in any path is found or refused in words", async () => {
  const { send, exchanges, logged } = await aFullSandbox();
  const withIds = exchanges.filter(({ operation }) => operation.path.includes(":"));
  const attempt = async ({ operation, request }: Exchange, id: string) => {
    const path = operation.path.replace(/:\w+/g, () => encodeURIComponent(id));
    const body = operation.method === "GET" ? undefined : (request ?? {});
    const { status } = await send(operation.method, path, body);
    expect([400, 404, 405], `${operation.method} ${path}`).toContain(status);
  };
  const anyId = fc.string({ unit: "grapheme-composite", minLength: 1 }).filter((id) => !/^[./]+$/.test(id));
  await fc.assert(fc.asyncProperty(fc.constantFrom(...withIds), anyId, attempt), { numRuns: 200 });
  expect(logged).toEqual([]);
}, 60_000);
