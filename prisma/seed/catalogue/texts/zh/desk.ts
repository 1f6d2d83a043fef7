import type { desk } from "../../facts/desk";
import type { TextsOf } from "../../schema";

export const deskZh = {
  "noon-clock": {
    name: "正午挂钟",
    tagline: "圆点是钟点，黄铜那颗是正午",
    description:
      "微凹的钟面，翻起的边，十一颗朴素的圆点，还有一颗黄铜的，点在该吃午饭的地方。指针走起来没有声音，厨房安静得和你离开时一样。",
    materials: "粉末喷涂钢，黄铜",
    care: "干布除尘。一节五号电池，约可用两年。",
  },
  "lean-clock": {
    name: "拱门座钟",
    tagline: "在书架上看着时间",
    description: "一座小小的陶拱门，白色钟面，两根黄铜指针，分量足够顶住一排平装书。它没有闹铃，没有日期，也没有新闻。",
    materials: "施釉炻器，黄铜指针",
    care: "软布除尘。一节五号电池，约可用两年。",
  },
  "slow-hourglass": {
    name: "慢沙漏",
    tagline: "十二分钟，什么也不做",
    description:
      "泡茶时翻一下，伸懒腰时翻一下，或者把手机放到隔壁房间，翻一下。吹制的玻璃夹在两片木盘之间，三根黄铜柱撑着，细沙不觉得有什么可着急的。",
    materials: "上油实木，黄铜，吹制玻璃；橡木款配粉沙，胡桃木款配赭沙",
    care: "干布除尘。请放平，斜着放，十二分钟会变成十三分钟。",
  },
  "groove-tray": {
    name: "浅槽笔盘",
    tagline: "它不替你收拾桌子，但开了个头",
    description:
      "一块木头，两个浅槽：长的放笔，圆的放口袋里掏出来的东西。边角都磨到像鹅卵石一样。写到一半停下来的时候，手会自己摸过去。",
    materials: "上油实木",
    care: "擦干即可。墨水渗进木纹里，叫作性格。",
  },
  "half-bookends": {
    name: "半月书挡",
    tagline: "把故事的中段扶稳",
    description:
      "两只四分之一圆的钢块，底下垫了毛毡，扛得住地图册，也对诗集客气。没活儿的时候，把它们并在一起，就有了半个月亮。",
    materials: "粉末喷涂钢，毛毡底，两只一组",
    care: "湿布擦拭即可。",
  },
  "windfall-apple": {
    name: "落果镇纸",
    tagline: "我们店名里的那颗苹果",
    description: "它掉下来，有人捡起来，店就有了名字。窗户开着，它也压得住一封信。那根果柄，正适合一边想事情一边转。",
    materials: "黄铜款：实心黄铜，胡桃木果柄；苔绿款、赤陶款：施釉炻器，黄铜果柄",
    care: "掸灰即可。黄铜可以擦亮，也可以任它变旧；炻器什么都不要求。",
  },
} satisfies TextsOf<typeof desk>;
