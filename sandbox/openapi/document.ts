import { z } from "zod";
import { isObject } from "../api/body.ts";
import type { Json, JsonObject } from "../wire/dialect.ts";
import type { Exchange } from "./carry-out.ts";
import type { Operation } from "./operation.ts";
import { objectShape, shapeOf } from "./shape.ts";

/**
 * The OpenAPI 3.1 description: requests from the schemas that validate them, answers from what the examples were
 * answered, so that neither can say anything but what the sandbox does.
 */
export function openApiDocument(exchanges: readonly Exchange[], serverUrl: string): JsonObject {
  const seen = objectsIn(exchanges.map(({ answer }) => answer));
  const refOf = (object: string) => (seen.has(object) ? { $ref: `#/components/schemas/${object}` } : null);
  const schemas = [...seen].map(([name, examples]) => [name, objectShape(examples, refOf)] as const);
  const paths: Record<string, Record<string, Json>> = {};
  for (const exchange of exchanges) {
    const path = exchange.operation.path.replace(/:(\w+)/g, "{$1}");
    const described = { [exchange.operation.method.toLowerCase()]: operationObject(exchange, refOf) };
    paths[path] = { ...paths[path], ...described };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "WooshPay on this machine",
      version: "1",
      description:
        "The payment side of WooshPay's API as this sandbox answers it, in the dialect it runs in. Whole numbers and flags may also be sent as text.",
    },
    servers: [{ url: serverUrl }],
    security: [{ secretKey: [] }],
    paths,
    components: {
      securitySchemes: {
        secretKey: { type: "http", scheme: "basic", description: "The secret key as user name, no password." },
      },
      schemas: { ...Object.fromEntries(schemas), error: errorSchema },
    },
  };
}

/** Every object that says what it is, by that name, wherever it is in the answers; lists and deletions aside. */
function objectsIn(answers: readonly unknown[]): Map<string, Record<string, unknown>[]> {
  const found = new Map<string, Record<string, unknown>[]>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(look);
    if (!isObject(value)) return;
    const { object } = value;
    if (typeof object === "string" && object !== "list" && value.deleted !== true) {
      found.set(object, [...(found.get(object) ?? []), value]);
    }
    Object.values(value).forEach(look);
  };
  answers.forEach(look);
  return found;
}

function operationObject(exchange: Exchange, refOf: (object: string) => JsonObject | null): JsonObject {
  const { operation, request, answer } = exchange;
  const { method, path, summary, tag } = operation;
  const schema = operation.request ? requestSchema(operation.request) : null;
  const isQuery = method === "GET";
  return {
    operationId: operationId(method, path),
    summary,
    tags: [tag],
    parameters: [...pathParameters(path), ...(schema && isQuery ? queryParameters(schema, request) : [])],
    ...(schema && !isQuery ? { requestBody: requestBody(schema, request, operation) } : {}),
    responses: {
      200: {
        description: "Done",
        content:
          answer === null
            ? { "application/octet-stream": { schema: { type: "string", format: "binary" } } }
            : { "application/json": { schema: shapeOf([answer], refOf), example: answer } },
      },
      default: {
        description: "Refused, or failed",
        content: { "application/json": { schema: { $ref: "#/components/schemas/error" } } },
      },
    },
  };
}

/** `POST /v1/refunds/:id` is `postRefundsId`. */
function operationId(method: string, path: string): string {
  const words = path.replace(/^\/v1/, "").replace(/[^a-z]+(\w)/g, (_, letter: string) => letter.toUpperCase());
  return method.toLowerCase() + words;
}

/** As a client may send it: before defaults and conversions. What JSON Schema cannot say is left open. */
export function requestSchema(schema: z.ZodType): JsonObject {
  const described = Object.entries(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));
  return Object.fromEntries(described.filter(([name]) => name !== "$schema")) as JsonObject;
}

function requestBody(schema: JsonObject, example: JsonObject | null, { takesFile }: Operation): JsonObject {
  const type = takesFile ? "multipart/form-data" : "application/json";
  return { required: example !== null, content: { [type]: { schema, ...(example ? { example } : {}) } } };
}

function pathParameters(path: string): Json[] {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name = ""]) => name);
  return names.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } }));
}

/** Nested filters are written `created[gte]`. */
function queryParameters(schema: JsonObject, example: JsonObject | null): Json[] {
  const { properties, required } = schema;
  const names = isObject(properties) ? Object.keys(properties) : [];
  return names.map((name) => ({
    name,
    in: "query",
    required: Array.isArray(required) && required.includes(name),
    style: "deepObject",
    explode: true,
    schema: isObject(properties) ? (properties[name] as Json) : {},
    ...(example?.[name] === undefined ? {} : { example: example[name] }),
  }));
}

const errorMembers = {
  type: { enum: ["api_error", "card_error", "idempotency_error", "invalid_request_error"] },
  code: { type: ["string", "null"] },
  message: { type: "string" },
  param: { type: ["string", "null"] },
} as const;

/** Documented: inside `error`, with `message` beside it; field: the members themselves. */
const errorSchema = {
  anyOf: [
    {
      type: "object",
      properties: { error: { type: "object", properties: errorMembers }, message: { type: "string" } },
      required: ["error", "message"],
    },
    { type: "object", properties: errorMembers, required: ["type", "message"] },
  ],
} as const;
