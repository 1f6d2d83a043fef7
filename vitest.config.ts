import path from "node:path";
import { defineConfig } from "vitest/config";

const alias = { "@": import.meta.dirname };
const exclude = ["**/node_modules/**", "**/.next*/**", "**/.data*/**", "e2e/**"];

// Three kinds of test, told apart by their names: pure, database (a cloned Postgres each), contract (client x sandbox x samples).
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...exclude, "**/*.db.test.ts", "**/*.contract.test.ts"],
        },
      },
      { extends: true, test: { name: "contract", include: ["**/*.contract.test.ts"], exclude } },
      {
        extends: true,
        test: {
          name: "db",
          include: ["**/*.db.test.ts"],
          exclude,
          globalSetup: [path.join(import.meta.dirname, "tests/support/postgres.ts")],
          hookTimeout: 60_000,
          testTimeout: 30_000,
        },
      },
    ],
  },
});
