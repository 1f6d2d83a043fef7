import type { play } from "../../facts/play";
import type { TextsOf } from "../../schema";

export const playDe = {
  "whirl-top": {
    name: "Kreisel Wirbel",
    tagline: "Drei Kreisel, und immer gewinnt der kleinste",
    description:
      "Aus Esche gedrechselt, in Farbe getaucht und einzeln ausgewuchtet. Der große summt, der mittlere streunt, und der kleine überdauert beide. Gut auf Parkett, hervorragend in Besprechungen.",
    materials: "Gedrechselte, lackierte Esche, Dreierset",
    care: "Trocken abwischen. Nicht für Kinder unter drei Jahren: Der kleine ist sehr klein.",
  },
  "nine-skittles": {
    name: "Kegelspiel Diele",
    tagline: "Für lange Flure und kurze Geduldsfäden",
    description:
      "Sechs Kegel mit runden Köpfen und eine Kugel, die gerader rollt, als sie müsste. Die Eiche ist oben roh und unten lackiert; ein guter Wurf hinterlässt eine Geschichte und kaum eine Spur. Die Nachbarn darunter lädt man am besten ein.",
    materials: "Geölte Eiche, farbiger Lack; sechs Kegel und eine Kugel",
    care: "Mit einem trockenen Tuch abwischen. Drinnen spielen oder auf trockenem Rasen.",
  },
  "rill-can": {
    name: "Gießkanne Rinnsal",
    tagline: "Reicht bis ganz hinten ins Regal",
    description:
      "Ein langer Hals endet in einer feinen Brause, und der Griff läuft in einem Bogen vom Rand nach hinten; so bleibt die Kanne im Gleichgewicht, voll oder fast leer. Sie ist hübsch genug, um stehen zu bleiben, und so werden Pflanzen gegossen.",
    materials: "Pulverbeschichteter Stahl; die Kanne in Tinte hat einen Griff aus Messing",
    care: "Vor dem Frost leeren. Eine Nacht in Essig befreit die Brause vom Kalk.",
  },
  "wren-house": {
    name: "Nistkasten Zaunkönig",
    tagline: "Ein Zimmer, eine runde Tür",
    description:
      "Ein solides Häuschen mit tiefem Dach, einer Sitzstange und einer Tür, zu klein für den Ehrgeiz einer Katze. Das Dach lässt sich zum Frühjahrsputz abheben. Die Miete wird in Gesang gezahlt, unregelmäßig.",
    materials: "Eiche: Wände aus Eiche, Dach aus Nussbaum. Terrakotta: Wände aus lackierter Esche, Dach aus Eiche",
    care: "Zwei Meter hoch aufhängen, von der Mittagssonne abgewandt. Jeden Herbst leeren und ausbürsten.",
  },
  "lark-kite": {
    name: "Drachen Lerche",
    tagline: "An windstillen Tagen genauso gut an der Wand",
    description:
      "Vier vernähte Bahnen aus gewachster Baumwolle auf zwei Stäben aus Esche und ein Schwanz aus Schleifen, der braver ist, als er aussieht. Er steigt bei leichter Brise und landet mit Manieren. Dreißig Meter Schnur auf einer Haspel aus Holz.",
    materials: "Gewachste Baumwolle, Esche, Baumwollschnur",
    care: "Vor dem Aufrollen trocknen lassen. Weit weg von Stromleitungen und den Picknicks anderer Leute halten.",
  },
  "cairn-stones": {
    name: "Stapelsteine Steinmann",
    tagline: "Stapeln, stürzen, wieder stapeln",
    description:
      "Sechs weiche Formen, fünf aus gebranntem Ton und eine aus Eiche, keine wie die andere, jede mit einer flachen Stelle, die man finden muss. Ein Spiel für eine Person am Telefon, für zwei beim Kaffee oder für einen ganzen verregneten Sonntag.",
    materials: "Gebrannter Ton, Eiche, Sechserset",
    care: "Mit einem feuchten Tuch abwischen. Am besten über einem Teppich stapeln, und erst ab drei Jahren.",
  },
} satisfies TextsOf<typeof play>;
