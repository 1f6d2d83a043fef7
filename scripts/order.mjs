import { launch } from "./lib/bootstrap.mjs";

await launch("order.ts");
