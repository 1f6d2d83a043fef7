import type { desk } from "../../facts/desk";
import type { TextsOf } from "../../schema";

export const deskPt = {
  "noon-clock": {
    name: "Relógio de parede Meio-dia",
    tagline: "Pontos para as horas, latão para o meio-dia",
    description:
      "Um mostrador côncavo de borda erguida, onze pontos simples e um de latão, onde começa o almoço. Os ponteiros deslizam sem tique-taque, e a cozinha fica tão quieta quanto você a deixou.",
    materials: "Aço com pintura eletrostática, latão",
    care: "Tire o pó com um pano seco. Uma pilha AA, cerca de dois anos.",
  },
  "lean-clock": {
    name: "Relógio de mesa Esteio",
    tagline: "Segura as horas na prateleira",
    description:
      "Um pequeno arco de cerâmica com mostrador branco e dois ponteiros de latão, com peso para manter de pé uma fileira de livros de bolso. Não tem alarme, nem data, nem notícias.",
    materials: "Cerâmica esmaltada de alta temperatura, ponteiros de latão",
    care: "Tire o pó com um pano macio. Uma pilha AA, cerca de dois anos.",
  },
  "slow-hourglass": {
    name: "Ampulheta Devagar",
    tagline: "Doze minutos de coisa nenhuma",
    description:
      "Vire para o chá, para se espreguiçar ou para doze minutos em que o telefone fica na outra sala. Vidro soprado entre dois discos de madeira, três hastes de latão para segurá-lo e areia fina que não vê motivo para pressa.",
    materials: "Madeira maciça com óleo, latão, vidro soprado; areia rosa na versão Carvalho, ocre na Nogueira",
    care: "Tire o pó com um pano seco. Mantenha nivelada: na ladeira, doze minutos viram treze.",
  },
  "groove-tray": {
    name: "Porta-canetas Ranhura",
    tagline: "Não arruma a mesa, mas é um começo",
    description:
      "Dois vãos num só bloco de madeira: um comprido para canetas, um redondo para o que cai dos bolsos. Cada borda foi lixada até parecer um seixo. A sua mão vai voltar a ela entre uma frase e outra.",
    materials: "Madeira maciça com óleo",
    care: "Passe um pano seco. Tinta que entra nos veios se chama personalidade.",
  },
  "half-bookends": {
    name: "Aparadores de livros Meia-lua",
    tagline: "Mantêm de pé o meio da história",
    description:
      "Dois quartos de círculo em aço, com feltro embaixo, pesados para os atlas e delicados para a poesia. Entre um serviço e outro, encoste um no outro e você tem uma meia-lua.",
    materials: "Aço com pintura eletrostática, base de feltro, conjunto de dois",
    care: "Passe um pano úmido.",
  },
  "windfall-apple": {
    name: "Peso de papel Windfall",
    tagline: "A maçã que nos deu o nome",
    description:
      "Ela caiu, alguém a apanhou, e a loja ganhou um nome. Pesada o bastante para segurar uma carta com a janela aberta; o cabinho é perfeito para girar enquanto se pensa.",
    materials:
      "Latão: latão maciço com cabinho de nogueira. Musgo e Terracota: cerâmica esmaltada com cabinho de latão",
    care: "Tire o pó. O latão pode ser polido ou ficar a amadurecer; a cerâmica não pede nada.",
  },
} satisfies TextsOf<typeof desk>;
