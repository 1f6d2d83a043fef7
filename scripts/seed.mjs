import { launch } from "./lib/bootstrap.mjs";

await launch("seed.ts");
