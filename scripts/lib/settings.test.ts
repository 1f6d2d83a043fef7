import { expect, test } from "vitest";
import { programEnv, readSettings, shopHost, type Env } from "./settings";

const settings = (env: Partial<Env> = {}) => readSettings({ NODE_ENV: "test", ...env }, "/srv/windfall");

test("with nothing set the shop, its sandbox and its data have their usual places", () => {
  expect(settings()).toMatchObject({
    port: 3000,
    siteUrl: "http://localhost:3000",
    sandboxPort: 4010,
    dataDir: "/srv/windfall/.data",
    buildDir: ".next",
    databaseUrl: undefined,
    usesSandbox: true,
    isReal: false,
  });
});

test("another port moves the shop's address with it", () => {
  expect(settings({ PORT: "3210" }).siteUrl).toBe("http://localhost:3210");
});

test("a variable set to nothing counts as not set", () => {
  expect(settings({ DATABASE_URL: "", WOOSHPAY_SECRET_KEY: "", PORT: "" })).toMatchObject({
    databaseUrl: undefined,
    usesSandbox: true,
    port: 3000,
  });
});

test("a key of one's own or an address of WooshPay leaves the sandbox out", () => {
  expect(settings({ WOOSHPAY_SECRET_KEY: "sk_test_mine" }).usesSandbox).toBe(false);
  expect(settings({ WOOSHPAY_API_BASE: "http://127.0.0.1:4999" }).usesSandbox).toBe(false);
});

test("a live key or a public address makes a real deployment, NODE_ENV does not", () => {
  expect(settings({ WOOSHPAY_SECRET_KEY: "sk_live_1" }).isReal).toBe(true);
  expect(settings({ SITE_URL: "https://shop.example" }).isReal).toBe(true);
  expect(settings({ NODE_ENV: "production" }).isReal).toBe(false);
});

test("only a shop with a public address listens beyond this machine", () => {
  expect(shopHost(settings())).toBe("127.0.0.1");
  expect(shopHost(settings({ WOOSHPAY_SECRET_KEY: "sk_live_1" }))).toBe("127.0.0.1");
  expect(shopHost(settings({ SITE_URL: "https://shop.example" }))).toBe("0.0.0.0");
});

test("a value that cannot be used is refused by its name", () => {
  expect(() => settings({ PORT: "three thousand" })).toThrow(/PORT/);
});

test("every program gets the same resolved environment", () => {
  const provided = { databaseUrl: "postgresql://127.0.0.1:5/windfall", authSecret: "a secret of some length" };
  expect(programEnv(settings({ PORT: "3210", WOOSHPAY_PAY_HOSTS: "pay.example" }), provided)).toMatchObject({
    SITE_URL: "http://localhost:3210",
    NEXTAUTH_URL: "http://localhost:3210",
    DATABASE_URL: provided.databaseUrl,
    DATA_DIR: "/srv/windfall/.data",
    WOOSHPAY_PAY_HOSTS: "pay.example",
    NODE_ENV: "production",
  });
});
