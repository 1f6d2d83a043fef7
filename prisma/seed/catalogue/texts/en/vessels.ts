import type { vessels } from "../../facts/vessels";
import type { TextsOf } from "../../schema";

export const vesselsEn = {
  "pippin-vase": {
    name: "Pippin vase",
    tagline: "Three stems or thirty",
    description:
      "A full belly, a narrow collar and a foot left bare where the glaze stopped. The collar holds a single branch upright and gathers a whole market bunch without fuss. Empty, it looks as though it meant to be.",
    materials: "Glazed stoneware with a bare clay foot",
    care: "Rinse with warm water and a bottle brush. On soft wood, put felt underneath: stoneware can sweat a little.",
  },
  "quince-bowl": {
    name: "Quince bowl",
    tagline: "Makes four lemons look like a decision",
    description:
      "Wide, low and lifted on a small foot, with the glaze ending where the potter held it for the dip. It takes fruit on the table, bread at the weekend, and the keys of everyone who says they never lose them.",
    materials: "Glazed stoneware with a bare clay foot",
    care: "Dishwasher safe. Leave it to cool before you wash it cold; clay dislikes surprises.",
  },
  "tilth-planter": {
    name: "Tilth planter",
    tagline: "A straight-talking flowerpot",
    description:
      "A deep rim, thick walls and a saucer of its own: the flowerpot as a child would draw it. Raw earthenware breathes, so roots stay cooler in July and forgive you in August. A hole in the base drains into the saucer rather than on to the sill.",
    materials: "Unglazed earthenware, saucer included",
    care: "Bring it in before hard frost. The white bloom that comes with time is lime: brush it off, or call it patina.",
  },
  "medlar-jug": {
    name: "Medlar jug",
    tagline: "The last drop goes where it should",
    description:
      "The lip was pulled by hand while the clay was wet, which is why the jug stops when you do. It holds just under two litres of water, or a good part of a hedge in April, and the handle has room for all your fingers.",
    materials: "Glazed stoneware",
    care: "Dishwasher safe. After milk or flowers, a spoonful of baking soda and hot water brings it back.",
  },
  "damson-bottle": {
    name: "Damson bottle",
    tagline: "A stage for one branch",
    description:
      "Two rounded volumes and a neck long enough to make any twig look considered. The glaze gathers at the waist and thins along the shoulder, so the colour is never quite the same twice. It asks for one stem, and is quite firm about it.",
    materials: "Glazed stoneware",
    care: "Rinse by hand. Uncooked rice and warm water, swirled, clean where no brush can reach.",
  },
  "sloe-trio": {
    name: "Sloe trio",
    tagline: "Better together, like most of us",
    description:
      "A tall one, a round one and a low one, thrown as a family and glazed in three tones. Line them up on a windowsill or let them huddle by the bed. No bouquet needed: whatever the walk home turned up will do.",
    materials: "Glazed porcelain, set of three",
    care: "Rinse by hand, one at a time. They are only as fragile as they look.",
  },
} satisfies TextsOf<typeof vessels>;
