/** Names and lines of the six shelves, in the order in which the shop shows them. */
export const categoryTexts = {
  vessels: {
    en: { name: "Vessels", description: "Vases, bowls and pots that look finished before anything is in them." },
    zh: { name: "器皿", description: "花瓶、碗与花盆。空着的时候，也已经很好看。" },
    ja: { name: "うつわと花器", description: "花器、鉢、植木鉢。何も入れなくても、もう絵になります。" },
    de: { name: "Gefäße", description: "Vasen, Schalen und Töpfe, die fertig aussehen, bevor etwas darin ist." },
    fr: {
      name: "Vases et pots",
      description: "Des vases, des coupes et des pots déjà achevés avant qu’on y mette quoi que ce soit.",
    },
    es: {
      name: "Vasijas",
      description: "Jarrones, cuencos y macetas que ya parecen terminados antes de llevar nada dentro.",
    },
    pt: {
      name: "Vasos e vasilhas",
      description: "Vasos, tigelas e jarras que parecem prontos antes de receber qualquer coisa.",
    },
    ar: { name: "الأواني والمزهريات", description: "مزهريات وأوعية وأُصُص تبدو مكتملة قبل أن يُوضع فيها شيء." },
  },
  table: {
    en: { name: "Table", description: "For breakfasts that take their time and suppers that run late." },
    zh: { name: "餐桌", description: "给慢慢吃的早餐，也给舍不得散场的晚饭。" },
    ja: { name: "食卓", description: "ゆっくりの朝食にも、長引く夕食にも。" },
    de: { name: "Tisch", description: "Für Frühstücke, die sich Zeit lassen, und Abendessen, die spät enden." },
    fr: {
      name: "Table",
      description: "Pour les petits déjeuners qui prennent leur temps et les dîners qui s’éternisent.",
    },
    es: { name: "Mesa", description: "Para desayunos sin reloj y cenas que se alargan." },
    pt: { name: "Mesa", description: "Para cafés da manhã sem pressa e jantares que vão longe." },
    ar: { name: "المائدة", description: "لفطور يأخذ وقته، وعشاء يطول." },
  },
  light: {
    en: { name: "Light", description: "Lamps and lanterns for the hours when the big light is too much." },
    zh: { name: "灯光", description: "大灯太亮的时候，换一盏小的。" },
    ja: { name: "あかり", description: "天井の照明では明るすぎる、そんな時間のために。" },
    de: { name: "Licht", description: "Lampen und Laternen für die Stunden, in denen das große Licht zu viel ist." },
    fr: { name: "Lumière", description: "Lampes et lanternes pour les heures où le plafonnier est de trop." },
    es: { name: "Luz", description: "Lámparas y faroles para las horas en que la luz del techo sobra." },
    pt: { name: "Luz", description: "Luminárias e lanternas para as horas em que a luz do teto é demais." },
    ar: { name: "الإضاءة", description: "مصابيح وفوانيس للساعات التي يزيد فيها ضوء السقف عن الحاجة." },
  },
  seats: {
    en: { name: "Seats & tables", description: "Solid wood and steel, made to be leaned on." },
    zh: { name: "座椅与边几", description: "实木与钢，经得起坐，也靠得住。" },
    ja: { name: "椅子とテーブル", description: "無垢材とスチール。安心して体を預けられるものを。" },
    de: { name: "Sitzmöbel & Tische", description: "Massivholz und Stahl, gemacht zum Anlehnen." },
    fr: { name: "Sièges et tables", description: "Bois massif et acier, faits pour qu’on s’y appuie." },
    es: { name: "Asientos y mesas", description: "Madera maciza y acero, hechos para apoyarse." },
    pt: { name: "Assentos e mesas", description: "Madeira maciça e aço, feitos para aguentar quem se encosta." },
    ar: { name: "المقاعد والطاولات", description: "خشب مصمت وفولاذ، صُنعا ليُتّكأ عليهما." },
  },
  desk: {
    en: { name: "Time & desk", description: "Company for work, and for putting it off." },
    zh: { name: "时间与书桌", description: "陪你工作，也陪你再拖一会儿。" },
    ja: { name: "時間と机", description: "仕事のおともに。少し休むときのおともにも。" },
    de: { name: "Zeit & Schreibtisch", description: "Gesellschaft beim Arbeiten und beim Aufschieben." },
    fr: { name: "Heures et bureau", description: "De la compagnie pour travailler, et pour remettre à plus tard." },
    es: { name: "Tiempo y escritorio", description: "Compañía para trabajar y para dejarlo para luego." },
    pt: { name: "Tempo e escrivaninha", description: "Companhia para o trabalho, e para deixá-lo para depois." },
    ar: { name: "الوقت والمكتب", description: "رفقة للعمل، ولتأجيله." },
  },
  play: {
    en: {
      name: "Play & outdoors",
      description: "Games for long corridors, tools for small gardens, a house for a bird.",
    },
    zh: { name: "游戏与户外", description: "走廊里的游戏，小院里的工具，还有一间给小鸟的房子。" },
    ja: { name: "遊びと庭", description: "廊下で遊ぶ、小さな庭を楽しむ、鳥に部屋を貸す。" },
    de: {
      name: "Spielen & draußen",
      description: "Spiele für lange Flure, Gerät für kleine Gärten, ein Haus für einen Vogel.",
    },
    fr: {
      name: "Jeux et plein air",
      description: "Des jeux pour longs couloirs, des outils pour petits jardins, une maison pour un oiseau.",
    },
    es: {
      name: "Juego y aire libre",
      description: "Juegos para pasillos largos, utensilios para jardines pequeños, una casa para un pájaro.",
    },
    pt: {
      name: "Brincar e ar livre",
      description: "Jogos para corredores longos, utensílios para jardins pequenos, uma casa para um passarinho.",
    },
    ar: { name: "اللعب والهواء الطلق", description: "ألعاب للممرّات الطويلة، وأدوات للحدائق الصغيرة، وبيت لطائر." },
  },
};
