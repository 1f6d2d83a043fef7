import type { vessels } from "../../facts/vessels";
import type { TextsOf } from "../../schema";

export const vesselsDe = {
  "pippin-vase": {
    name: "Vase Renette",
    tagline: "Drei Stiele oder dreißig",
    description:
      "Ein voller Bauch, ein enger Kragen und ein roher Fuß, wo die Glasur aufhört. Der Kragen hält einen einzelnen Zweig gerade und fasst einen ganzen Marktstrauß ohne Umstände. Leer sieht sie aus, als wäre es Absicht.",
    materials: "Glasiertes Steinzeug mit rohem Tonfuß",
    care: "Mit warmem Wasser und Flaschenbürste ausspülen. Auf weichem Holz Filz unterlegen: Steinzeug kann ein wenig schwitzen.",
  },
  "quince-bowl": {
    name: "Schale Quitte",
    tagline: "Macht aus vier Zitronen eine Entscheidung",
    description:
      "Weit, niedrig und auf einen kleinen Fuß gehoben; die Glasur endet, wo die Töpferin sie beim Eintauchen hielt. Sie nimmt Obst auf dem Tisch, Brot am Wochenende und die Schlüssel aller, die von sich sagen, sie verlören sie nie.",
    materials: "Glasiertes Steinzeug mit rohem Tonfuß",
    care: "Spülmaschinenfest. Vor dem kalten Abwaschen abkühlen lassen; Ton mag keine Überraschungen.",
  },
  "tilth-planter": {
    name: "Blumentopf Krume",
    tagline: "Ein Blumentopf, der nicht drum herumredet",
    description:
      "Ein hoher Rand, dicke Wände und ein eigener Untersetzer: der Blumentopf, wie ein Kind ihn zeichnet. Roher Ton atmet; so bleiben Wurzeln im Juli kühler und verzeihen Ihnen im August. Durch ein Loch im Boden läuft Wasser in den Untersetzer statt auf die Fensterbank.",
    materials: "Unglasierte Irdenware, Untersetzer inklusive",
    care: "Vor strengem Frost hereinholen. Der weiße Schleier, der mit der Zeit kommt, ist Kalk: abbürsten oder Patina nennen.",
  },
  "medlar-jug": {
    name: "Krug Mispel",
    tagline: "Der letzte Tropfen fällt, wohin er soll",
    description:
      "Der Schnabel wurde von Hand gezogen, als der Ton noch feucht war; darum hört der Krug auf, wenn Sie aufhören. Er fasst knapp zwei Liter Wasser oder ein gutes Stück Hecke im April, und am Henkel haben alle Finger Platz.",
    materials: "Glasiertes Steinzeug",
    care: "Spülmaschinenfest. Nach Milch oder Blumen bringen ein Löffel Natron und heißes Wasser ihn wieder zu sich.",
  },
  "damson-bottle": {
    name: "Flaschenvase Zwetschge",
    tagline: "Eine Bühne für einen Zweig",
    description:
      "Zwei runde Körper und ein Hals, lang genug, dass jedes Ästchen wohlüberlegt aussieht. An der Taille sammelt sich die Glasur, an der Schulter wird sie dünn; so ist die Farbe nie ganz dieselbe. Sie bittet um einen einzigen Stiel, und zwar mit Nachdruck.",
    materials: "Glasiertes Steinzeug",
    care: "Von Hand ausspülen. Roher Reis und warmes Wasser, geschwenkt, reinigen dort, wo keine Bürste hinkommt.",
  },
  "sloe-trio": {
    name: "Trio Schlehe",
    tagline: "Zusammen besser, wie die meisten von uns",
    description:
      "Eine hohe, eine runde und eine niedrige, als Familie gedreht und in drei Tönen glasiert. Reihen Sie sie auf der Fensterbank auf oder lassen Sie sie am Bett die Köpfe zusammenstecken. Ein Strauß ist nicht nötig: Was der Heimweg hergab, genügt.",
    materials: "Glasiertes Porzellan, Dreierset",
    care: "Von Hand ausspülen, eine nach der anderen. Sie sind nur so zerbrechlich, wie sie aussehen.",
  },
} satisfies TextsOf<typeof vessels>;
