import type { light } from "../../facts/light";
import type { TextsOf } from "../../schema";

export const lightDe = {
  "dusk-lamp": {
    name: "Tischleuchte Dämmerung",
    tagline: "Ein ruhiger See aus Licht",
    description:
      "Ein breiter Schirm über einer Kugel aus Opalglas: Das Licht fällt auf den Tisch und blendet niemanden, der gegenübersitzt. Vom Schirm bis zum Fuß ist alles eine Farbe. Der Dimmer am Kabel reicht hinunter bis fast nichts, und dort sind Abende am schönsten.",
    materials: "Pulverbeschichteter Stahl, Opalglas, stoffummanteltes Kabel",
    care: "Stecker ziehen und mit einem weichen, trockenen Tuch abstauben. LED-Leuchtmittel bis 9 W, liegt bei.",
  },
  "acorn-pendant": {
    name: "Pendelleuchte Ecker",
    tagline: "Hängt gern tief über dem Abendessen",
    description:
      "Eine Kappe aus Eiche, eine farbige Glocke und darin ein Kern aus Opalglas, der dem Licht die Schärfe nimmt. Auf Höhe einer hochgezogenen Augenbraue macht sie aus jedem Tisch den, an dem alle sitzen bleiben. Zwei Meter Kabel, zu kürzen von jemandem, der das darf.",
    materials: "Pulverbeschichteter Stahl, geölte Eiche, Opalglas",
    care: "Ausschalten, abkühlen lassen, feucht abwischen. LED-Leuchtmittel bis 12 W. Anschluss durch eine Elektrofachkraft.",
  },
  "heron-lamp": {
    name: "Stehleuchte Kranich",
    tagline: "Liest über Ihre Schulter mit",
    description:
      "Ein langer Hals steigt aus einer schweren Scheibe, biegt sich oben und sieht auf Ihre Seite herab. Am Boden braucht sie nicht mehr Platz als ein Essteller, steht klaglos jahrelang auf einem Bein und verrät nie das Ende.",
    materials: "Tinte: pulverbeschichteter Stahl. Messing: gebürstetes Messing. Beschwerter Fuß",
    care: "Stecker ziehen und mit einem weichen, trockenen Tuch abwischen. LED-Leuchtmittel bis 9 W, liegt bei.",
  },
  "ember-lantern": {
    name: "Laterne Glut",
    tagline: "Kerzenlicht mit Dach",
    description:
      "Eine Sturmlaterne für Abende, die länger dauern, als das Wetter es vorhatte. Das Glas hält die Flamme gerade, das Dach hält sie trocken, und der Griff aus Eiche bleibt so kühl, dass man sie bis ans Ende des Gartens trägt und wieder zurück.",
    materials: "Pulverbeschichteter Stahl, Glas, Griff aus Eiche; die erste Kerze liegt bei",
    care: "Das Glas zum Abwaschen herausheben. Eine Flamme nie allein lassen, so hübsch sie auch ist.",
  },
  "moon-lamp": {
    name: "Tischleuchte Mond",
    tagline: "Ein kleiner Mond auf einem Stück Holz",
    description:
      "Eine Kugel aus Opalglas auf einem Block aus Massivholz, als wäre sie dorthin gerollt und hätte Gefallen daran gefunden. Ein Messingknopf dreht von hell genug, um die Brille zu finden, bis dunkel genug, um keine zu brauchen.",
    materials: "Geöltes Massivholz, Opalglas, Messing",
    care: "Vor dem Abstauben den Stecker ziehen. Einmal im Jahr ein Tropfen Öl fürs Holz. LED-Licht, austauschbar, liegt bei.",
  },
  "pleat-lamp": {
    name: "Tischleuchte Plissee",
    tagline: "Macht eine ganze Ecke weicher",
    description:
      "Ein runder Keramikfuß unter einem Schirm aus plissiertem Leinen, in dem jede Falte ein wenig Licht auffängt und weiterreicht. Auf dem Sideboard ersetzt sie den Kamin, nur ohne Asche.",
    materials: "Glasiertes Steinzeug, plissiertes Leinen, Knauf aus Messing",
    care: "Mit einer weichen Bürste von oben nach unten über die Falten. LED-Leuchtmittel bis 9 W, liegt bei.",
  },
} satisfies TextsOf<typeof light>;
