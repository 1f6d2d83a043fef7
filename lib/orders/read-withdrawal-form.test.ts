import { expect, test } from "vitest";
import { faultOf, readWithdrawalForm } from "./read-withdrawal-form";
import { piecesField } from "./withdrawal-form";

const vase = "01936f6e-0000-7000-8000-000000000001";
const cup = "01936f6e-0000-7000-8000-000000000002";

function sent(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

test("a form names its lines and their pieces; lines left at none are not part of it", () => {
  const fields = {
    [piecesField(vase)]: "2",
    [piecesField(cup)]: "0",
    name: " Ada ",
    email: "a@b.example ",
    after: "1",
  };
  const pieces = [{ lineId: vase, quantity: 2 }];
  const form = { after: 1, intent: "review", name: "Ada", email: "a@b.example", pieces };
  expect(readWithdrawalForm(sent(fields))).toEqual(form);
});

test.each([
  ["a fraction", { [piecesField(vase)]: "1.5" }],
  ["a negative number", { [piecesField(vase)]: "-1" }],
  ["words", { [piecesField(vase)]: "all" }],
  ["a line that is no id", { "pieces:1; drop table": "1" }],
  ["nothing at all", {}],
])("%s declares nothing", (_, fields) => {
  expect(readWithdrawalForm(sent(fields)).pieces).toEqual([]);
});

test("what is missing is named: pieces first, then who declares, then where to confirm it", () => {
  const whole = { name: "Ada", email: "a@b.example", pieces: [{ lineId: vase, quantity: 1 }] };
  expect(faultOf(whole)).toBeNull();
  expect(faultOf({ ...whole, pieces: [], name: "" })).toBe("nothing_chosen");
  expect(faultOf({ ...whole, name: "" })).toBe("name_missing");
  expect(faultOf({ ...whole, email: "a@b" })).toBe("bad_email");
});
