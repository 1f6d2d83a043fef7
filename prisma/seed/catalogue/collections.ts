/** What belongs together across shelves: its picture by file, its products in the order in which they are shown. */
export const collections = [
  {
    slug: "table-for-two",
    picture: "tallow-holders-brass-second",
    products: [
      ...["harrow-plates", "tallow-holders", "morrow-cup", "medlar-jug"],
      ...["acorn-pendant", "perch-stool", "sloe-trio"],
    ],
    texts: {
      en: {
        name: "A table for two",
        description: "Supper for you and one other, with nothing in the way.",
        story:
          "Two of everything would be tidy, and a little dull. So: plates that stack into one quiet tower, three candles at three heights, a jug whose last drop goes where it should, and a lamp that hangs low enough to leave the washing-up in the dark.",
      },
      zh: {
        name: "两个人的餐桌",
        description: "一顿两个人的晚饭，别的都不必摆上桌。",
        story:
          "样样成双，整齐是整齐，就是少了点意思。所以这里有叠成一摞的盘子，三支高低不同的蜡烛，一把最后一滴也不会乱跑的水壶，还有一盏低低垂下的灯：照得见彼此，照不见没洗的碗。",
      },
      ja: {
        name: "ふたりの食卓",
        description: "ふたりで囲む夕食に。余計なものは、何もありません。",
        story:
          "なんでも二つずつそろえると、きれいですが、少し退屈です。だから、静かに重なるお皿と、高さのちがう三本のろうそくと、最後の一滴まで行儀のいい水差しを。灯りは低く吊るして、洗いものは暗がりに残しておきましょう。",
      },
      de: {
        name: "Ein Tisch für zwei",
        description: "Abendessen für Sie und einen anderen Menschen, und nichts steht im Weg.",
        story:
          "Alles zweimal wäre ordentlich und ein wenig langweilig. Deshalb: Teller, die zu einem stillen Turm werden, drei Kerzen in drei Höhen, ein Krug, dessen letzter Tropfen dahin geht, wo er hingehört, und eine Lampe, die tief genug hängt, um den Abwasch im Dunkeln zu lassen.",
      },
      fr: {
        name: "Une table pour deux",
        description: "Un dîner à deux, et rien qui gêne.",
        story:
          "Tout en double, ce serait bien rangé, et un peu triste. Voici plutôt des assiettes qui s’empilent en une tour tranquille, trois bougies à trois hauteurs, un pichet qui sait où va sa dernière goutte, et une suspension assez basse pour laisser la vaisselle dans le noir.",
      },
      es: {
        name: "Mesa para dos",
        description: "Una cena para ti y alguien más, sin nada de por medio.",
        story:
          "Tener dos de cada cosa sería ordenado y un poco aburrido. Mejor unos platos que se apilan en una torre tranquila, tres velas a tres alturas, una jarra que sabe dónde va la última gota y una lámpara tan baja que deja los cacharros sin fregar a oscuras.",
      },
      pt: {
        name: "Mesa para dois",
        description: "Um jantar para você e mais alguém, sem nada no caminho.",
        story:
          "Dois de tudo seria arrumadinho e meio sem graça. Então: pratos que se empilham numa torre tranquila, três velas em três alturas, uma jarra que sabe onde cai a última gota e um pendente baixo o bastante para deixar a louça no escuro.",
      },
      ar: {
        name: "مائدة لاثنين",
        description: "عشاء لشخصين، ولا شيء يزحم المائدة.",
        story:
          "لو جاء كل شيء أزواجًا لكان المشهد مرتبًا، ومملًّا قليلًا. لذلك اخترنا أطباقًا تتكدّس في برج هادئ، وثلاث شموع على ثلاثة ارتفاعات، وإبريقًا تعرف قطرته الأخيرة طريقها، ومصباحًا يتدلّى منخفضًا فيترك الصحون المتراكمة في العتمة.",
      },
    },
  },
  {
    slug: "quiet-kitchen",
    picture: "quince-bowl-ochre-second",
    products: [
      ...["bramley-teapot", "quince-bowl", "sill-board", "noon-clock"],
      ...["lull-tray", "medlar-jug", "tilth-planter", "rill-can"],
    ],
    texts: {
      en: {
        name: "A quiet kitchen",
        description: "For the hour before anybody else is up.",
        story:
          "Nothing in here hums, blinks or wants an update. A bowl in which a few pieces of fruit look like a decision, a teapot for four cups or two long ones, and a clock that only ever asks for a glance.",
      },
      zh: {
        name: "安静的厨房",
        description: "给别人都还没起床的那一小时。",
        story:
          "这里没有什么会嗡嗡响、会闪灯，也没有什么要升级。一只大碗，放几个水果就是一幅画；一把茶壶，够倒四杯，或者慢慢喝两杯；还有一只钟，只要你偶尔看它一眼。",
      },
      ja: {
        name: "静かな台所",
        description: "まだ誰も起きてこない、その一時間のために。",
        story:
          "ここには、うなるものも、点滅するものも、更新を求めるものもありません。果物をいくつか置くだけで絵になる鉢。四杯分、あるいはゆっくり二杯分のティーポット。そして、ときどき目をやるだけでいい時計を。",
      },
      de: {
        name: "Eine stille Küche",
        description: "Für die Stunde, bevor sonst jemand aufsteht.",
        story:
          "Hier brummt nichts, blinkt nichts und will nichts aktualisiert werden. Eine Schale, in der ein paar Früchte schon nach Absicht aussehen, eine Kanne für vier Tassen oder zwei lange, und eine Uhr, der ein Blick genügt.",
      },
      fr: {
        name: "Une cuisine au calme",
        description: "Pour l’heure où personne d’autre n’est levé.",
        story:
          "Ici rien ne bourdonne, rien ne clignote, rien ne réclame de mise à jour. Une coupe où quelques fruits ont déjà l’air d’un choix, une théière pour quatre tasses ou deux très longues, et une horloge à qui un coup d’œil suffit.",
      },
      es: {
        name: "Una cocina en calma",
        description: "Para esa hora en que aún no se ha levantado nadie.",
        story:
          "Aquí nada zumba, nada parpadea y nada pide actualizarse. Un cuenco en el que unas pocas frutas ya parecen una decisión, una tetera para cuatro tazas o para dos muy largas, y un reloj que se conforma con una mirada.",
      },
      pt: {
        name: "Uma cozinha quieta",
        description: "Para a hora em que ninguém mais acordou.",
        story:
          "Aqui nada zumbe, nada pisca e nada pede atualização. Uma tigela em que meia dúzia de frutas já parece de propósito, um bule para quatro xícaras ou duas bem demoradas, e um relógio que se contenta com uma olhada.",
      },
      ar: {
        name: "مطبخ هادئ",
        description: "للساعة التي تسبق استيقاظ الجميع.",
        story:
          "لا شيء هنا يطنّ أو يومض أو يطلب تحديثًا. وعاء تكفيه بضع ثمرات ليبدو كأنه فكرة، وإبريق شاي لأربعة فناجين أو لاثنين على مهل، وساعة تكتفي بنظرة.",
      },
    },
  },
  {
    slug: "first-flat",
    picture: "rung-shelf-oak-second",
    products: [
      ...["perch-stool", "rung-shelf", "dusk-lamp", "twig-stand"],
      ...["harrow-plates", "morrow-cup", "noon-clock", "pippin-vase"],
    ],
    texts: {
      en: {
        name: "A first flat",
        description: "What to carry up the stairs before the sofa comes.",
        story:
          "A stool is a seat, a bedside table and, for a week or two, the dining room. Start with things that can be more than one thing, put a lamp on the floor, and eat from one good plate. The rest can take its time.",
      },
      zh: {
        name: "第一个家",
        description: "沙发还没到，先把这几样搬上楼。",
        story:
          "一张凳子，可以坐，可以当床头柜，头一两个星期还可以当餐厅。先挑那些身兼数职的，台灯放在地上也好看，吃饭用一只好盘子。其余的，不着急。",
      },
      ja: {
        name: "はじめての部屋",
        description: "ソファが届くまえに、階段を運び上げておきたいもの。",
        story:
          "スツールは椅子になり、ベッドサイドの台になり、最初の一、二週間は食堂にもなります。まずは一つで何役もこなすものを。ランプは床に置いて、食事はお気に入りの一枚で。あとはゆっくり、そろえていけば大丈夫です。",
      },
      de: {
        name: "Die erste Wohnung",
        description: "Was die Treppe hinaufkommt, bevor das Sofa da ist.",
        story:
          "Ein Hocker ist Sitzplatz, Nachttisch und in den ersten zwei Wochen das Esszimmer. Fangen Sie mit Dingen an, die mehr als eines können, stellen Sie eine Lampe auf den Boden und essen Sie von einem guten Teller. Der Rest hat Zeit.",
      },
      fr: {
        name: "Un premier chez-soi",
        description: "Ce qu’on monte par l’escalier avant l’arrivée du canapé.",
        story:
          "Un tabouret, c’est un siège, une table de chevet et, les deux premières semaines, la salle à manger. Commencez par ce qui a plusieurs métiers, posez une lampe par terre et mangez dans une belle assiette. Le reste peut attendre.",
      },
      es: {
        name: "Tu primera casa",
        description: "Lo que conviene subir antes de que llegue el sofá.",
        story:
          "Un taburete es un asiento, una mesilla y, las dos primeras semanas, el comedor. Empieza por lo que sirve para varias cosas, pon una lámpara en el suelo y come en un buen plato. Lo demás puede esperar.",
      },
      pt: {
        name: "O primeiro apartamento",
        description: "O que subir pela escada antes de o sofá chegar.",
        story:
          "Um banquinho é assento, mesa de cabeceira e, nas duas primeiras semanas, sala de jantar. Comece pelo que serve para mais de uma coisa, ponha uma luminária no chão e coma num prato bom. O resto não tem pressa.",
      },
      ar: {
        name: "البيت الأول",
        description: "ما يصعد الدرج قبل أن تصل الأريكة.",
        story:
          "المقعد الصغير كرسي، وطاولة بجانب السرير، وهو غرفة الطعام في أول أسبوعين. البداية بأشياء تقوم بأكثر من عمل، ثم مصباح على الأرض، وطبق واحد جيد. أما البقية فعلى مهلها.",
      },
    },
  },
  {
    slug: "nowhere-to-be",
    picture: "hollow-chair-oak-second",
    products: [
      ...["hollow-chair", "heron-lamp", "puddle-table", "slow-hourglass"],
      ...["moon-lamp", "cairn-stones", "half-bookends", "windfall-apple"],
    ],
    texts: {
      en: {
        name: "Nowhere to be",
        description: "A chair, a lamp and no plans until Monday.",
        story:
          "Slow things for a slow day. A low chair, a lamp that reads along, twelve minutes of sand if something has to be counted, and stones that are there to be stacked and to fall down again.",
      },
      zh: {
        name: "哪儿也不去",
        description: "一把椅子，一盏灯，周一之前没有安排。",
        story:
          "慢的一天，配慢的东西。一把低低的椅子，一盏陪你读书的灯；要是非数点什么不可，就翻一次十二分钟的沙漏；还有几块石头，垒起来，倒了，再垒。",
      },
      ja: {
        name: "どこにも行かない日",
        description: "椅子と、灯りと、月曜まで何もない予定。",
        story:
          "ゆっくりした日には、ゆっくりした道具を。低めの椅子と、肩ごしに一緒に読んでくれる灯り。どうしても何か数えたいときは、十二分の砂時計を。積んではくずれる石も、いくつか。",
      },
      de: {
        name: "Heute nichts vor",
        description: "Ein Sessel, eine Lampe und keine Pläne bis Montag.",
        story:
          "Langsame Dinge für einen langsamen Tag. Ein niedriger Sessel, eine Lampe, die mitliest, zwölf Minuten Sand, falls doch etwas gezählt werden muss, und Steine, die dazu da sind, gestapelt zu werden und wieder umzufallen.",
      },
      fr: {
        name: "Rien de prévu",
        description: "Un fauteuil, une lampe et aucun projet avant lundi.",
        story:
          "Des choses lentes pour un jour lent. Un fauteuil bas, une lampe qui lit avec vous, douze minutes de sable s’il faut vraiment compter quelque chose, et des pierres faites pour s’empiler, tomber et recommencer.",
      },
      es: {
        name: "Un día sin planes",
        description: "Una butaca, una lámpara y nada que hacer hasta el lunes.",
        story:
          "Cosas lentas para un día lento. Una butaca baja, una lámpara que lee contigo, doce minutos de arena por si hay que contar algo y unas piedras que están para apilarse y volver a caer.",
      },
      pt: {
        name: "Sem hora marcada",
        description: "Uma poltrona, uma luminária e nada na agenda até segunda.",
        story:
          "Coisas lentas para um dia lento. Uma poltrona baixa, uma luminária que lê junto com você, doze minutos de areia, se for mesmo preciso contar alguma coisa, e pedras feitas para empilhar, cair e começar de novo.",
      },
      ar: {
        name: "لا موعد اليوم",
        description: "كرسي ومصباح، ولا مواعيد حتى بداية الأسبوع.",
        story:
          "أشياء بطيئة ليوم بطيء. كرسي منخفض، ومصباح يقرأ معك، واثنتا عشرة دقيقة من الرمل إن كان لا بد من عدّ شيء، وأحجار تُرصّ فتسقط ثم تُرصّ من جديد.",
      },
    },
  },
];
