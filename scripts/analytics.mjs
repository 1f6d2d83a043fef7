import { launch } from "./lib/bootstrap.mjs";

await launch("analytics.ts");
