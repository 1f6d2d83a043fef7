import type { seats } from "../../facts/seats";
import type { TextsOf } from "../../schema";

export const seatsEn = {
  "perch-stool": {
    name: "Perch stool",
    tagline: "Three legs, never wobbles",
    description:
      "Three legs find the floor on any boards; that is geometry, not a promise. The seat is turned slightly hollow and the rails sit where heels go looking for them. A stack of books fits on it as well as you do.",
    materials: "Oak and Walnut: oiled solid wood. Ink: stained oak",
    care: "Wipe dry after spills. Oil the wood once a year; the stained one only needs a cloth.",
  },
  "furrow-bench": {
    name: "Furrow bench",
    tagline: "For the hall, the table or the garden wall",
    description:
      "Five slats on a light frame, with gaps that let crumbs fall through, and rain if it is left outside for lunch. Three people sit on it comfortably, four if they like each other.",
    materials: "Oiled solid wood",
    care: "Oil it each spring. It enjoys a dry day outdoors and sleeps better under a roof.",
  },
  "puddle-table": {
    name: "Puddle side table",
    tagline: "The outline of something spilt",
    description:
      "A top shaped like a puddle on three stout legs, so that it slips into the crook of a sofa where square tables will not. It is steel all through and coated matt: a real spill leaves nothing behind but the resemblance.",
    materials: "Powder-coated steel",
    care: "Wipe with a damp cloth. Felt glides are already under the feet.",
  },
  "hollow-chair": {
    name: "Hollow lounge chair",
    tagline: "Low enough to settle, high enough to leave with dignity",
    description:
      "A solid frame pitched just so, with arms wide enough for a cup. Seat and back are loose cushions in washed linen that lift out for shaking, airing and the occasional fort. Bring a book; you will be a while.",
    materials: "Oiled solid wood; linen cushions, grey with Oak and terracotta with Walnut",
    care: "Covers unzip and wash at 30 °C. Oil the frame once a year and tighten nothing: the joints are glued.",
  },
  "twig-stand": {
    name: "Twig coat stand",
    tagline: "Six pegs: a household and one guest",
    description:
      "Six pegs grow round one pole and point six ways, so that no coat buries another. Three feet stand wide enough for the heaviest winter. It goes together with a single screw, and without language.",
    materials: "Oak: oiled oak. Ink: stained oak",
    care: "Dust it when the coats are out. Hang heavy things over a foot, light ones anywhere.",
  },
  "rung-shelf": {
    name: "Rung shelf",
    tagline: "A ladder that stopped to hold your things",
    description:
      "Four shelves that narrow on the way up, at the slope of somebody waiting for a friend. Big books at the bottom, small triumphs at the top. One screw keeps it to the wall, where even the cat may try it.",
    materials: "Oiled solid wood",
    care: "Wipe with a barely damp cloth. Up to 12 kg a shelf, the heavier things lower down.",
  },
} satisfies TextsOf<typeof seats>;
