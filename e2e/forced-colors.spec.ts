import { expect, test } from "./fixtures/test";

// As Windows does with its contrast themes: the shop's colours, washes and shadows are gone.
test.use({ contextOptions: { forcedColors: "active" } });

test("the chosen finish is told from the others without a colour of the shop's", async ({ page, shop }) => {
  await shop.visitProduct("pippin-vase");
  await shop.pressAdd({ finish: "Chalk" });
  const label = (finish: string) => page.locator("label").filter({ has: shop.finish(finish) });
  await expect(label("Chalk")).toHaveCSS("text-decoration-line", "underline");
  await expect(label("Moss")).toHaveCSS("text-decoration-line", "none");
});

for (const path of ["", "/categories/vessels?finish=moss", "/products/puddle-table", "/cart", "/sign-in"]) {
  test(`what is pressed on ${path || "the home page"} has an edge or a line below`, async ({ page, shop, plain }) => {
    await plain.put({ slug: "morrow-cup" });
    await shop.visit(path);
    const buttons = page.locator("main button:visible");
    const flat = await buttons.evaluateAll((all) =>
      all
        .filter((button) => {
          const { borderTopWidth, textDecorationLine } = getComputedStyle(button);
          return borderTopWidth === "0px" && textDecorationLine !== "underline";
        })
        .map((button) => button.outerHTML),
    );
    expect(flat).toEqual([]);
  });
}
