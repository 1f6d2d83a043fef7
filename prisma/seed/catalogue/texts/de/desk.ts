import type { desk } from "../../facts/desk";
import type { TextsOf } from "../../schema";

export const deskDe = {
  "noon-clock": {
    name: "Wanduhr Mittag",
    tagline: "Punkte für die Stunden, Messing für zwölf Uhr",
    description:
      "Ein Zifferblatt wie ein flacher Teller mit hohem Rand, elf schlichte Punkte und einer aus Messing, wo das Mittagessen beginnt. Die Zeiger gleiten, statt zu ticken; die Küche bleibt so still, wie Sie sie verlassen haben.",
    materials: "Pulverbeschichteter Stahl, Messing",
    care: "Mit einem trockenen Tuch abstauben. Eine AA-Batterie hält etwa zwei Jahre.",
  },
  "lean-clock": {
    name: "Tischuhr Bogen",
    tagline: "Hält die Zeit im Regal und die Bücher auch",
    description:
      "Ein kleiner Bogen aus Steinzeug mit weißem Zifferblatt und zwei Messingzeigern, schwer genug, um eine Reihe Taschenbücher zu stützen. Ein Wecker ist nicht dabei, kein Datum und keine Nachrichten.",
    materials: "Glasiertes Steinzeug, Zeiger aus Messing",
    care: "Mit einem weichen Tuch abstauben. Eine AA-Batterie hält etwa zwei Jahre.",
  },
  "slow-hourglass": {
    name: "Sanduhr Weile",
    tagline: "Zwölf Minuten lang gar nichts",
    description:
      "Drehen Sie sie um: für den Tee, zum Strecken oder für zwölf Minuten, in denen das Telefon im anderen Zimmer bleibt. Mundgeblasenes Glas zwischen zwei Holzscheiben, gehalten von drei Messingstäben, und feiner Sand, der zur Eile keinen Grund sieht.",
    materials: "Geöltes Massivholz, Messing, geblasenes Glas; Sand in Rosé bei Eiche, in Ocker bei Nussbaum",
    care: "Mit einem trockenen Tuch abstauben. Gerade aufstellen: An einem Hang werden aus zwölf Minuten dreizehn.",
  },
  "groove-tray": {
    name: "Stiftschale Mulde",
    tagline: "Sie räumt nicht auf, aber sie macht einen Anfang",
    description:
      "Zwei Mulden in einem Stück Holz: eine lange für Stifte, eine runde für das, was aus Hosentaschen fällt. Jede Kante ist so lange geschliffen, bis sie sich wie ein Kiesel anfühlt. Zwischen zwei Sätzen wandert die Hand von allein dorthin.",
    materials: "Geöltes Massivholz",
    care: "Trocken abwischen. Tinte, die ins Holz zieht, heißt Charakter.",
  },
  "half-bookends": {
    name: "Buchstützen Halbmond",
    tagline: "Damit die Mitte der Geschichte nicht umfällt",
    description:
      "Zwei Viertelkreise aus Stahl mit Filz darunter, schwer genug für Atlanten und höflich genug für Gedichte. Haben sie gerade nichts zu tun, schieben Sie sie zusammen, und es wird ein Halbmond daraus.",
    materials: "Pulverbeschichteter Stahl, Unterseite aus Filz, Zweierset",
    care: "Mit einem feuchten Tuch abwischen.",
  },
  "windfall-apple": {
    name: "Briefbeschwerer Windfall",
    tagline: "Der Apfel, von dem wir unseren Namen haben",
    description:
      "Er fiel, jemand hob ihn auf, und der Laden hatte einen Namen. Schwer genug, dass ein Brief bei offenem Fenster liegen bleibt; am Stiel dreht es sich beim Nachdenken genau richtig.",
    materials:
      "Messing: massives Messing mit Stiel aus Nussbaum. Moos und Terrakotta: glasiertes Steinzeug mit Stiel aus Messing",
    care: "Abstauben. Messing darf poliert werden oder nachdunkeln; Steinzeug verlangt nichts.",
  },
} satisfies TextsOf<typeof desk>;
