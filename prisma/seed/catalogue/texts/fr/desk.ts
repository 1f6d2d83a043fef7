import type { desk } from "../../facts/desk";
import type { TextsOf } from "../../schema";

export const deskFr = {
  "noon-clock": {
    name: "Horloge murale Midi",
    tagline: "Des points pour les heures, du laiton pour midi",
    description:
      "Un cadran creux comme une assiette, au bord relevé, onze points tout simples et un en laiton, là où commence le déjeuner. Les aiguilles glissent sans tic-tac : la cuisine reste aussi calme que vous l’avez laissée.",
    materials: "Acier thermolaqué, laiton",
    care: "Dépoussiérer avec un chiffon sec. Une pile AA, environ deux ans.",
  },
  "lean-clock": {
    name: "Pendulette Arche",
    tagline: "Garde l’heure, et l’étagère droite",
    description:
      "Une petite arche de grès, un cadran blanc, deux aiguilles en laiton, et assez de poids pour soutenir une rangée de livres de poche. Pas de réveil, pas de date, pas de nouvelles du monde.",
    materials: "Grès émaillé, aiguilles en laiton",
    care: "Dépoussiérer avec un chiffon doux. Une pile AA, environ deux ans.",
  },
  "slow-hourglass": {
    name: "Sablier Lenteur",
    tagline: "Douze minutes de rien du tout",
    description:
      "Retournez-le pour le thé, pour vous étirer, ou pour douze minutes pendant lesquelles le téléphone reste dans l’autre pièce. Du verre soufflé entre deux disques de bois, trois tiges de laiton pour le tenir, et un sable fin qui ne voit pas de raison de se presser.",
    materials: "Bois massif huilé, laiton, verre soufflé ; sable rose avec Chêne, ocre avec Noyer",
    care: "Dépoussiérer avec un chiffon sec. Le poser bien à plat : en pente, douze minutes en font treize.",
  },
  "groove-tray": {
    name: "Plumier Rainure",
    tagline: "Il ne rangera pas le bureau, mais il commence",
    description:
      "Deux creux dans un seul bloc de bois : un long pour les stylos, un rond pour ce qui tombe des poches. Chaque arête a été polie jusqu’à prendre la douceur d’un galet. Entre deux phrases, la main y reviendra d’elle-même.",
    materials: "Bois massif huilé",
    care: "Essuyer à sec. L’encre qui entre dans le fil du bois s’appelle du caractère.",
  },
  "half-bookends": {
    name: "Serre-livres Demi-lune",
    tagline: "Pour que le milieu de l’histoire tienne debout",
    description:
      "Deux quarts de cercle en acier, feutrés dessous, assez lourds pour les atlas et assez polis pour la poésie. Entre deux missions, rapprochez-les : vous voilà avec une demi-lune.",
    materials: "Acier thermolaqué, dessous en feutre, lot de deux",
    care: "Essuyer avec un chiffon humide.",
  },
  "windfall-apple": {
    name: "Presse-papiers Windfall",
    tagline: "La pomme qui nous a donné notre nom",
    description:
      "Elle est tombée, quelqu’un l’a ramassée, et la boutique avait un nom. Assez lourde pour retenir une lettre quand la fenêtre est ouverte ; la queue est parfaite pour la faire tourner en réfléchissant.",
    materials: "Laiton : laiton massif, queue en noyer. Mousse et Terre cuite : grès émaillé, queue en laiton",
    care: "Dépoussiérer. Le laiton se polit ou se patine, au choix ; le grès ne demande rien.",
  },
} satisfies TextsOf<typeof desk>;
