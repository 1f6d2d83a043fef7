import type { light } from "../../facts/light";
import type { TextsOf } from "../../schema";

export const lightEs = {
  "dusk-lamp": {
    name: "Lámpara de mesa Ocaso",
    tagline: "Un remanso de luz",
    description:
      "Una pantalla ancha sobre un globo opal: la luz cae en la mesa y no deslumbra a quien está enfrente. Un solo color la recorre de arriba abajo. El regulador del cable baja hasta casi nada, que es donde mejor están las noches.",
    materials: "Acero con pintura en polvo, vidrio opal, cable forrado de tela",
    care: "Desenchufar y quitar el polvo con un paño suave y seco. Bombilla led de hasta 9 W, incluida.",
  },
  "acorn-pendant": {
    name: "Lámpara colgante Bellota",
    tagline: "Hecha para colgar baja sobre la cena",
    description:
      "Un sombrero de roble, una campana de color y, dentro, un fruto de vidrio opal que le quita a la bombilla lo deslumbrante. A la altura de una ceja levantada, convierte cualquier mesa en la de la sobremesa. Dos metros de cable, que acortará alguien con permiso para hacerlo.",
    materials: "Acero con pintura en polvo, roble aceitado, vidrio opal",
    care: "Apagar, dejar enfriar y pasar un paño húmedo. Bombilla led de hasta 12 W. Debe instalarla un electricista.",
  },
  "heron-lamp": {
    name: "Lámpara de pie Garza",
    tagline: "Lee contigo por encima del hombro",
    description:
      "Un cuello largo sube desde un disco pesado, se dobla arriba y mira tu página. No ocupa más suelo que un plato llano, pasa años sobre una pata sin quejarse y nunca cuenta el final.",
    materials: "Tinta: acero con pintura en polvo. Latón: latón cepillado. Base lastrada",
    care: "Desenchufar y pasar un paño suave y seco. Bombilla led de hasta 9 W, incluida.",
  },
  "ember-lantern": {
    name: "Farol Rescoldo",
    tagline: "Luz de vela con tejado",
    description:
      "Un farol para noches que duran más de lo que el tiempo tenía previsto. El vidrio mantiene la llama derecha, el tejado la mantiene seca y el asa de roble queda tan fresca que se puede llevar hasta el fondo del jardín y volver.",
    materials: "Acero con pintura en polvo, vidrio, asa de roble; primera vela incluida",
    care: "Sacar el vidrio para lavarlo. No dejar nunca sola una llama, por bonita que sea.",
  },
  "moon-lamp": {
    name: "Lámpara Luna",
    tagline: "Una luna pequeña sobre un taco de madera",
    description:
      "Un globo opal que descansa en un taco de madera maciza, como si hubiera rodado hasta allí y le hubiera gustado. Un botón de latón la lleva de lo bastante clara para encontrar las gafas a lo bastante tenue para no necesitarlas.",
    materials: "Madera maciza aceitada, vidrio opal, latón",
    care: "Desenchufar antes de quitar el polvo. Una gota de aceite para la madera una vez al año. Luz led, reemplazable, incluida.",
  },
  "pleat-lamp": {
    name: "Lámpara Pliegue",
    tagline: "Suaviza un rincón entero",
    description:
      "Un pie redondo de cerámica bajo una pantalla de lino plisado, en la que cada pliegue atrapa un poco de luz y se la pasa al siguiente. Sobre un aparador hace las veces de chimenea, y hay menos que barrer.",
    materials: "Gres esmaltado, lino plisado, remate de latón",
    care: "Pasar un cepillo suave por los pliegues, de arriba abajo. Bombilla led de hasta 9 W, incluida.",
  },
} satisfies TextsOf<typeof light>;
