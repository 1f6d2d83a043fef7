import { describe, expect, it } from "vitest";
import { z } from "zod";
import { routes } from "../api/router.ts";
import { createSandbox } from "../app.ts";
import { aSandbox } from "../test-kit.ts";
import { carryOut, type Exchange } from "./carry-out.ts";
import { requestSchema } from "./document.ts";
import { operations } from "./operations.ts";

interface Shown {
  readonly schema: object;
  readonly example?: unknown;
}
interface Described {
  readonly operationId: string;
  readonly parameters: readonly Shown[];
  readonly requestBody?: { readonly content: Record<string, Shown> };
  readonly responses: Record<string, { readonly content: Record<string, Shown> }>;
}
interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Described>>;
  readonly components: { readonly schemas: Record<string, object> };
}

const served = async (dialect: "documented" | "field"): Promise<Document> =>
  (await aSandbox({ dialect }).control("/openapi.json")).body as unknown as Document;

/** References put in place, which the reader of schemas does not follow. */
function dereferenced(schema: unknown, schemas: Record<string, object>): unknown {
  if (Array.isArray(schema)) return schema.map((item) => dereferenced(item, schemas));
  if (typeof schema !== "object" || schema === null) return schema;
  if ("$ref" in schema) return dereferenced(schemas[String(schema.$ref).split("/").at(-1) ?? ""], schemas);
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, dereferenced(value, schemas)]));
}

const name = ({ operation }: Exchange) => `${operation.method} ${operation.path}`;

async function exchanges(): Promise<Exchange[]> {
  const sandbox = createSandbox({ secretKey: "sk_test_example", deliver: async () => new Response() });
  const carriedOut = await carryOut(operations, sandbox.fetch, "sk_test_example");
  sandbox.close();
  return carriedOut;
}

describe("the table of operations", () => {
  it("has every route, and no other", () => {
    const described = operations.map(({ method, path }) => `${method} ${path}`);
    expect(described.sort()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).sort());
  });

  it("has examples that the sandbox takes, one after the other", async () => {
    const refused = (await exchanges()).filter(({ status }) => status !== 200);
    expect(refused.map((exchange) => `${name(exchange)}: ${JSON.stringify(exchange.answer)}`)).toEqual([]);
  });

  it("has examples that their schemas take, both as validated and as described", async () => {
    const json = (await exchanges()).filter(({ operation }) => operation.request && !operation.takesFile);
    expect(json.length).toBeGreaterThan(30);
    for (const exchange of json) {
      const { request = z.never() } = exchange.operation;
      const example = exchange.request ?? {};
      expect(request.safeParse(example).error, name(exchange)).toBeUndefined();
      const described = z.fromJSONSchema(requestSchema(request) as Parameters<typeof z.fromJSONSchema>[0]);
      expect(described.safeParse(example).error, name(exchange)).toBeUndefined();
    }
  });
});

describe.each(["documented", "field"] as const)("the OpenAPI document in the %s dialect", (dialect) => {
  it("is of version 3.1, describes every route once, and refers only to what it has", async () => {
    const document = await served(dialect);
    expect(document.openapi).toBe("3.1.0");
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ":$1")}`),
    );
    expect(described.sort()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).sort());
    const ids = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map((each) => each.operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
    const refs = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, ref = ""]) => ref,
    );
    expect(refs.filter((ref) => !Object.hasOwn(document.components.schemas, ref))).toEqual([]);
  });

  it("has answers that fit their schemas", async () => {
    const { paths, components } = await served(dialect);
    const contents = Object.values(paths).flatMap((methods) =>
      Object.values(methods).flatMap(({ responses }) => Object.values(responses["200"]?.content ?? {})),
    );
    for (const { schema, example } of contents.filter((content) => content.example !== undefined)) {
      const whole = dereferenced(schema, components.schemas) as Parameters<typeof z.fromJSONSchema>[0];
      expect(z.fromJSONSchema(whole).safeParse(example).error).toBeUndefined();
    }
  });

  it("has requests that fit their schemas, whether they go in the body or in the query", async () => {
    const { paths, components } = await served(dialect);
    const described = Object.values(paths).flatMap((methods) => Object.values(methods));
    const bodies = described.flatMap(({ requestBody }) => Object.values(requestBody?.content ?? {}));
    const requests = [...bodies, ...described.flatMap(({ parameters }) => parameters)];
    const withExample = requests.filter(({ example }) => example !== undefined && example !== null);
    expect(withExample.length).toBeGreaterThan(30);
    for (const { schema, example } of withExample) {
      const whole = dereferenced(schema, components.schemas) as Parameters<typeof z.fromJSONSchema>[0];
      expect(z.fromJSONSchema(whole).safeParse(example).error, JSON.stringify(example)).toBeUndefined();
    }
  });

  it("knows the types of what it describes", async () => {
    const { components } = await served(dialect);
    expect(components.schemas["checkout.session"]).toMatchObject({
      properties: { amount_total: { type: "integer" }, object: { const: "checkout.session" }, url: expect.anything() },
      required: expect.arrayContaining(["id", "payment_status", "status"]) as string[],
    });
  });
});
