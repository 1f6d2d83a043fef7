import type { desk } from "../../facts/desk";
import type { TextsOf } from "../../schema";

export const deskEs = {
  "noon-clock": {
    name: "Reloj de pared Mediodía",
    tagline: "Puntos para las horas, latón para las doce",
    description:
      "Una esfera honda como un plato, con el borde alto, once puntos sencillos y uno de latón donde empieza el aperitivo. Las agujas se deslizan sin tictac: la cocina sigue tan callada como la dejaste.",
    materials: "Acero con pintura en polvo, latón",
    care: "Quitar el polvo con un paño seco. Una pila AA, unos dos años.",
  },
  "lean-clock": {
    name: "Reloj de mesa Arco",
    tagline: "Lleva la hora y sujeta el estante",
    description:
      "Un pequeño arco de gres con esfera blanca y dos agujas de latón, con peso suficiente para sostener una fila de libros de bolsillo. No tiene alarma, ni fecha, ni noticias.",
    materials: "Gres esmaltado, agujas de latón",
    care: "Quitar el polvo con un paño suave. Una pila AA, unos dos años.",
  },
  "slow-hourglass": {
    name: "Reloj de arena Sin Prisa",
    tagline: "Doce minutos de nada en absoluto",
    description:
      "Dale la vuelta para el té, para estirarte o para doce minutos en los que el teléfono se queda en la otra habitación. Vidrio soplado entre dos discos de madera, tres varillas de latón que lo sujetan y una arena fina que no ve motivo para correr.",
    materials: "Madera maciza aceitada, latón, vidrio soplado; arena rosa en Roble, ocre en Nogal",
    care: "Quitar el polvo con un paño seco. Mantenerlo nivelado: en cuesta, doce minutos se vuelven trece.",
  },
  "groove-tray": {
    name: "Bandeja de escritorio Ranura",
    tagline: "No ordena la mesa, pero por algo se empieza",
    description:
      "Dos huecos en un solo bloque de madera: uno largo para los bolígrafos y uno redondo para lo que cae de los bolsillos. Cada canto se ha lijado hasta que parece un guijarro. Entre frase y frase, la mano vuelve a él por su cuenta.",
    materials: "Madera maciza aceitada",
    care: "Pasar un paño seco. La tinta que entra en la veta se llama carácter.",
  },
  "half-bookends": {
    name: "Sujetalibros Media Luna",
    tagline: "Mantienen en pie la mitad de la historia",
    description:
      "Dos cuartos de círculo de acero con fieltro debajo, pesados como para un atlas y educados como para la poesía. Cuando no tienen trabajo, júntalos y tendrás una media luna.",
    materials: "Acero con pintura en polvo, base de fieltro, juego de dos",
    care: "Pasar un paño húmedo.",
  },
  "windfall-apple": {
    name: "Pisapapeles Windfall",
    tagline: "La manzana que nos dio el nombre",
    description:
      "Cayó, alguien la recogió y la tienda ya tenía nombre. Pesa lo bastante para que una carta no se mueva con la ventana abierta; el rabito es justo lo que hace falta para darle vueltas mientras piensas.",
    materials: "Latón: latón macizo con rabito de nogal. Musgo y Terracota: gres esmaltado con rabito de latón",
    care: "Quitar el polvo. El latón se puede pulir o dejar que se asiente; el gres no pide nada.",
  },
} satisfies TextsOf<typeof desk>;
