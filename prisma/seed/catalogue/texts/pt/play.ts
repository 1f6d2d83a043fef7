import type { play } from "../../facts/play";
import type { TextsOf } from "../../schema";

export const playPt = {
  "whirl-top": {
    name: "Piões Rodopio",
    tagline: "Três piões, e o menor sempre ganha",
    description:
      "Torneados em freixo, mergulhados em cor e equilibrados um a um. O grande zumbe, o médio passeia e o pequeno gira mais que os dois. Bons no assoalho, excelentes em reuniões.",
    materials: "Freixo torneado e laqueado, conjunto de três",
    care: "Passe um pano seco. Não é para menores de três anos: o pequeno é bem pequeno.",
  },
  "nine-skittles": {
    name: "Boliche Corredor",
    tagline: "Para corredores longos e pavios curtos",
    description:
      "Seis pinos de cabeça redonda e uma bola que rola mais reto do que precisa. O carvalho é nu em cima e laqueado embaixo: uma boa jogada deixa uma história e quase nenhuma marca. Talvez os vizinhos de baixo gostem de ser convidados.",
    materials: "Carvalho com óleo, laca colorida; seis pinos e uma bola",
    care: "Passe um pano seco. Para jogar dentro de casa ou na grama seca.",
  },
  "rill-can": {
    name: "Regador Riacho",
    tagline: "Alcança o fundo da prateleira",
    description:
      "O bico comprido termina num crivo fino, e a alça corre em uma só curva da borda até as costas, para o regador ficar equilibrado cheio ou quase vazio. É bonito demais para guardar, e é assim que as plantas acabam regadas.",
    materials: "Aço com pintura eletrostática; o regador Nanquim tem alça de latão",
    care: "Esvazie antes da geada. Uma noite com vinagre tira o calcário do crivo.",
  },
  "wren-house": {
    name: "Casinha de pássaro Corruíra",
    tagline: "Um quarto, uma porta redonda",
    description:
      "Uma casinha sólida de telhado fundo, com poleiro e uma porta pequena demais para as ambições de um gato. O telhado sai para a faxina de primavera. O aluguel é pago em canto, sem data certa.",
    materials:
      "Carvalho: paredes de carvalho, telhado de nogueira. Terracota: paredes de freixo laqueado, telhado de carvalho",
    care: "Pendure a dois metros de altura, de costas para o sol do meio-dia. Esvazie e escove a cada outono.",
  },
  "lark-kite": {
    name: "Pipa Cotovia",
    tagline: "Na parede, boa também em dia sem vento",
    description:
      "Quatro panos costurados de algodão encerado em duas varetas de freixo, e uma rabiola de laços que se comporta melhor do que parece. Sobe com brisa leve e desce com bons modos. Trinta metros de linha numa carretilha de madeira.",
    materials: "Algodão encerado, freixo, linha de algodão",
    care: "Seque antes de enrolar. Longe da rede elétrica e do piquenique dos outros.",
  },
  "cairn-stones": {
    name: "Pedras de empilhar Trilha",
    tagline: "Empilhar, derrubar, empilhar de novo",
    description:
      "Seis formas macias, cinco de barro cozido e uma de carvalho, todas diferentes, cada uma com um lado plano que é preciso achar. Um jogo para um ao telefone, para dois com café ou para um domingo de chuva inteiro.",
    materials: "Barro cozido, carvalho, conjunto de seis",
    care: "Passe um pano úmido. Melhor empilhar sobre um tapete, e não com menores de três anos.",
  },
} satisfies TextsOf<typeof play>;
