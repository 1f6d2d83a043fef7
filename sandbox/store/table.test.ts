import fc from "fast-check";
import { expect, it } from "vitest";
import { Table, type Plan } from "./table.ts";

interface Coin {
  readonly id: string;
  readonly owner: string | null;
  readonly metal: string;
  readonly worth: number;
}

const plan: Plan<Coin> = {
  indexes: { owner: ({ owner }) => owner, metal: ({ metal }) => metal },
  sums: { owned: ({ owner, metal, worth }) => (owner === null ? null : { to: metal, amount: worth }) },
};
const idOf = (number: number) => `coin_${String(number).padStart(19, "0")}`;

const coin = fc.record({
  id: fc.integer({ min: 1, max: 12 }).map(idOf),
  owner: fc.constantFrom("ada", "bob", null),
  metal: fc.constantFrom("gold", "tin"),
  worth: fc.integer({ min: -5, max: 5 }),
});
const step = fc.record({ coin, action: fc.constantFrom("put", "put", "put", "delete", "keep", "leave") });

/** What the table must say, from a look at every row. */
function scanned(rows: ReadonlyMap<string, Coin>) {
  const inOrder = [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const owned = new Map<string, number>();
  for (const { owner, metal, worth } of inOrder) {
    if (owner !== null) owned.set(metal, (owned.get(metal) ?? 0) + worth);
  }
  const adas = inOrder.filter(({ owner }) => owner === "ada");
  return { inOrder, adas, adasGold: adas.filter(({ metal }) => metal === "gold"), owned: [...owned].sort() };
}

function said(table: Table<Coin>) {
  return {
    inOrder: [...table.after()],
    adas: table.having({ owner: "ada", metal: undefined }),
    adasGold: [...table.before(undefined, { owner: "ada", metal: "gold" })].reverse(),
    owned: [...table.amounts("owned")].sort(),
  };
}

it("indexes and sums say what a look at every row would, whatever is put, replaced, deleted and copied", () => {
  const run = (steps: { readonly coin: Coin; readonly action: string }[]) => {
    let table = new Table(plan);
    const rows = new Map<string, Coin>();
    const copies: { readonly table: Table<Coin>; readonly then: object }[] = [];
    for (const each of steps) {
      if (each.action === "keep" || each.action === "leave") {
        const copy = table.copy();
        copies.push({ table: each.action === "keep" ? copy : table, then: scanned(rows) });
        if (each.action === "leave") table = copy;
      } else if (each.action === "delete") {
        table.delete(each.coin.id);
        rows.delete(each.coin.id);
      } else {
        table.put(each.coin);
        rows.set(each.coin.id, each.coin);
      }
      expect(said(table)).toEqual(scanned(rows));
    }
    for (const copy of copies) expect(said(copy.table)).toEqual(copy.then);
  };
  fc.assert(fc.property(fc.array(step, { maxLength: 40 }), run), { numRuns: 200 });
});

it("begins after or before a cursor among rows with a key, even when the cursor has another", () => {
  const table = new Table(plan);
  for (let number = 1; number <= 9; number += 1) {
    table.put({ id: idOf(number), owner: number % 2 === 0 ? "ada" : "bob", metal: "tin", worth: 1 });
  }
  const idsOf = (rows: Iterable<Coin>) => [...rows].map(({ id }) => Number(id.slice(5)));
  expect(idsOf(table.before(idOf(5), { owner: "ada" }))).toEqual([4, 2]);
  expect(idsOf(table.after(idOf(4), { owner: "ada" }))).toEqual([6, 8]);
});

it("finds and adds up among 100,000 rows without looking at them again", () => {
  let looks = 0;
  const counted: Plan<Coin> = {
    indexes: { owner: (row) => ((looks += 1), row.owner) },
    sums: { owned: (row) => ((looks += 1), { to: row.metal, amount: row.worth }) },
  };
  const table = new Table(counted);
  for (let number = 1; number <= 100_000; number += 1) {
    table.put({ id: idOf(number), owner: `owner ${number % 50_000}`, metal: "tin", worth: 1 });
  }
  looks = 0;
  expect(table.having({ owner: "owner 7" })).toHaveLength(2);
  expect(table.amounts("owned").get("tin")).toBe(100_000);
  expect(looks).toBe(2);
}, 30_000);
