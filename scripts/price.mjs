import { launch } from "./lib/bootstrap.mjs";

await launch("price.ts");
