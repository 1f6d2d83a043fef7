import type { table } from "../../facts/table";
import type { TextsOf } from "../../schema";

export const tableFr = {
  "morrow-cup": {
    name: "Tasse Petit Matin",
    tagline: "Pour le premier café du jour",
    description:
      "Une tasse bien droite à l’anse franche, et une soucoupe assez large pour un biscuit, ou deux si personne ne compte. Le pied reste nu : votre main sait où est le bas avant que le reste de vous soit réveillé. Contient 240 ml.",
    materials: "Grès émaillé, pied en argile nue, soucoupe comprise",
    care: "Passe au lave-vaisselle et au micro-ondes.",
  },
  "harrow-plates": {
    name: "Assiettes Jachère",
    tagline: "Le dîner en une tour tranquille",
    description:
      "Deux grandes assiettes, deux petites et un bol, si bien emboîtés qu’ils ne demandent au placard que la place d’une assiette. Le bord bas retient la sauce et garde les petits pois honnêtes. De quoi servir un bel appétit, ou deux polis.",
    materials: "Grès émaillé, lot de cinq",
    care: "Passent au lave-vaisselle et au micro-ondes. Tiédies à four doux, elles donnent à tout un goût un peu plus cher.",
  },
  "bramley-teapot": {
    name: "Théière Reinette",
    tagline: "Quatre tasses sous un arc de bois",
    description:
      "Une théière ronde au bec sûr, avec une anse cintrée à la vapeur dans une seule bande de bois, qui reste fraîche quand le thé ne l’est pas. Un filtre intégré retient les feuilles. Quatre tasses, ou une longue conversation.",
    materials: "Grès émaillé ; anse en chêne cintré à la vapeur, en noyer sur la théière Craie",
    care: "Rincer à la main et sécher l’anse. Le thé laisse à l’intérieur une teinte dont aucune théière honnête n’a honte.",
  },
  "lull-tray": {
    name: "Plateau Accalmie",
    tagline: "Le petit déjeuner, où que vous soyez",
    description:
      "Tourné dans le bois massif, avec un rebord juste assez haut pour qu’une tasse ne s’égare pas. Deux poignées de laiton retirent à l’escalier son goût d’aventure. Le bois est huilé : ce qui se renverse est un incident, pas un souvenir.",
    materials: "Bois massif huilé, laiton brossé",
    care: "Essuyer avec un chiffon humide, puis sec. Huiler quand il a l’air d’avoir soif, deux fois par an environ.",
  },
  "sill-board": {
    name: "Planche Rebord",
    tagline: "Du pain, du fromage et un clou près de la fenêtre",
    description:
      "Douce sur tous ses bords et pareille des deux côtés : l’un pour le pain, l’autre pour les oignons. Le trou est pour votre pouce quand vous la portez à table, et pour le clou où elle vit le reste de la journée.",
    materials: "Bois massif huilé",
    care: "Laver à la main, sécher sur la tranche, huiler de temps en temps. Elle survivra à tout lave-vaisselle, mais pas dedans.",
  },
  "tallow-holders": {
    name: "Bougeoirs Veillée",
    tagline: "La lumière vient par paliers",
    description:
      "Trois bougeoirs minces de trois hauteurs, au pied assez lourd pour qu’un coude, au dîner, ne soit pas un désastre. Allumez les trois et la table a l’air dressée, même pour une soupe. Les trois premières bougies sont avec.",
    materials: "Laiton : laiton massif brossé. Encre : acier thermolaqué. Lot de trois",
    care: "L’eau chaude décolle la cire. Le laiton fonce avec les années : polissez-le, ou laissez-le faire.",
  },
} satisfies TextsOf<typeof table>;
