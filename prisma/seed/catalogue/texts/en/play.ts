import type { play } from "../../facts/play";
import type { TextsOf } from "../../schema";

export const playEn = {
  "whirl-top": {
    name: "Whirl spinning tops",
    tagline: "Three tops, and the smallest one always wins",
    description:
      "Turned from ash, dipped in colour and balanced one by one. The large one hums, the middle one wanders and the small one outlasts them both. Good on parquet, excellent in meetings.",
    materials: "Turned and lacquered ash, set of three",
    care: "Wipe dry. Not for children under three: the small one is very small.",
  },
  "nine-skittles": {
    name: "Alley skittles",
    tagline: "For long corridors and short tempers",
    description:
      "Six pins with round heads and a ball that rolls truer than it needs to. The oak is bare above and lacquered below, so a good hit leaves a story and hardly a mark. The downstairs neighbours may like to be invited.",
    materials: "Oiled oak, coloured lacquer; six pins and a ball",
    care: "Wipe with a dry cloth. Play indoors or on dry grass.",
  },
  "rill-can": {
    name: "Rill watering can",
    tagline: "Reaches the back of the shelf",
    description:
      "A long spout ends in a fine rose, and the handle runs in one curve from rim to back, so the can stays balanced full or nearly empty. It is handsome enough to leave out, which is how plants get watered.",
    materials: "Powder-coated steel; the Ink can has a brass handle",
    care: "Empty it before frost. A night with vinegar clears lime from the rose.",
  },
  "wren-house": {
    name: "Wren bird house",
    tagline: "One room, one round door",
    description:
      "A sound little house with a deep roof, a perch, and a door too small for a cat's ambitions. The roof lifts off for spring cleaning. Rent is paid in song, irregularly.",
    materials: "Oak: oak walls, walnut roof. Terracotta: lacquered ash walls, oak roof",
    care: "Hang it two metres up, facing away from the midday sun. Empty and brush it out each autumn.",
  },
  "lark-kite": {
    name: "Lark kite",
    tagline: "Just as good on the wall on windless days",
    description:
      "Four stitched panels of waxed cotton on two sticks of ash, and a tail of bows that behaves better than it looks. It goes up in a light breeze and comes down with manners. Thirty metres of line on a wooden winder.",
    materials: "Waxed cotton, ash, cotton line",
    care: "Dry it before you roll it. Keep well away from power lines and other people's picnics.",
  },
  "cairn-stones": {
    name: "Cairn stacking stones",
    tagline: "Stack, tumble, stack again",
    description:
      "Six soft shapes, five of fired clay and one of oak, no two alike, each with one flat spot you have to find. A game for one on the telephone, for two over coffee, or for a whole wet Sunday.",
    materials: "Fired clay, oak, set of six",
    care: "Wipe with a damp cloth. Best stacked over a rug, and not by anyone under three.",
  },
} satisfies TextsOf<typeof play>;
