import type { play } from "../../facts/play";
import type { TextsOf } from "../../schema";

export const playFr = {
  "whirl-top": {
    name: "Toupies Tourbillon",
    tagline: "Trois toupies, et c’est toujours la petite qui gagne",
    description:
      "Tournées dans le frêne, trempées dans la couleur et équilibrées une à une. La grande bourdonne, la moyenne vagabonde et la petite leur survit à toutes les deux. Bonnes sur parquet, excellentes en réunion.",
    materials: "Frêne tourné et laqué, lot de trois",
    care: "Essuyer à sec. Ne convient pas aux enfants de moins de trois ans : la petite est très petite.",
  },
  "nine-skittles": {
    name: "Quilles Corridor",
    tagline: "Pour les longs couloirs et les petites patiences",
    description:
      "Six quilles à tête ronde et une boule qui roule plus droit qu’il ne faudrait. Le chêne est nu en haut, laqué en bas : un beau coup laisse une histoire et presque pas de trace. Les voisins du dessous aimeront peut-être qu’on les invite.",
    materials: "Chêne huilé, laque de couleur ; six quilles et une boule",
    care: "Essuyer avec un chiffon sec. Jouer à l’intérieur ou sur l’herbe sèche.",
  },
  "rill-can": {
    name: "Arrosoir Rigole",
    tagline: "Atteint le fond de l’étagère",
    description:
      "Un long bec finit en pomme fine, et l’anse file d’une seule courbe du bord jusqu’à l’arrière : plein ou presque vide, l’arrosoir garde l’équilibre. Il est assez beau pour rester en vue, et c’est ainsi que les plantes sont arrosées.",
    materials: "Acier thermolaqué ; l’arrosoir Encre a une anse en laiton",
    care: "Vider avant le gel. Une nuit dans le vinaigre débarrasse la pomme du calcaire.",
  },
  "wren-house": {
    name: "Nichoir Roitelet",
    tagline: "Une pièce, une porte ronde",
    description:
      "Une petite maison solide au toit profond, avec un perchoir et une porte trop étroite pour les ambitions d’un chat. Le toit se soulève pour le ménage de printemps. Le loyer se paie en chansons, irrégulièrement.",
    materials: "Chêne : murs en chêne, toit en noyer. Terre cuite : murs en frêne laqué, toit en chêne",
    care: "Accrocher à deux mètres de haut, dos au soleil de midi. Vider et brosser chaque automne.",
  },
  "lark-kite": {
    name: "Cerf-volant Alouette",
    tagline: "Tout aussi bien au mur, les jours sans vent",
    description:
      "Quatre panneaux cousus de coton ciré sur deux baguettes de frêne, et une queue de nœuds plus sage qu’elle n’en a l’air. Il monte à la moindre brise et redescend avec de bonnes manières. Trente mètres de fil sur un dévidoir en bois.",
    materials: "Coton ciré, frêne, fil de coton",
    care: "Laisser sécher avant de rouler. Tenir loin des lignes électriques et des pique-niques d’autrui.",
  },
  "cairn-stones": {
    name: "Galets à empiler Cairn",
    tagline: "Empiler, écrouler, recommencer",
    description:
      "Six formes douces, cinq en argile cuite et une en chêne, toutes différentes, chacune avec un point plat qu’il faut trouver. Un jeu pour une personne au téléphone, pour deux autour d’un café, ou pour tout un dimanche de pluie.",
    materials: "Argile cuite, chêne, lot de six",
    care: "Essuyer avec un chiffon humide. S’empilent de préférence sur un tapis, et pas avant trois ans.",
  },
} satisfies TextsOf<typeof play>;
