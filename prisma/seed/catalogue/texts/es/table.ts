import type { table } from "../../facts/table";
import type { TextsOf } from "../../schema";

export const tableEs = {
  "morrow-cup": {
    name: "Taza Mañana",
    tagline: "Para el primer café del día",
    description:
      "Una taza recta de asa honrada y un platillo con sitio para una galleta, o para dos si nadie lleva la cuenta. El pie queda desnudo: la mano sabe dónde está abajo antes de que despierte el resto de ti. Caben 240 ml.",
    materials: "Gres esmaltado con el pie de barro desnudo, platillo incluido",
    care: "Apta para lavavajillas y microondas.",
  },
  "harrow-plates": {
    name: "Platos Barbecho",
    tagline: "La cena en una torre tranquila",
    description:
      "Dos platos llanos, dos de postre y un cuenco que encajan tan bien que en el armario piden el sitio de uno. El borde bajo sujeta la salsa y mantiene honrados a los guisantes. Un juego para un apetito generoso o para dos educados.",
    materials: "Gres esmaltado, juego de cinco",
    care: "Aptos para lavavajillas y microondas. Templados en el horno suave, todo sabe un poco más caro.",
  },
  "bramley-teapot": {
    name: "Tetera Reineta",
    tagline: "Cuatro tazas bajo un arco de madera",
    description:
      "Una tetera redonda de pico seguro, con un asa curvada al vapor en una sola tira de madera, que sigue fresca cuando el té no lo está. Un filtro integrado retiene las hojas. Cuatro tazas o una conversación larga.",
    materials: "Gres esmaltado; asa de roble curvado al vapor, de nogal en la tetera en Tiza",
    care: "Enjuagar a mano y secar el asa. El té deja dentro un tono del que ninguna tetera honrada se avergüenza.",
  },
  "lull-tray": {
    name: "Bandeja Sosiego",
    tagline: "El desayuno, dondequiera que estés",
    description:
      "Torneada en madera maciza, con el borde justo para que ninguna taza se vaya de paseo. Dos asas de latón le quitan aventura a la escalera. La madera va aceitada: lo que se derrama es un incidente y no un recuerdo.",
    materials: "Madera maciza aceitada, latón cepillado",
    care: "Pasar un paño húmedo y luego uno seco. Aceitarla cuando parezca sedienta, unas dos veces al año.",
  },
  "sill-board": {
    name: "Tabla Alféizar",
    tagline: "Pan, queso y un clavo junto a la ventana",
    description:
      "Suave en todos los cantos e igual por los dos lados: uno para el pan y otro para la cebolla. El agujero es para tu pulgar cuando la llevas a la mesa, y para el clavo en el que vive el resto del día.",
    materials: "Madera maciza aceitada",
    care: "Lavar a mano, secar de canto y aceitar de vez en cuando. Sobrevivirá a cualquier lavavajillas, pero no dentro.",
  },
  "tallow-holders": {
    name: "Candeleros Velada",
    tagline: "La luz viene por escalones",
    description:
      "Tres candeleros finos de tres alturas, con el pie tan pesado que un codo en la cena no es ninguna desgracia. Enciende los tres y la mesa parece puesta, aunque solo haya sopa. Las tres primeras velas van con ellos.",
    materials: "Latón: latón macizo cepillado. Tinta: acero con pintura en polvo. Juego de tres",
    care: "El agua caliente se lleva la cera. El latón se oscurece con los años: púlelo o deja que haga su voluntad.",
  },
} satisfies TextsOf<typeof table>;
