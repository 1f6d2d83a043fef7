import type { light } from "../../facts/light";
import type { TextsOf } from "../../schema";

export const lightFr = {
  "dusk-lamp": {
    name: "Lampe de table Crépuscule",
    tagline: "Une flaque de lumière tranquille",
    description:
      "Un large chapeau sur un globe opalin : la lumière tombe sur la table et n’éblouit personne en face. Une seule couleur, du chapeau au pied. Le variateur du cordon descend jusqu’à presque rien, et c’est là que les soirées sont les meilleures.",
    materials: "Acier thermolaqué, verre opalin, cordon gainé de tissu",
    care: "Débrancher, puis dépoussiérer avec un chiffon doux et sec. Ampoule LED jusqu’à 9 W, fournie.",
  },
  "acorn-pendant": {
    name: "Suspension Cupule",
    tagline: "Faite pour pendre bas au-dessus du dîner",
    description:
      "Un chapeau de chêne, une cloche de couleur et, dedans, une noix opaline qui retire à l’ampoule ce qu’elle a d’éblouissant. Accrochée à hauteur de sourcil levé, elle fait de n’importe quelle table celle où l’on reste. Deux mètres de câble, à raccourcir par quelqu’un qui en a le droit.",
    materials: "Acier thermolaqué, chêne huilé, verre opalin",
    care: "Éteindre, laisser refroidir, essuyer avec un chiffon humide. Ampoule LED jusqu’à 12 W. À faire poser par un électricien.",
  },
  "heron-lamp": {
    name: "Lampadaire Héron",
    tagline: "Lit par-dessus votre épaule",
    description:
      "Un long cou monte d’un disque lourd, se courbe tout en haut et se penche sur votre page. Il ne prend au sol que la place d’une assiette, se tient des années sur une patte sans se plaindre, et ne raconte jamais la fin.",
    materials: "Encre : acier thermolaqué. Laiton : laiton brossé. Pied lesté",
    care: "Débrancher, puis essuyer avec un chiffon doux et sec. Ampoule LED jusqu’à 9 W, fournie.",
  },
  "ember-lantern": {
    name: "Lanterne Braise",
    tagline: "La lueur d’une bougie, avec un toit",
    description:
      "Une lanterne-tempête pour les soirées qui durent plus longtemps que la météo ne l’avait prévu. Le verre tient la flamme droite, le toit la garde au sec, et la poignée de chêne reste assez fraîche pour aller au fond du jardin et en revenir.",
    materials: "Acier thermolaqué, verre, poignée en chêne ; première bougie fournie",
    care: "Soulever le verre pour le laver. Ne jamais laisser une flamme seule, si jolie soit-elle.",
  },
  "moon-lamp": {
    name: "Lampe Lune",
    tagline: "Une petite lune sur un bloc de bois",
    description:
      "Un globe opalin posé sur un bloc de bois massif, comme s’il y avait roulé et s’y était plu. Un bouton de laiton va d’assez clair pour trouver ses lunettes à assez doux pour s’en passer.",
    materials: "Bois massif huilé, verre opalin, laiton",
    care: "Débrancher avant de dépoussiérer. Une goutte d’huile pour le bois une fois par an. Source LED remplaçable, fournie.",
  },
  "pleat-lamp": {
    name: "Lampe Plissé",
    tagline: "Adoucit tout un coin de la pièce",
    description:
      "Un pied rond en céramique sous un abat-jour de lin plissé, où chaque pli attrape un peu de lumière et la passe au suivant. Sur un buffet, elle vaut un feu de cheminée, la cendre en moins.",
    materials: "Grès émaillé, lin plissé, bouton en laiton",
    care: "Passer une brosse douce le long des plis, de haut en bas. Ampoule LED jusqu’à 9 W, fournie.",
  },
} satisfies TextsOf<typeof light>;
