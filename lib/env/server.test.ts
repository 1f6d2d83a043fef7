import { expect, test } from "vitest";
import { parseEnv } from "./server";

const least = { DATABASE_URL: "postgresql://u:p@127.0.0.1:5432/shop", NEXTAUTH_SECRET: "0123456789abcdef" };

test("with nothing else set, the sandbox on this machine is WooshPay", () => {
  const { siteOrigin, wooshpay } = parseEnv(least);
  expect(siteOrigin).toBe("http://localhost:3000");
  expect(wooshpay).toMatchObject({ apiBase: "http://127.0.0.1:4010", payHosts: ["127.0.0.1:4010"], livemode: false });
});

test("two variables go live: base and pay host follow from the key", () => {
  const { siteOrigin, wooshpay } = parseEnv({
    ...least,
    WOOSHPAY_SECRET_KEY: "sk_live_x",
    SITE_URL: "https://shop.example/",
  });
  expect(siteOrigin).toBe("https://shop.example");
  expect(wooshpay).toMatchObject({
    apiBase: "https://api.wooshpay.com",
    payHosts: ["checkout.wooshpay.com"],
    livemode: true,
  });
});

test("overrides win, and an empty variable counts as unset", () => {
  const { wooshpay } = parseEnv({
    ...least,
    WOOSHPAY_SECRET_KEY: "sk_test_mine",
    WOOSHPAY_API_BASE: "",
    WOOSHPAY_PAY_HOSTS: "pay.example, pay2.example:8443",
    WOOSHPAY_WEBHOOK_SECRETS: "whsec_a,whsec_b",
  });
  expect(wooshpay.apiBase).toBe("https://apitest.wooshpay.com");
  expect(wooshpay.payHosts).toEqual(["pay.example", "pay2.example:8443"]);
  expect(wooshpay.webhookSecrets).toEqual(["whsec_a", "whsec_b"]);
});

test("payment methods that are switched off are known by name, and cards cannot be", () => {
  const parse = (methods: string) => parseEnv({ ...least, WOOSHPAY_METHODS_OFF: methods }).wooshpay.methodsOff;
  expect(parse("")).toEqual([]);
  expect(parse("klarna, boleto")).toEqual(["klarna", "boleto"]);
  expect(() => parse("klarma")).toThrow(/WOOSHPAY_METHODS_OFF/);
  expect(() => parse("card")).toThrow(/WOOSHPAY_METHODS_OFF/);
});

test("every bad variable is named at once, and no value is printed", () => {
  const parse = () => parseEnv({ DATABASE_URL: "mysql://secret@x/y", PORT: "no", WOOSHPAY_SECRET_KEY: "pk_test_1" });
  expect(parse).toThrow(/DATABASE_URL[^]*PORT[^]*NEXTAUTH_SECRET[^]*WOOSHPAY_SECRET_KEY/);
  expect(parse).not.toThrow(/mysql|pk_test_1/);
});

test("a mail server needs a sender, and without one mails have a stand-in that belongs to nobody", () => {
  expect(parseEnv(least).mail).toEqual({ smtpUrl: null, from: "Windfall <orders@windfall.example>" });
  expect(() => parseEnv({ ...least, SMTP_URL: "smtps://u:p@mail.example" })).toThrow(/MAIL_FROM/);
  expect(() => parseEnv({ ...least, SMTP_URL: "https://mail.example", MAIL_FROM: "a@b.example" })).toThrow(/SMTP_URL/);
  const mail = { smtpUrl: "smtps://u:p@mail.example", from: "Shop <a@b.example>" };
  expect(parseEnv({ ...least, SMTP_URL: mail.smtpUrl, MAIL_FROM: mail.from }).mail).toEqual(mail);
});
