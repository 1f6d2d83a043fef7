import { launch } from "./lib/bootstrap.mjs";

await launch("reconcile.ts");
