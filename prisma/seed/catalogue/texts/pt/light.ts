import type { light } from "../../facts/light";
import type { TextsOf } from "../../schema";

export const lightPt = {
  "dusk-lamp": {
    name: "Luminária de mesa Crepúsculo",
    tagline: "Uma poça calma de luz",
    description:
      "Um chapéu largo sobre um globo opalino: a luz cai na mesa e não ofusca quem está do outro lado. Uma cor só, do chapéu ao pé. O dimmer no fio desce até o quase nada, que é onde as noites ficam melhores.",
    materials: "Aço com pintura eletrostática, vidro opalino, fio revestido de tecido",
    care: "Tire da tomada e passe um pano macio e seco. Lâmpada LED de até 9 W, inclusa.",
  },
  "acorn-pendant": {
    name: "Pendente Bolota",
    tagline: "Feito para ficar baixo sobre o jantar",
    description:
      "Um chapeuzinho de carvalho, uma cúpula colorida e, dentro, uma noz de vidro opalino que tira o ofuscamento da lâmpada. Na altura de uma sobrancelha erguida, faz de qualquer mesa aquela em que as pessoas ficam. Dois metros de fio, a encurtar por quem tem permissão para isso.",
    materials: "Aço com pintura eletrostática, carvalho com óleo, vidro opalino",
    care: "Desligue, deixe esfriar e passe um pano úmido. Lâmpada LED de até 12 W. A instalação é serviço de eletricista.",
  },
  "heron-lamp": {
    name: "Luminária de piso Garça",
    tagline: "Lê junto, por cima do seu ombro",
    description:
      "Um pescoço comprido sobe de um disco pesado, curva-se no alto e olha para a sua página. Ocupa no chão o lugar de um prato raso, passa anos em uma perna só sem reclamar e nunca conta o final.",
    materials: "Nanquim: aço com pintura eletrostática. Latão: latão escovado. Base com contrapeso",
    care: "Tire da tomada e passe um pano macio e seco. Lâmpada LED de até 9 W, inclusa.",
  },
  "ember-lantern": {
    name: "Lanterna Brasa",
    tagline: "Luz de vela com telhado",
    description:
      "Uma lanterna para as noites que duram mais do que o tempo tinha planejado. O vidro mantém a chama de pé, o telhado a mantém seca, e a alça de carvalho continua fresca para ir até o fundo do quintal e voltar.",
    materials: "Aço com pintura eletrostática, vidro, alça de carvalho; primeira vela inclusa",
    care: "Retire o vidro para lavar. Nunca deixe uma chama sozinha, por mais bonita que seja.",
  },
  "moon-lamp": {
    name: "Luminária Lua",
    tagline: "Uma lua pequena num bloco de madeira",
    description:
      "Um globo opalino pousado num bloco de madeira maciça, como se tivesse rolado até ali e gostado. Um botão de latão a leva do claro em que se acham os óculos ao escuro em que eles não fazem falta.",
    materials: "Madeira maciça com óleo, vidro opalino, latão",
    care: "Tire da tomada antes de espanar. Uma gota de óleo na madeira uma vez por ano. Luz LED substituível, inclusa.",
  },
  "pleat-lamp": {
    name: "Abajur Plissê",
    tagline: "Amacia um canto inteiro",
    description:
      "Um pé redondo de cerâmica sob uma cúpula de linho plissado, em que cada prega apanha um pouco da luz e passa adiante. Em cima do aparador, faz o serviço de uma lareira, com menos cinza para varrer.",
    materials: "Cerâmica esmaltada de alta temperatura, linho plissado, ponteira de latão",
    care: "Passe uma escova macia nas pregas, de cima para baixo. Lâmpada LED de até 9 W, inclusa.",
  },
} satisfies TextsOf<typeof light>;
