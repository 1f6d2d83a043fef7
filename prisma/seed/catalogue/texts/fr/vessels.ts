import type { vessels } from "../../facts/vessels";
import type { TextsOf } from "../../schema";

export const vesselsFr = {
  "pippin-vase": {
    name: "Vase Api",
    tagline: "Trois tiges ou trente",
    description:
      "Un ventre rond, un col étroit et un pied laissé nu là où l’émail s’arrête. Le col tient droite une seule branche et rassemble sans histoires tout un bouquet du marché. Vide, il a l’air de l’avoir voulu.",
    materials: "Grès émaillé, pied en argile nue",
    care: "Rincer à l’eau tiède avec un goupillon. Sur un bois tendre, glisser un feutre dessous : le grès peut suer un peu.",
  },
  "quince-bowl": {
    name: "Coupe Coing",
    tagline: "Fait de quatre citrons une décision",
    description:
      "Large, basse, posée sur un petit pied ; l’émail s’arrête là où la potière la tenait pour le bain. Elle reçoit les fruits sur la table, le pain le week-end, et les clés de tous ceux qui disent ne jamais les perdre.",
    materials: "Grès émaillé, pied en argile nue",
    care: "Passe au lave-vaisselle. La laisser refroidir avant de la laver à l’eau froide : l’argile n’aime pas les surprises.",
  },
  "tilth-planter": {
    name: "Pot Terreau",
    tagline: "Un pot de fleurs qui ne tourne pas autour",
    description:
      "Un bord haut, des parois épaisses et sa propre soucoupe : le pot de fleurs tel qu’un enfant le dessine. La terre cuite nue respire ; les racines restent plus au frais en juillet et vous pardonnent en août. Un trou au fond conduit l’eau dans la soucoupe plutôt que sur l’appui de fenêtre.",
    materials: "Terre cuite non émaillée, soucoupe comprise",
    care: "Le rentrer avant les fortes gelées. Le voile blanc qui vient avec le temps est du calcaire : brossez-le, ou dites patine.",
  },
  "medlar-jug": {
    name: "Pichet Nèfle",
    tagline: "La dernière goutte va où elle doit",
    description:
      "Le bec a été tiré à la main dans l’argile humide, et c’est pourquoi le pichet s’arrête quand vous vous arrêtez. Il contient un peu moins de deux litres d’eau, ou un bon morceau de haie en avril, et l’anse a de la place pour tous vos doigts.",
    materials: "Grès émaillé",
    care: "Passe au lave-vaisselle. Après du lait ou des fleurs, une cuillerée de bicarbonate et de l’eau chaude le remettent d’aplomb.",
  },
  "damson-bottle": {
    name: "Vase bouteille Quetsche",
    tagline: "Une scène pour une branche",
    description:
      "Deux volumes ronds et un col assez long pour donner à n’importe quelle brindille un air réfléchi. L’émail s’amasse à la taille et s’amincit à l’épaule : la couleur n’est jamais tout à fait la même. Il demande une tige, une seule, et n’en démord pas.",
    materials: "Grès émaillé",
    care: "Rincer à la main. Du riz cru et de l’eau tiède, en tournant, nettoient là où aucune brosse ne va.",
  },
  "sloe-trio": {
    name: "Trio Prunelle",
    tagline: "Mieux ensemble, comme la plupart d’entre nous",
    description:
      "Un haut, un rond et un bas, tournés en famille et émaillés en trois tons. Alignez-les sur l’appui de fenêtre ou laissez-les se serrer près du lit. Pas besoin de bouquet : ce que le chemin du retour a offert fera l’affaire.",
    materials: "Porcelaine émaillée, lot de trois",
    care: "Rincer à la main, un par un. Ils ne sont fragiles qu’autant qu’ils en ont l’air.",
  },
} satisfies TextsOf<typeof vessels>;
