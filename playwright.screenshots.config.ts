import { defineConfig } from "@playwright/test";
import tests from "./playwright.config";

const sizes = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 900 } },
} as const;

/** Pictures of every page for people to look at: `npm run screenshots`. */
export default defineConfig({
  ...tests,
  testDir: "e2e/screenshots",
  testMatch: "*.shots.ts",
  timeout: 120_000,
  projects: Object.entries(sizes).flatMap(([size, use]) =>
    (["light", "dark"] as const).map((colorScheme) => ({
      name: `${size}-${colorScheme}`,
      use: { ...use, colorScheme },
    })),
  ),
});
