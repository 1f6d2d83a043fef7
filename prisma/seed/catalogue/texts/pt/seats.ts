import type { seats } from "../../facts/seats";
import type { TextsOf } from "../../schema";

export const seatsPt = {
  "perch-stool": {
    name: "Banqueta Poleiro",
    tagline: "Três pernas, nenhum balanço",
    description:
      "Três pernas acham o chão em qualquer assoalho; isso é geometria, não promessa. O assento é torneado levemente côncavo, e as travessas ficam onde os calcanhares vão procurá-las. Uma pilha de livros cabe nela tão bem quanto você.",
    materials: "Carvalho e Nogueira: madeira maciça com óleo. Nanquim: carvalho tingido",
    care: "Seque o que derramar. Óleo na madeira uma vez por ano; a tingida só pede um pano.",
  },
  "furrow-bench": {
    name: "Banco Sulco",
    tagline: "Para o corredor, a mesa ou o muro do jardim",
    description:
      "Cinco ripas sobre uma estrutura leve, com vãos que deixam passar as migalhas, e a chuva, se ele ficar lá fora na hora do almoço. Três pessoas se sentam com conforto; quatro, se gostarem umas das outras.",
    materials: "Madeira maciça com óleo",
    care: "Passe óleo a cada primavera. Ele gosta de um dia seco ao ar livre e dorme melhor debaixo de um teto.",
  },
  "puddle-table": {
    name: "Mesa lateral Poça",
    tagline: "O contorno de algo que se derramou",
    description:
      "Um tampo em forma de poça sobre três pernas robustas, que se encaixa na curva do sofá aonde mesas quadradas não chegam. É toda de aço, com pintura fosca: o que se derrama de verdade não deixa nada além da semelhança.",
    materials: "Aço com pintura eletrostática",
    care: "Passe um pano úmido. Os feltros já vêm debaixo dos pés.",
  },
  "hollow-chair": {
    name: "Poltrona Remanso",
    tagline: "Baixa para se acomodar, alta para sair com dignidade",
    description:
      "Uma estrutura maciça na inclinação certa, com braços largos o bastante para uma xícara. Assento e encosto são almofadas soltas de linho lavado, que saem para sacudir, arejar e, às vezes, virar cabana. Traga um livro; você vai demorar.",
    materials: "Madeira maciça com óleo; almofadas de linho, cinza na versão Carvalho, terracota na Nogueira",
    care: "As capas têm zíper e lavam a 30 °C. Óleo na estrutura uma vez por ano, e nada a apertar: os encaixes são colados.",
  },
  "twig-stand": {
    name: "Cabideiro Graveto",
    tagline: "Seis pinos: a família e uma visita",
    description:
      "Seis pinos brotam em volta de uma haste e apontam para seis lados, para que nenhum casaco enterre outro. Três pés bem abertos aguentam o inverno mais pesado. Monta-se com um único parafuso, e sem palavrões.",
    materials: "Carvalho: carvalho com óleo. Nanquim: carvalho tingido",
    care: "Tire o pó quando os casacos saírem. Coisas pesadas, na direção de um pé; leves, onde quiser.",
  },
  "rung-shelf": {
    name: "Estante Degrau",
    tagline: "Uma escada que parou para segurar as suas coisas",
    description:
      "Quatro prateleiras que se estreitam na subida, na inclinação de quem espera um amigo. Livros grandes embaixo, pequenas glórias no alto. Um parafuso a prende à parede, onde até o gato pode tentar.",
    materials: "Madeira maciça com óleo",
    care: "Passe um pano quase seco. Até 12 kg por prateleira, o mais pesado embaixo.",
  },
} satisfies TextsOf<typeof seats>;
