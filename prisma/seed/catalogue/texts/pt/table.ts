import type { table } from "../../facts/table";
import type { TextsOf } from "../../schema";

export const tablePt = {
  "morrow-cup": {
    name: "Xícara Alvorada",
    tagline: "Para o primeiro café do dia",
    description:
      "Uma xícara de lados retos e alça honesta, com um pires onde cabe um biscoito, ou dois, se ninguém estiver contando. O pé ficou sem esmalte, e a mão já sabe qual lado é para baixo antes de o resto de você acordar. Capacidade: 240 ml.",
    materials: "Cerâmica esmaltada de alta temperatura, com o pé sem esmalte, pires incluso",
    care: "Pode ir à lava-louças e ao micro-ondas.",
  },
  "harrow-plates": {
    name: "Pratos Seara",
    tagline: "O jantar em uma torre tranquila",
    description:
      "Dois pratos rasos, dois de sobremesa e uma tigela, encaixados tão bem que pedem na prateleira o lugar de um prato só. A borda baixa segura o molho e mantém as ervilhas na linha. Conjunto para um apetite generoso, ou dois educados.",
    materials: "Cerâmica esmaltada de alta temperatura, conjunto de cinco peças",
    care: "Pode ir à lava-louças e ao micro-ondas. Aquecidos em forno baixo, deixam tudo com gosto de um pouco mais caro.",
  },
  "bramley-teapot": {
    name: "Bule Pomar",
    tagline: "Quatro xícaras sob um arco de madeira",
    description:
      "Um bule redondo, de bico certeiro, com a alça curvada de uma única ripa no vapor: ela continua fresca enquanto o chá não. O coador embutido segura as folhas. Dá quatro xícaras, ou uma conversa comprida.",
    materials: "Cerâmica esmaltada; alça de carvalho curvado a vapor, de nogueira no bule Giz",
    care: "Lave à mão e seque a alça. O chá deixa por dentro uma sombra de que nenhum bule honesto se envergonha.",
  },
  "lull-tray": {
    name: "Bandeja Sossego",
    tagline: "Café da manhã, onde você estiver",
    description:
      "Torneada em madeira maciça, com a borda na altura exata para nenhuma xícara sair passeando. Duas alças de latão fazem da subida da escada uma aventura menor. A madeira leva óleo: o que derrama é um incidente, e não uma lembrança.",
    materials: "Madeira maciça com óleo, latão escovado",
    care: "Passe um pano úmido e depois um seco. Aplique óleo quando ela parecer com sede, umas duas vezes por ano.",
  },
  "sill-board": {
    name: "Tábua Peitoril",
    tagline: "Pão, queijo e um prego perto da janela",
    description:
      "Macia em todas as bordas e igual dos dois lados: um para o pão, o outro para a cebola. O furo é do seu polegar quando você a leva à mesa, e do prego onde ela mora o resto do dia.",
    materials: "Madeira maciça com óleo",
    care: "Lave à mão, seque em pé e passe óleo de vez em quando. Ela vai durar mais que uma lava-louças, mas não dentro de uma.",
  },
  "tallow-holders": {
    name: "Castiçais Serão",
    tagline: "A luz vem em degraus",
    description:
      "Três castiçais esguios em três alturas, com o pé pesado, para que um cotovelo no jantar não vire desastre. Acenda os três e a mesa parece posta, mesmo que seja noite de sopa. As três primeiras velas vão junto.",
    materials: "Latão: latão maciço escovado. Nanquim: aço com pintura eletrostática. Conjunto de três",
    care: "Água morna tira a cera. O latão escurece com os anos; dê polimento, ou deixe que faça como quiser.",
  },
} satisfies TextsOf<typeof table>;
