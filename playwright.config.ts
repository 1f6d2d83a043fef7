import { defineConfig, devices } from "@playwright/test";
import { shopUrl } from "./e2e/fixtures/addresses";
import { findChromium } from "./scripts/lib/chromium";

const { executablePath, args } = await findChromium();
const phone = devices["Pixel 7"];

// An outage needs a shop of its own, a mismatch a record of ours to spoil, a parcel a merchant, what was counted a look into the table: all need the build and the
// database of the stack that is under test, which are known when `npm run test:e2e` has started it.
const ownsItsStack = process.env.DATABASE_URL !== undefined && process.env.BUILD_DIR !== undefined;
const behindTheScenes = /(alerts|consent|order-states|outage|prices|recently-seen|reviews?|time|together)\.spec\.ts/;

/** Browser tests against a shop that runs already: `npm run test:e2e` starts one and says where. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  // One shop and one sandbox serve every test, and the machines that run this have two cores.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    baseURL: shopUrl,
    locale: "en-GB",
    timezoneId: "Europe/London",
    // A worker would stand between a test and the requests it watches.
    serviceWorkers: "block",
    trace: "retain-on-failure",
    launchOptions: { args, ...(executablePath && { executablePath }) },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 800 } }, testIgnore: behindTheScenes },
    {
      name: "phone",
      use: { ...phone, viewport: { width: 390, height: 844 } },
      grep: /@phone/,
      testIgnore: behindTheScenes,
    },
    ...(ownsItsStack
      ? [{ name: "stack", use: { viewport: { width: 1280, height: 800 } }, testMatch: behindTheScenes }]
      : []),
  ],
});
