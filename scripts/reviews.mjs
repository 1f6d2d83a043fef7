import { launch } from "./lib/bootstrap.mjs";

await launch("reviews.ts");
