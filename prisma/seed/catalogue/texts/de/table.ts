import type { table } from "../../facts/table";
import type { TextsOf } from "../../schema";

export const tableDe = {
  "morrow-cup": {
    name: "Tasse Morgen",
    tagline: "Für den ersten Kaffee des Tages",
    description:
      "Eine gerade Tasse mit ehrlichem Henkel und einer Untertasse, breit genug für einen Keks, oder zwei, wenn niemand zählt. Der Fuß bleibt roh; so weiß die Hand, wo unten ist, bevor der Rest von Ihnen wach ist. Fasst 240 ml.",
    materials: "Glasiertes Steinzeug mit rohem Tonfuß, Untertasse inklusive",
    care: "Für Spülmaschine und Mikrowelle geeignet.",
  },
  "harrow-plates": {
    name: "Tellerset Scholle",
    tagline: "Das Abendessen als stiller Turm",
    description:
      "Zwei Essteller, zwei kleine Teller und eine Schale, die so eng ineinanderpassen, dass sie im Schrank den Platz eines Tellers brauchen. Der niedrige Rand hält die Soße drinnen und die Erbsen ehrlich. Ein Set für einen großen Appetit oder zwei höfliche.",
    materials: "Glasiertes Steinzeug, fünfteilig",
    care: "Für Spülmaschine und Mikrowelle geeignet. Bei niedriger Hitze im Ofen angewärmt, schmeckt alles ein wenig teurer.",
  },
  "bramley-teapot": {
    name: "Teekanne Boskoop",
    tagline: "Vier Tassen unter einem Bogen aus Holz",
    description:
      "Eine runde Kanne mit sicherer Tülle und einem Bügel, aus einem einzigen Streifen Holz unter Dampf gebogen, der kühl bleibt, während der Tee es nicht tut. Das eingebaute Sieb hält die Blätter zurück. Vier Tassen oder ein langes Gespräch.",
    materials: "Glasiertes Steinzeug; Bügel aus dampfgebogener Eiche, bei der Kanne in Kreide aus Nussbaum",
    care: "Von Hand ausspülen, den Bügel abtrocknen. Der Tee hinterlässt innen einen Ton, für den sich keine ehrliche Kanne schämt.",
  },
  "lull-tray": {
    name: "Tablett Muße",
    tagline: "Frühstück, wo immer Sie gerade sind",
    description:
      "Aus Massivholz gedrechselt, mit einem Rand, der gerade hoch genug ist, dass keine Tasse auf Wanderschaft geht. Zwei Messinggriffe nehmen der Treppe das Abenteuer. Das Holz ist geölt; Verschüttetes bleibt ein Vorfall und wird keine Erinnerung.",
    materials: "Geöltes Massivholz, gebürstetes Messing",
    care: "Erst feucht, dann trocken abwischen. Ölen, wenn es durstig aussieht, etwa zweimal im Jahr.",
  },
  "sill-board": {
    name: "Brett Sims",
    tagline: "Brot, Käse und ein Nagel am Fenster",
    description:
      "Weich an allen Kanten und auf beiden Seiten gleich: eine fürs Brot, die andere für Zwiebeln. Das Loch ist für Ihren Daumen, wenn Sie es zum Tisch tragen, und für den Nagel, an dem es den Rest des Tages wohnt.",
    materials: "Geöltes Massivholz",
    care: "Von Hand abwaschen, auf der Kante trocknen lassen, ab und zu ölen. Es überlebt jede Spülmaschine, nur nicht in ihr.",
  },
  "tallow-holders": {
    name: "Kerzenhalter Docht",
    tagline: "Das Licht kommt in Stufen",
    description:
      "Drei schlanke Halter in drei Höhen, unten so schwer, dass ein Ellbogen beim Abendessen kein Unglück ist. Zünden Sie alle drei an, und der Tisch wirkt gedeckt, auch wenn es nur Suppe gibt. Die ersten drei Kerzen liegen bei.",
    materials: "Messing: gebürstetes, massives Messing. Tinte: pulverbeschichteter Stahl. Dreierset",
    care: "Warmes Wasser löst Wachs. Messing dunkelt mit den Jahren; polieren Sie es oder lassen Sie ihm seinen Willen.",
  },
} satisfies TextsOf<typeof table>;
