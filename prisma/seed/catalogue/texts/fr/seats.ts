import type { seats } from "../../facts/seats";
import type { TextsOf } from "../../schema";

export const seatsFr = {
  "perch-stool": {
    name: "Tabouret Perchoir",
    tagline: "Trois pieds, jamais bancal",
    description:
      "Trois pieds trouvent le sol sur n’importe quel plancher ; c’est de la géométrie, pas une promesse. L’assise est tournée légèrement en creux et les barreaux sont là où les talons les cherchent. Une pile de livres y tient aussi bien que vous.",
    materials: "Chêne et Noyer : bois massif huilé. Encre : chêne teinté",
    care: "Essuyer à sec en cas d’éclaboussure. Huiler le bois une fois par an ; le bois teinté se contente d’un chiffon.",
  },
  "furrow-bench": {
    name: "Banc Sillon",
    tagline: "Pour l’entrée, la table ou le mur du jardin",
    description:
      "Cinq lattes sur un piètement léger, et des jours pour laisser passer les miettes, ou la pluie s’il est resté dehors à midi. On y est bien à trois, à quatre si l’on s’aime bien.",
    materials: "Bois massif huilé",
    care: "Huiler chaque printemps. Il apprécie une journée sèche au grand air et dort mieux sous un toit.",
  },
  "puddle-table": {
    name: "Table d’appoint Flaque",
    tagline: "Le contour de quelque chose qu’on a renversé",
    description:
      "Un plateau en forme de flaque sur trois pieds trapus, qui se glisse dans l’angle du canapé où les tables carrées ne vont pas. Tout en acier, laqué mat : ce que vous renverserez pour de bon ne laissera rien, sinon la ressemblance.",
    materials: "Acier thermolaqué",
    care: "Essuyer avec un chiffon humide. Les patins en feutre sont déjà sous les pieds.",
  },
  "hollow-chair": {
    name: "Fauteuil Combe",
    tagline: "Assez bas pour s’installer, assez haut pour repartir dignement",
    description:
      "Un châssis massif incliné juste comme il faut, des accoudoirs assez larges pour une tasse. L’assise et le dossier sont des coussins libres en lin lavé, à secouer, à aérer ou à transformer en cabane. Prenez un livre : vous en avez pour un moment.",
    materials: "Bois massif huilé ; coussins en lin, gris avec Chêne et terre cuite avec Noyer",
    care: "Housses à fermeture, lavables à 30 °C. Huiler le châssis une fois par an et ne rien resserrer : les assemblages sont collés.",
  },
  "twig-stand": {
    name: "Portemanteau Brindille",
    tagline: "Six patères : la maisonnée et un invité",
    description:
      "Six patères poussent autour d’un mât et pointent dans six directions, pour qu’aucun manteau n’en enterre un autre. Trois pieds assez écartés pour l’hiver le plus lourd. Il se monte avec une seule vis, et sans un mot.",
    materials: "Chêne : chêne huilé. Encre : chêne teinté",
    care: "Dépoussiérer quand les manteaux sont sortis. Le lourd au-dessus d’un pied, le léger où l’on veut.",
  },
  "rung-shelf": {
    name: "Étagère Échelon",
    tagline: "Une échelle qui s’est arrêtée pour tenir vos affaires",
    description:
      "Quatre tablettes de plus en plus étroites, penchées comme quelqu’un qui attend un ami. Les grands livres en bas, les petits triomphes en haut. Une vis la retient au mur, où même le chat peut tenter sa chance.",
    materials: "Bois massif huilé",
    care: "Essuyer avec un chiffon à peine humide. Jusqu’à 12 kg par tablette, le plus lourd en bas.",
  },
} satisfies TextsOf<typeof seats>;
