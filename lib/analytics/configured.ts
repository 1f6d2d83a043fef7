import { shopClock } from "@/lib/clock";
import { consentCookie } from "@/lib/consent/consent-cookie";
import { db } from "@/lib/db/client";
import { serverEnv } from "@/lib/env/server";
import type { Door } from "./receive";
import { postgresSink } from "./sink";

/** How this deployment counts; another sink is put in here. */
export function configuredDoor(): Door {
  return {
    db: db(),
    now: shopClock,
    sink: postgresSink(db()),
    origin: serverEnv().siteOrigin,
    cookie: consentCookie(),
  };
}
