import type { seats } from "../../facts/seats";
import type { TextsOf } from "../../schema";

export const seatsDe = {
  "perch-stool": {
    name: "Hocker Rast",
    tagline: "Drei Beine, wackelt nie",
    description:
      "Drei Beine stehen auf jedem Dielenboden fest; das ist Geometrie, kein Versprechen. Der Sitz ist eine Spur hohl gedrechselt, und die Stege sitzen dort, wo Fersen sie suchen. Ein Stapel Bücher passt ebenso gut darauf wie Sie.",
    materials: "Eiche und Nussbaum: geöltes Massivholz. Tinte: gebeizte Eiche",
    care: "Verschüttetes trocken abwischen. Das Holz einmal im Jahr ölen; dem gebeizten genügt ein Tuch.",
  },
  "furrow-bench": {
    name: "Bank Furche",
    tagline: "Für den Flur, den Tisch oder die Gartenmauer",
    description:
      "Fünf Latten auf einem leichten Gestell, mit Zwischenräumen für Krümel und für Regen, falls sie über Mittag draußen stehen bleibt. Drei sitzen bequem darauf, vier, wenn sie sich mögen.",
    materials: "Geöltes Massivholz",
    care: "Jedes Frühjahr ölen. Einen trockenen Tag im Freien genießt sie, unter einem Dach schläft sie besser.",
  },
  "puddle-table": {
    name: "Beistelltisch Pfütze",
    tagline: "Der Umriss von etwas Verschüttetem",
    description:
      "Eine Platte in der Form einer Pfütze auf drei stämmigen Beinen; so rückt er in die Sofaecke, in die eckige Tische nicht passen. Durch und durch Stahl, matt beschichtet: Was wirklich verschüttet wird, hinterlässt nichts als die Ähnlichkeit.",
    materials: "Pulverbeschichteter Stahl",
    care: "Mit einem feuchten Tuch abwischen. Filzgleiter sitzen schon unter den Füßen.",
  },
  "hollow-chair": {
    name: "Sessel Kuhle",
    tagline: "Tief genug zum Versinken, hoch genug für einen würdigen Abgang",
    description:
      "Ein massives Gestell mit genau der richtigen Neigung und Armlehnen, auf denen eine Tasse Platz hat. Sitz und Rücken sind lose Kissen aus gewaschenem Leinen: zum Aufschütteln, zum Lüften und für die gelegentliche Höhle. Nehmen Sie ein Buch mit; es wird dauern.",
    materials: "Geöltes Massivholz; Leinenkissen, grau bei Eiche und terrakottafarben bei Nussbaum",
    care: "Bezüge mit Reißverschluss, waschbar bei 30 °C. Das Gestell einmal im Jahr ölen und nichts nachziehen: Die Verbindungen sind geleimt.",
  },
  "twig-stand": {
    name: "Garderobenständer Zweig",
    tagline: "Sechs Haken: ein Haushalt und ein Gast",
    description:
      "Sechs Haken wachsen um eine Stange und zeigen in sechs Richtungen, damit kein Mantel den anderen begräbt. Drei Füße stehen breit genug für den schwersten Winter. Eine einzige Schraube hält alles zusammen, und die Anleitung kommt ohne Worte aus.",
    materials: "Eiche: geölte Eiche. Tinte: gebeizte Eiche",
    care: "Abstauben, wenn die Mäntel unterwegs sind. Schweres über einen Fuß hängen, Leichtes überallhin.",
  },
  "rung-shelf": {
    name: "Leiterregal Sprosse",
    tagline: "Eine Leiter, die stehen blieb, um Ihre Sachen zu halten",
    description:
      "Vier Böden, die nach oben schmaler werden, so angelehnt wie jemand, der auf einen Freund wartet. Große Bücher nach unten, kleine Triumphe nach oben. Eine Schraube hält es an der Wand; dort darf es auch die Katze versuchen.",
    materials: "Geöltes Massivholz",
    care: "Mit einem kaum feuchten Tuch abwischen. Bis 12 kg pro Boden, Schwereres weiter unten.",
  },
} satisfies TextsOf<typeof seats>;
