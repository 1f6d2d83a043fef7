import type { desk } from "../../facts/desk";
import type { TextsOf } from "../../schema";

export const deskEn = {
  "noon-clock": {
    name: "Noon wall clock",
    tagline: "Dots for hours, brass for noon",
    description:
      "A dished face with a raised rim, eleven plain dots and one of brass where lunch begins. The hands sweep without ticking, so the kitchen stays as quiet as you left it.",
    materials: "Powder-coated steel, brass",
    care: "Dust with a dry cloth. One AA battery, about two years.",
  },
  "lean-clock": {
    name: "Lean desk clock",
    tagline: "Keeps time on the shelf",
    description:
      "A little arch of stoneware with a white face and two brass hands, weighty enough to hold up a row of paperbacks. It has no alarm, no date and no news.",
    materials: "Glazed stoneware, brass hands",
    care: "Dust with a soft cloth. One AA battery, about two years.",
  },
  "slow-hourglass": {
    name: "Slow hourglass",
    tagline: "Twelve minutes of nothing at all",
    description:
      "Turn it for tea, for stretching, or for twelve minutes in which the telephone stays in the other room. Blown glass between two discs of wood, three brass rods to hold it, and fine sand that sees no reason to hurry.",
    materials: "Oiled solid wood, brass, blown glass; rose sand with Oak, ochre with Walnut",
    care: "Dust with a dry cloth. Keep it level: on a slope, twelve minutes become thirteen.",
  },
  "groove-tray": {
    name: "Groove pen tray",
    tagline: "It will not tidy the desk, but it makes a start",
    description:
      "Two hollows in one block of wood: a long one for pens, a round one for what falls out of pockets. Every edge has been rubbed down until it feels like a pebble. Your hand will wander back to it between two sentences.",
    materials: "Oiled solid wood",
    care: "Wipe dry. Ink that gets into the grain is called character.",
  },
  "half-bookends": {
    name: "Half bookends",
    tagline: "They hold the middle of the story upright",
    description:
      "Two quarter rounds of steel with felt underneath, heavy enough for atlases and polite enough for poetry. Between jobs, push them together and you own a half-moon.",
    materials: "Powder-coated steel, felt base, set of two",
    care: "Wipe with a damp cloth.",
  },
  "windfall-apple": {
    name: "Windfall paperweight",
    tagline: "The apple that gave us our name",
    description:
      "It fell, somebody picked it up, and the shop had a name. Heavy enough to keep a letter where it is when the window is open; the stalk is exactly right for turning while you think.",
    materials: "Brass: solid brass with a walnut stalk. Moss and Terracotta: glazed stoneware with a brass stalk",
    care: "Dust it. Brass may be polished or left to mellow; stoneware asks for nothing.",
  },
} satisfies TextsOf<typeof desk>;
