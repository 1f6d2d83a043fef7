import { aPromotion, aVariant } from "@/tests/support/factories";
import { whatIsBroken } from "./checks";
import { comeToRest } from "./come-to-rest";
import { Dice } from "./dice";
import { elsewhere } from "./elsewhere";
import { changeWeather } from "./faults";
import { merchant } from "./merchant";
import { others } from "./others";
import { Shopper } from "./shopper";
import { openWorld, type Database, type World } from "./world";

export type Outcome = { seed: number; broken: string[]; world: Pick<World, "tally"> };

const ofShoppers = {
  put: 2,
  typeCode: 0.5,
  pay: 3,
  buy: 6,
  fillIn: 3,
  payLate: 3,
  comeBack: 3,
  cancel: 2,
  withdraw: 0.7,
} as const;
const ofOthers = {
  rush: 0.7,
  ship: 3,
  refund: 4,
  refundAgain: 1.5,
  giveUp: 1,
  decide: 0.3,
  refundElsewhere: 0.7,
  captureElsewhere: 1,
  dispute: 1.5,
  bankDecides: 2,
  bankSendsBack: 0.5,
  everybodyAsks: 2,
  forge: 0.3,
  replay: 0.7,
  loseJob: 0.5,
  weather: 1,
  jump: 2,
  work: 4,
  reconcile: 2,
} as const;
const anyDay = { ...ofShoppers, ...ofOthers };
type Step = keyof typeof anyDay;

/** Little is bought, and what was is sent, given back, cancelled, lost and found. */
const afterTheSale: Readonly<Record<Step, number>> = {
  ...anyDay,
  ...{ put: 0.3, pay: 0.5, buy: 2, fillIn: 1, payLate: 0.5, comeBack: 1, cancel: 3, withdraw: 1.5, rush: 0.2 },
  ...{
    ship: 6,
    refund: 9,
    refundAgain: 4,
    giveUp: 3,
    bankDecides: 5,
    bankSendsBack: 2,
    loseJob: 2,
    work: 6,
    reconcile: 3,
  },
};

/** Random shoppers on a random shop in random weather; then the weather clears, and what must hold is checked. */
export async function runSchedule(database: Database, seed: number): Promise<Outcome> {
  const world = await openWorld(database, seed);
  const shoppers = await openForBusiness(world);
  const steps = world.dice.chance(0.35) ? afterTheSale : anyDay;
  for (let left = 5 + world.dice.below(8); left > 0; left -= 1) {
    // Some of what happens happens at the same instant.
    const atOnce = Number(world.dice.weigh({ 1: 6, 2: 3, 4: 1 }));
    const chosen = Array.from({ length: atOnce }, () => ({
      step: world.dice.weigh(steps),
      shopper: world.dice.pick(shoppers),
      // Dice of its own: what it throws does not depend on what happens beside it.
      dice: new Dice(world.dice.below(2 ** 31)),
    }));
    if (chosen.length > 1) world.tally.fault("at_once", chosen.length);
    await Promise.all(chosen.map(({ step, shopper, dice }) => take(step, { ...world, dice }, shoppers, shopper)));
  }
  await comeToRest(world, shoppers);
  const broken = [...world.unexpected, ...(await whatIsBroken(world))];
  await world.shop.close();
  return { seed, broken, world };
}

/** A few things of which there are few, a code that can be used once or twice, and who wants them. */
async function openForBusiness(world: World): Promise<Shopper[]> {
  const { db, dice } = world;
  const variants: string[] = [];
  for (let left = 1 + dice.below(2); left > 0; left -= 1) {
    variants.push(await aVariant(db, { free: 1 + dice.below(8), minor: 1_000 + dice.below(9_000) }));
  }
  const code = "LAST-ONE";
  await aPromotion(db, { code, percentOff: 5 + dice.below(30), limit: 1 + dice.below(2) });
  const shoppers = Array.from({ length: 1 + dice.below(3) }, () => new Shopper(variants, code));
  for (const shopper of shoppers) {
    await shopper.fillCart(world);
    if (dice.chance(0.6)) await shopper.typeCode(world);
    if (dice.chance(0.6)) await shopper.buy(world);
  }
  await world.work();
  if (dice.chance(0.7)) await changeWeather(world);
  return shoppers;
}

async function take(step: Step, world: World, shoppers: readonly Shopper[], shopper?: Shopper): Promise<void> {
  world.tally.action(step);
  if (isOfShopper(step)) return shopper?.[step](world);
  if (step !== "rush") return { ...merchant, ...elsewhere, ...others }[step](world);
  world.tally.fault("rush");
  await Promise.all(shoppers.map((each) => each.pay(world)));
}

function isOfShopper(step: Step): step is keyof typeof ofShoppers {
  return step in ofShoppers;
}
