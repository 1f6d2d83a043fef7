import { launch } from "./lib/bootstrap.mjs";

await launch("start.ts");
