import type { z } from "zod";
import { parseInput, readBody } from "../api/body.ts";
import { refuseCardNumbers } from "../api/refuse-card-numbers.ts";
import { validate } from "../api/validate.ts";

/** The JSON body of a control call as its schema has it. @throws ApiError 400 naming the first bad member */
export async function inputOf<T>(schema: z.ZodType<T>, request: Request): Promise<T> {
  const input = parseInput((await readBody(request.body)).toString("utf8"));
  refuseCardNumbers(input);
  return validate(schema, input);
}
