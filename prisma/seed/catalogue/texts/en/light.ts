import type { light } from "../../facts/light";
import type { TextsOf } from "../../schema";

export const lightEn = {
  "dusk-lamp": {
    name: "Dusk table lamp",
    tagline: "A calm pool of light",
    description:
      "A broad cap over an opal globe, so the light lands on the table and nobody is dazzled across it. One colour runs from cap to foot. The dimmer on the cord goes down to barely, which is where evenings are best.",
    materials: "Powder-coated steel, opal glass, fabric-covered cord",
    care: "Unplug it and dust with a soft dry cloth. LED bulb up to 9 W, included.",
  },
  "acorn-pendant": {
    name: "Acorn pendant",
    tagline: "Made to hang low over supper",
    description:
      "An oak cap, a coloured bell, and an opal nut inside that takes the glare out of the bulb. Hung at the height of a raised eyebrow, it turns any table into the one where people stay. Two metres of cord, to be shortened by somebody who is allowed to.",
    materials: "Powder-coated steel, oiled oak, opal glass",
    care: "Switch off, let it cool, wipe with a damp cloth. LED bulb up to 12 W. To be fitted by an electrician.",
  },
  "heron-lamp": {
    name: "Heron floor lamp",
    tagline: "Reads along over your shoulder",
    description:
      "One long neck rises from a heavy disc, bends at the top and looks down at your page. It takes up no more floor than a dinner plate, stands on one leg for years without complaint, and never gives away the ending.",
    materials: "Ink: powder-coated steel. Brass: brushed brass. Weighted foot",
    care: "Unplug it and wipe with a soft dry cloth. LED bulb up to 9 W, included.",
  },
  "ember-lantern": {
    name: "Ember lantern",
    tagline: "Candlelight with a roof on",
    description:
      "A storm lantern for evenings that go on longer than the weather had planned. The glass keeps the flame upright, the roof keeps it dry, and the oak grip stays cool enough to carry it to the end of the garden and back.",
    materials: "Powder-coated steel, glass, oak grip; first candle included",
    care: "Lift the glass out to wash it. Never leave a flame alone, however pretty.",
  },
  "moon-lamp": {
    name: "Moon lamp",
    tagline: "A small moon on a block of wood",
    description:
      "An opal globe resting in a block of solid wood, as if it had rolled there and liked it. One brass knob takes it from bright enough to find your glasses to dim enough not to need them.",
    materials: "Oiled solid wood, opal glass, brass",
    care: "Unplug it before dusting. A drop of oil for the wood once a year. LED light, replaceable, included.",
  },
  "pleat-lamp": {
    name: "Pleat lamp",
    tagline: "Softens a whole corner",
    description:
      "A round ceramic foot under a pleated linen shade, where every fold catches a little of the light and passes it on. On a sideboard it does the work of a fire, with less sweeping.",
    materials: "Glazed stoneware, pleated linen, brass finial",
    care: "Run a soft brush down the pleats, top to bottom. LED bulb up to 9 W, included.",
  },
} satisfies TextsOf<typeof light>;
