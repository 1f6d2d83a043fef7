import { z } from "zod";
import { optionalMethods } from "@/lib/payments/payment-methods";
import { SANDBOX_KEY } from "./deployment";

const port = z.coerce.number().int().min(1).max(65_535);
const list = z.string().transform((text) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean),
);

const schema = z
  .object({
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    DATA_DIR: z.string().min(1).default(".data"),
    PORT: port.default(3000),
    SANDBOX_PORT: port.default(4010),
    SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
    NEXTAUTH_SECRET: z.string().min(16),
    WOOSHPAY_SECRET_KEY: z
      .string()
      .regex(/^sk_(test|live)_/, "must begin with sk_test_ or sk_live_")
      .default(SANDBOX_KEY),
    WOOSHPAY_API_BASE: z.url({ protocol: /^https?$/ }).optional(),
    WOOSHPAY_PAY_HOSTS: list.optional(),
    WOOSHPAY_WEBHOOK_SECRETS: list.default([]),
    WOOSHPAY_CAPTURE: z.enum(["automatic", "manual"]).default("automatic"),
    WOOSHPAY_METHODS_OFF: list.pipe(z.array(z.enum(optionalMethods))).default([]),
    OFFLINE_PAGE: z.enum(["on", "off"]).default("on"),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: z.string().regex(/@/, "must hold an e-mail address").optional(),
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
    path: ["MAIL_FROM"],
    message: "is needed with SMTP_URL: a mail server takes no mail without a sender of yours",
  })
  .transform((env) => {
    const service = wooshpayService(env.WOOSHPAY_SECRET_KEY, env.SANDBOX_PORT);
    const siteOrigin = new URL(env.SITE_URL ?? `http://localhost:${env.PORT}`).origin;
    return {
      databaseUrl: env.DATABASE_URL,
      dataDir: env.DATA_DIR,
      siteOrigin,
      port: env.PORT,
      authSecret: env.NEXTAUTH_SECRET,
      hasOfflinePage: env.OFFLINE_PAGE === "on",
      mail: { smtpUrl: env.SMTP_URL ?? null, from: env.MAIL_FROM ?? "Windfall <orders@windfall.example>" },
      wooshpay: {
        secretKey: env.WOOSHPAY_SECRET_KEY,
        livemode: env.WOOSHPAY_SECRET_KEY.startsWith("sk_live_"),
        apiBase: new URL(env.WOOSHPAY_API_BASE ?? service.apiBase).origin,
        payHosts: env.WOOSHPAY_PAY_HOSTS ?? service.payHosts,
        webhookSecrets: env.WOOSHPAY_WEBHOOK_SECRETS,
        capture: env.WOOSHPAY_CAPTURE,
        methodsOff: env.WOOSHPAY_METHODS_OFF,
      },
    };
  });

/** API base and pay page hosts follow from the key's prefix. Live pay host: assumed from the test one, which is documented. */
function wooshpayService(secretKey: string, sandboxPort: number): { apiBase: string; payHosts: string[] } {
  if (secretKey === SANDBOX_KEY) {
    return { apiBase: `http://127.0.0.1:${sandboxPort}`, payHosts: [`127.0.0.1:${sandboxPort}`] };
  }
  return secretKey.startsWith("sk_live_")
    ? { apiBase: "https://api.wooshpay.com", payHosts: ["checkout.wooshpay.com"] }
    : { apiBase: "https://apitest.wooshpay.com", payHosts: ["checkouttest.wooshpay.com"] };
}

export type ServerEnv = z.output<typeof schema>;

/** Parses an environment whole, naming every bad variable at once. */
export function parseEnv(source: Record<string, string | undefined>): ServerEnv {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(present);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The environment is not in order (see .env.example):\n${faults.join("\n")}`);
}

let parsed: ServerEnv | undefined;

/** Read on first use rather than on import, so that a build needs no secrets. */
export function serverEnv(): ServerEnv {
  return (parsed ??= parseEnv(process.env));
}
