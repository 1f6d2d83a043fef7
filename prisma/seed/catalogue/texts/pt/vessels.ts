import type { vessels } from "../../facts/vessels";
import type { TextsOf } from "../../schema";

export const vesselsPt = {
  "pippin-vase": {
    name: "Vaso Pomo",
    tagline: "Três hastes ou trinta",
    description:
      "Barriga cheia, gargalo estreito e o pé nu, onde o esmalte parou. O gargalo mantém de pé um único galho e acolhe sem drama um maço inteiro da feira. Vazio, parece que era essa a ideia.",
    materials: "Cerâmica esmaltada de alta temperatura, com o pé sem esmalte",
    care: "Enxágue com água morna e escova de mamadeira. Sobre madeira macia, ponha um feltro embaixo: a cerâmica pode suar um pouco.",
  },
  "quince-bowl": {
    name: "Tigela Marmelo",
    tagline: "Faz quatro limões parecerem uma decisão",
    description:
      "Larga, baixa e erguida num pezinho, com o esmalte terminando onde o ceramista a segurou para o banho. Recebe frutas na mesa, pão no fim de semana e as chaves de todo mundo que diz que nunca perde as chaves.",
    materials: "Cerâmica esmaltada de alta temperatura, com o pé sem esmalte",
    care: "Pode ir à lava-louças. Deixe esfriar antes de lavar com água fria; o barro não gosta de surpresas.",
  },
  "tilth-planter": {
    name: "Vaso de plantas Canteiro",
    tagline: "Um vaso que não faz rodeios",
    description:
      "Borda alta, paredes grossas e um pratinho só dele: o vaso de plantas como uma criança o desenharia. O barro cru respira, e as raízes ficam mais frescas em janeiro e perdoam você em fevereiro. O furo no fundo escoa para o pratinho, e não para o peitoril.",
    materials: "Cerâmica de baixa temperatura sem esmalte, pratinho incluso",
    care: "Recolha antes de geada forte. O véu branco que vem com o tempo é calcário: escove, ou chame de pátina.",
  },
  "medlar-jug": {
    name: "Jarra Nêspera",
    tagline: "A última gota vai para onde deve",
    description:
      "O bico foi puxado à mão com o barro ainda molhado, e é por isso que a jarra para quando você para. Leva quase dois litros de água, ou boa parte de uma cerca-viva em setembro, e na alça cabem todos os seus dedos.",
    materials: "Cerâmica esmaltada de alta temperatura",
    care: "Pode ir à lava-louças. Depois de leite ou flores, uma colher de bicarbonato e água quente deixam a jarra como nova.",
  },
  "damson-bottle": {
    name: "Garrafa Ameixa",
    tagline: "Um palco para um galho só",
    description:
      "Dois volumes redondos e um gargalo longo o bastante para dar ar de escolha a qualquer graveto. O esmalte se junta na cintura e afina no ombro, de modo que a cor nunca se repete. Ela pede uma haste só, e nisso é bem firme.",
    materials: "Cerâmica esmaltada de alta temperatura",
    care: "Lave à mão. Arroz cru e água morna, agitados, limpam onde nenhuma escova alcança.",
  },
  "sloe-trio": {
    name: "Trio de vasos Pitanga",
    tagline: "Melhor juntos, como quase todos nós",
    description:
      "Um alto, um redondo e um baixo, torneados em família e esmaltados em três tons. Alinhe os três na janela ou deixe que se aconcheguem ao lado da cama. Não precisa de buquê: o que a caminhada de volta render já serve.",
    materials: "Porcelana esmaltada, conjunto de três",
    care: "Lave à mão, um de cada vez. São exatamente tão frágeis quanto parecem.",
  },
} satisfies TextsOf<typeof vessels>;
