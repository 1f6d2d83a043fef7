import next from "eslint-config-next/core-web-vitals";
import ts from "eslint-config-next/typescript";
import importX from "eslint-plugin-import-x";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import tseslint from "typescript-eslint";

const sandboxOnly = "The sandbox is a separate program: it shares no code with the shop, and the shop never ships it.";

// Which room may import which: docs/decisions/002-rooms-and-walls.md
const zones = [
  { target: "./lib", from: ["./app", "./components", "./prisma/seed"], message: "lib does not know who shows it." },
  { target: ["./lib", "./app", "./components", "./prisma", "./worker"], from: "./sandbox", message: sandboxOnly },
  {
    target: "./sandbox",
    from: ["./app", "./components", "./lib", "./prisma", "./worker", "./generated"],
    message: sandboxOnly,
  },
  {
    target: "./lib/wooshpay",
    from: ["./lib", "./generated"],
    except: ["./wooshpay"],
    message: "The client is a library on its own: zod and nothing else.",
  },
  {
    target: "./lib/orders",
    from: ["./lib/payments", "./lib/wooshpay"],
    message: "An order does not know who moves the money.",
  },
  { target: "./components/ui", from: "./lib", except: ["./cn.ts"], message: "A primitive knows no domain word." },
  {
    target: "./components",
    from: ["./lib/db", "./lib/wooshpay", "./generated"],
    message: "Components take view types, not rows.",
  },
  {
    target: ["./app", "./components"],
    from: "./lib/payments",
    except: ["./actions.ts", "./psp.ts", "./receive-webhook.ts", "./settle-on-return.ts"],
    message: "Money is moved in lib/payments; ask one of its doors.",
  },
  {
    target: "./app",
    from: ["./lib/wooshpay", "./generated"],
    message: "Routes compose; queries and actions do the work.",
  },
  {
    target: "./lib/money",
    from: ["./lib", "./generated"],
    except: ["./money"],
    message: "Money is pure.",
  },
];

const clockRules = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "Time is passed in: take `now` from the context (lib/clock.ts).",
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "Time is passed in: take `now` from the context (lib/clock.ts).",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "Randomness is passed in (lib/random.ts).",
  },
];

const moneyRules = [
  {
    selector: "BinaryExpression[operator=/^[*\\/]$/]:has(> Literal[value=100])",
    message: "Only lib/money knows decimals: amounts are whole minor units everywhere else.",
  },
];

const config = [
  { ignores: ["generated/**", ".next*/**", ".data*/**", "next-env.d.ts", "**/test-results/**"] },
  ...next,
  ...ts,
  {
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver({ project: "./tsconfig.json" })] },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
      "no-restricted-properties": [
        "error",
        {
          object: "process",
          property: "env",
          message: "The environment has one door: lib/env (programs read it in their entry file).",
        },
      ],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      // Pictures come from our own media pipeline, already in the right sizes.
      "@next/next/no-img-element": "off",
    },
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "@typescript-eslint": tseslint.plugin },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
    },
  },
  { files: ["components/**"], rules: { "no-restricted-syntax": ["error", ...moneyRules] } },
  {
    files: ["lib/**", "app/**", "worker/**"],
    ignores: ["lib/clock.ts", "lib/random.ts", "lib/money/**", "**/*.test.ts"],
    rules: { "no-restricted-syntax": ["error", ...clockRules, ...moneyRules] },
  },
  {
    files: ["lib/money/**", "sandbox/**"],
    ignores: ["sandbox/server.ts", "**/*.test.ts"],
    rules: { "no-restricted-syntax": ["error", ...clockRules] },
  },
  {
    files: [
      "lib/env/**",
      "*.config.*",
      "scripts/**",
      "bench/**",
      "sandbox/server.ts",
      "worker/main.ts",
      "tests/support/**",
      "tests/chaos/main.ts",
      "e2e/**",
      "prisma/engine/**",
      "prisma/seed/main.ts",
      "instrumentation.ts",
    ],
    rules: { "no-restricted-properties": "off" },
  },
];

export default config;
