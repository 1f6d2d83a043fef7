import type { JsonObject } from "../wire/dialect.ts";
import { carryOut, type Ask } from "./carry-out.ts";
import { openApiDocument } from "./document.ts";
import { operations } from "./operations.ts";

/** A sandbox made for the examples alone. */
export interface ExampleSandbox {
  readonly ask: Ask;
  readonly secretKey: string;
  close(): void;
}

/** Describes the API by carrying out every example on a sandbox of its own. */
export async function describeApi(sandbox: ExampleSandbox, serverUrl: string): Promise<JsonObject> {
  try {
    return openApiDocument(await carryOut(operations, sandbox.ask, sandbox.secretKey), serverUrl);
  } finally {
    sandbox.close();
  }
}
