import type { play } from "../../facts/play";
import type { TextsOf } from "../../schema";

export const playEs = {
  "whirl-top": {
    name: "Peonzas Remolino",
    tagline: "Tres peonzas, y siempre gana la más pequeña",
    description:
      "Torneadas en fresno, bañadas en color y equilibradas una a una. La grande zumba, la mediana pasea y la pequeña las sobrevive a las dos. Buenas sobre parqué, excelentes en reuniones.",
    materials: "Fresno torneado y lacado, juego de tres",
    care: "Pasar un paño seco. No apto para menores de tres años: la pequeña es muy pequeña.",
  },
  "nine-skittles": {
    name: "Bolos Pasillo",
    tagline: "Para pasillos largos y paciencias cortas",
    description:
      "Seis bolos de cabeza redonda y una bola que rueda más recta de lo necesario. El roble va desnudo por arriba y lacado por abajo: un buen tiro deja una historia y apenas una marca. A los vecinos de abajo quizá les guste que los invites.",
    materials: "Roble aceitado, laca de color; seis bolos y una bola",
    care: "Pasar un paño seco. Jugar dentro de casa o sobre hierba seca.",
  },
  "rill-can": {
    name: "Regadera Arroyo",
    tagline: "Llega hasta el fondo del estante",
    description:
      "Un cuello largo acaba en un rociador fino, y el asa va en una sola curva del borde hasta atrás, de modo que guarda el equilibrio llena o casi vacía. Es lo bastante bonita para dejarla a la vista, y así es como se riegan las plantas.",
    materials: "Acero con pintura en polvo; la regadera en Tinta lleva asa de latón",
    care: "Vaciarla antes de las heladas. Una noche con vinagre quita la cal del rociador.",
  },
  "wren-house": {
    name: "Casita de pájaros Reyezuelo",
    tagline: "Una habitación, una puerta redonda",
    description:
      "Una casita recia de tejado hondo, con percha y una puerta demasiado pequeña para las ambiciones de un gato. El tejado se levanta para la limpieza de primavera. El alquiler se paga en cantos, sin regularidad.",
    materials: "Roble: paredes de roble, tejado de nogal. Terracota: paredes de fresno lacado, tejado de roble",
    care: "Colgarla a dos metros de altura, de espaldas al sol del mediodía. Vaciarla y cepillarla cada otoño.",
  },
  "lark-kite": {
    name: "Cometa Alondra",
    tagline: "Igual de buena en la pared los días sin viento",
    description:
      "Cuatro paños cosidos de algodón encerado sobre dos varillas de fresno, y una cola de lazos que se porta mejor de lo que parece. Sube con poca brisa y baja con buenos modales. Treinta metros de hilo en un carrete de madera.",
    materials: "Algodón encerado, fresno, hilo de algodón",
    care: "Secarla antes de enrollarla. Lejos de los tendidos eléctricos y de los pícnics ajenos.",
  },
  "cairn-stones": {
    name: "Piedras apilables Hito",
    tagline: "Apilar, derrumbar y vuelta a apilar",
    description:
      "Seis formas suaves, cinco de barro cocido y una de roble, ninguna igual a otra, cada una con un punto plano que hay que encontrar. Un juego para una persona al teléfono, para dos con un café o para un domingo entero de lluvia.",
    materials: "Barro cocido, roble, juego de seis",
    care: "Pasar un paño húmedo. Mejor apilarlas sobre una alfombra, y no antes de los tres años.",
  },
} satisfies TextsOf<typeof play>;
