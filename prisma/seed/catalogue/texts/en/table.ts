import type { table } from "../../facts/table";
import type { TextsOf } from "../../schema";

export const tableEn = {
  "morrow-cup": {
    name: "Morrow cup",
    tagline: "For the first coffee of the day",
    description:
      "A straight-sided cup with an honest handle, and a saucer broad enough for a biscuit, or two if nobody is counting. The foot is left bare, so your hand knows which way is down before the rest of you is awake. Holds 240 ml.",
    materials: "Glazed stoneware with a bare clay foot, saucer included",
    care: "Dishwasher and microwave safe.",
  },
  "harrow-plates": {
    name: "Harrow plates",
    tagline: "Supper in one quiet tower",
    description:
      "Two dinner plates, two side plates and a bowl that nest so closely they ask for one plate's worth of shelf. The low rim keeps sauce in and peas honest. A set for one generous appetite, or two polite ones.",
    materials: "Glazed stoneware, set of five",
    care: "Dishwasher and microwave safe. Warm them in a low oven and everything tastes a little more expensive.",
  },
  "bramley-teapot": {
    name: "Bramley teapot",
    tagline: "Four cups under one bow of wood",
    description:
      "A round pot with a sure spout, and a handle bent from a single strip of steamed wood that stays cool while the tea does not. A built-in strainer holds the leaves back. Four cups, or one long conversation.",
    materials: "Glazed stoneware; handle of steam-bent oak, on the Chalk pot of walnut",
    care: "Rinse by hand and dry the handle. Tea leaves a shade inside that no honest teapot is ashamed of.",
  },
  "lull-tray": {
    name: "Lull tray",
    tagline: "Breakfast, wherever you are",
    description:
      "Turned from solid wood, with a rim just high enough to stop a cup from wandering. Two brass handles make the trip upstairs less of an adventure. The wood is oiled, so a spill is an incident and not a memory.",
    materials: "Oiled solid wood, brushed brass",
    care: "Wipe with a damp cloth, then a dry one. Oil it when it looks thirsty, about twice a year.",
  },
  "sill-board": {
    name: "Sill board",
    tagline: "Bread, cheese and a nail by the window",
    description:
      "Soft at every edge and the same on both sides: one for bread, the other for onions. The hole is for your thumb when you carry it to the table, and for the nail where it lives the rest of the day.",
    materials: "Oiled solid wood",
    care: "Wash by hand, stand it on edge to dry, and oil it now and then. It will outlive a dishwasher, but not in one.",
  },
  "tallow-holders": {
    name: "Tallow candle holders",
    tagline: "The light comes in steps",
    description:
      "Three slim holders in three heights, heavy in the foot so that an elbow at supper is no disaster. Light all three and the table looks laid, even when it is soup. The first three candles come with them.",
    materials: "Brass: brushed solid brass. Ink: powder-coated steel. Set of three",
    care: "Warm water lifts wax off. Brass darkens with the years; polish it, or let it have its way.",
  },
} satisfies TextsOf<typeof table>;
