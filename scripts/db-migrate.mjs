import { launch } from "./lib/bootstrap.mjs";

await launch("db-migrate.ts");
