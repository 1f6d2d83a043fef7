import type { vessels } from "../../facts/vessels";
import type { TextsOf } from "../../schema";

export const vesselsEs = {
  "pippin-vase": {
    name: "Jarrón Camuesa",
    tagline: "Tres tallos o treinta",
    description:
      "Una panza llena, un cuello estrecho y un pie que quedó desnudo donde paró el esmalte. El cuello sostiene una sola rama y recoge sin aspavientos un ramo entero del mercado. Vacío, parece que lo haya hecho a propósito.",
    materials: "Gres esmaltado con el pie de barro desnudo",
    care: "Enjuagar con agua templada y un cepillo de botellas. Sobre madera blanda, poner fieltro debajo: el gres puede sudar un poco.",
  },
  "quince-bowl": {
    name: "Cuenco Membrillo",
    tagline: "Hace que cuatro limones parezcan una decisión",
    description:
      "Ancho, bajo y alzado sobre un pie pequeño; el esmalte acaba donde la alfarera lo sujetó para bañarlo. Acepta fruta en la mesa, pan el fin de semana y las llaves de todos los que dicen que nunca las pierden.",
    materials: "Gres esmaltado con el pie de barro desnudo",
    care: "Apto para lavavajillas. Dejarlo enfriar antes de lavarlo con agua fría: al barro no le gustan las sorpresas.",
  },
  "tilth-planter": {
    name: "Maceta Mantillo",
    tagline: "Una maceta que no se anda por las ramas",
    description:
      "Borde hondo, paredes gruesas y plato propio: la maceta tal como la dibujaría un niño. El barro desnudo respira, así que las raíces pasan julio más frescas y te perdonan en agosto. Un agujero en la base lleva el agua al plato y no al alféizar.",
    materials: "Barro cocido sin esmaltar, plato incluido",
    care: "Meterla en casa antes de las heladas fuertes. El velo blanco que llega con el tiempo es cal: cepíllalo o llámalo pátina.",
  },
  "medlar-jug": {
    name: "Jarra Níspero",
    tagline: "La última gota va adonde debe",
    description:
      "El pico se estiró a mano con el barro húmedo; por eso la jarra se detiene cuando tú te detienes. Caben algo menos de dos litros de agua, o un buen trozo de seto en abril, y en el asa hay sitio para todos los dedos.",
    materials: "Gres esmaltado",
    care: "Apta para lavavajillas. Después de la leche o las flores, una cucharada de bicarbonato y agua caliente la devuelven a su ser.",
  },
  "damson-bottle": {
    name: "Botella Ciruela",
    tagline: "Un escenario para una rama",
    description:
      "Dos volúmenes redondos y un cuello largo, que hace que cualquier ramita parezca meditada. El esmalte se recoge en la cintura y se afina en el hombro, así que el color nunca es del todo el mismo. Pide un solo tallo, y en eso es tajante.",
    materials: "Gres esmaltado",
    care: "Enjuagar a mano. Arroz crudo y agua templada, removidos, limpian donde no llega ningún cepillo.",
  },
  "sloe-trio": {
    name: "Trío Endrina",
    tagline: "Mejor juntos, como casi todos",
    description:
      "Uno alto, uno redondo y uno bajo, torneados en familia y esmaltados en tres tonos. Ponlos en fila en el alféizar o deja que se arrimen junto a la cama. No hace falta ramo: lo que haya salido de camino a casa servirá.",
    materials: "Porcelana esmaltada, juego de tres",
    care: "Enjuagar a mano, de uno en uno. Son tan frágiles como parecen, no más.",
  },
} satisfies TextsOf<typeof vessels>;
