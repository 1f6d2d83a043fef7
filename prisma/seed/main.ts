import path from "node:path";
import sharp from "sharp";
import { systemClock } from "@/lib/clock";
import { createDb } from "@/lib/db/client";
import { isRealDeployment, SANDBOX_KEY } from "@/lib/env/deployment";
import { migrateQueue } from "@/lib/jobs/queue";
import { mediaStore } from "@/lib/media/store";
import { secureRandomText } from "@/lib/random";
import { readCatalogue } from "./catalogue/catalogue";
import { importPictures } from "./import-pictures";
import { writeCatalogue } from "./write-catalogue";
import { writeDemoShopper, writeInstallation } from "./write-installation";
import { writePromotions } from "./write-promotions";
import { writeReductions } from "./write-reductions";

const { DATABASE_URL, DATA_DIR, SITE_URL, WOOSHPAY_SECRET_KEY } = process.env;

async function seed(databaseUrl: string): Promise<void> {
  const catalogue = readCatalogue();
  const started = performance.now();
  // Pictures are made side by side, each on one thread: quicker than one after another on all of them.
  sharp.concurrency(1);
  const folder = path.join(import.meta.dirname, "pictures");
  const pictures = await importPictures(folder, mediaStore(DATA_DIR || ".data"), (done, total) => {
    if (done % 25 === 0 || done === total) console.log(`pictures ${done} of ${total}`);
  });

  const db = createDb(databaseUrl, 2);
  const now = systemClock();
  try {
    await writeCatalogue(db, { catalogue, pictures, now });
    await writeInstallation(db, secureRandomText);
    await writeDemoShopper(db, now);
    await writePromotions(db);
    // Nothing has run the queue yet, and prices that turn use it.
    await migrateQueue(databaseUrl);
    await writeReductions(db, now);
  } finally {
    await db.$disconnect();
  }
  const products = catalogue.categories.flatMap((category) => category.products).length;
  console.log(`seeded ${products} products in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

const deployment = { secretKey: WOOSHPAY_SECRET_KEY || SANDBOX_KEY, siteUrl: SITE_URL || "http://localhost" };
if (!DATABASE_URL) {
  console.error("Set DATABASE_URL to the database that should be seeded.");
  process.exitCode = 1;
} else if (isRealDeployment(deployment)) {
  console.error("This is a real deployment: the demo catalogue and its public login do not belong here.");
  process.exitCode = 1;
} else {
  await seed(DATABASE_URL);
}
