import type { seats } from "../../facts/seats";
import type { TextsOf } from "../../schema";

export const seatsEs = {
  "perch-stool": {
    name: "Taburete Gorrión",
    tagline: "Tres patas y nunca cojea",
    description:
      "Tres patas encuentran el suelo en cualquier tarima; eso es geometría, no una promesa. El asiento está torneado un poco hondo y los travesaños quedan donde los talones los buscan. Una pila de libros cabe en él tan bien como tú.",
    materials: "Roble y Nogal: madera maciza aceitada. Tinta: roble teñido",
    care: "Secar lo que se derrame. Aceitar la madera una vez al año; a la teñida le basta un paño.",
  },
  "furrow-bench": {
    name: "Banco Surco",
    tagline: "Para la entrada, la mesa o la tapia del jardín",
    description:
      "Cinco listones sobre un armazón ligero, con huecos por los que caen las migas, y la lluvia si se queda fuera a la hora de comer. Tres caben con holgura; cuatro, si se llevan bien.",
    materials: "Madera maciza aceitada",
    care: "Aceitarlo cada primavera. Disfruta de un día seco al aire libre y duerme mejor bajo techo.",
  },
  "puddle-table": {
    name: "Mesita Charco",
    tagline: "El contorno de algo derramado",
    description:
      "Un tablero en forma de charco sobre tres patas robustas, que se cuela en el rincón del sofá donde las mesas cuadradas no entran. Toda de acero y de acabado mate: lo que se derrame de verdad no deja más que el parecido.",
    materials: "Acero con pintura en polvo",
    care: "Pasar un paño húmedo. Los fieltros ya vienen puestos bajo las patas.",
  },
  "hollow-chair": {
    name: "Butaca Remanso",
    tagline: "Baja para acomodarse, alta para irse con dignidad",
    description:
      "Un armazón macizo con la inclinación justa y brazos anchos para una taza. Asiento y respaldo son cojines sueltos de lino lavado, para sacudir, ventilar o construir alguna que otra cabaña. Tráete un libro; va para largo.",
    materials: "Madera maciza aceitada; cojines de lino, gris en Roble y terracota en Nogal",
    care: "Fundas con cremallera, lavables a 30 °C. Aceitar el armazón una vez al año y no apretar nada: las uniones van encoladas.",
  },
  "twig-stand": {
    name: "Perchero Rama",
    tagline: "Seis colgadores: una familia y un invitado",
    description:
      "Seis colgadores crecen alrededor de un palo y apuntan a seis lados, para que ningún abrigo entierre a otro. Tres pies abiertos para el invierno más pesado. Se monta con un solo tornillo y sin palabras.",
    materials: "Roble: roble aceitado. Tinta: roble teñido",
    care: "Quitar el polvo cuando los abrigos estén en la calle. Lo pesado, sobre un pie; lo ligero, donde sea.",
  },
  "rung-shelf": {
    name: "Estantería Peldaño",
    tagline: "Una escalera que se paró a sostener tus cosas",
    description:
      "Cuatro baldas que se estrechan al subir, con la inclinación de quien espera a un amigo. Los libros grandes abajo, los pequeños triunfos arriba. Un tornillo la sujeta a la pared, donde hasta el gato puede probar.",
    materials: "Madera maciza aceitada",
    care: "Pasar un paño apenas húmedo. Hasta 12 kg por balda; lo más pesado, abajo.",
  },
} satisfies TextsOf<typeof seats>;
