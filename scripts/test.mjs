import { launch } from "./lib/bootstrap.mjs";

await launch("test.ts");
