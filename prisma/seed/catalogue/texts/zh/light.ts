import type { light } from "../../facts/light";
import type { TextsOf } from "../../schema";

export const lightZh = {
  "dusk-lamp": {
    name: "暮色台灯",
    tagline: "一小池安静的光",
    description:
      "宽宽的灯罩盖着一颗乳白玻璃球，光落在桌上，对面的人不晃眼。从灯罩到灯座一色到底。线上的调光器可以调到似有若无，傍晚最好的时候正在那里。",
    materials: "粉末喷涂钢，乳白玻璃，编织电线",
    care: "断电后用柔软的干布除尘。附 9 瓦以内 LED 灯泡一只。",
  },
  "acorn-pendant": {
    name: "橡果吊灯",
    tagline: "挂低一点，照着晚饭",
    description:
      "橡木的帽，彩色的罩，里面一颗乳白的果仁，把灯泡的刺眼收得干干净净。挂到抬一抬眉毛的高度，哪张桌子都会变成大家不想走的那一张。电线两米，请让有资格的人来剪短。",
    materials: "粉末喷涂钢，上油橡木，乳白玻璃",
    care: "关灯放凉后用湿布擦拭。适用 12 瓦以内 LED 灯泡。请由电工安装。",
  },
  "heron-lamp": {
    name: "苍鹭落地灯",
    tagline: "越过你的肩膀，一起读书",
    description:
      "一根长颈从沉甸甸的圆盘上升起，在顶端弯下来，看着你手里的那一页。占地不过一只餐盘，单脚站上许多年也没怨言，而且从不剧透。",
    materials: "墨蓝款：粉末喷涂钢；黄铜款：拉丝黄铜。配重底座",
    care: "断电后用柔软的干布擦拭。附 9 瓦以内 LED 灯泡一只。",
  },
  "ember-lantern": {
    name: "余烬提灯",
    tagline: "带屋顶的烛光",
    description:
      "给比天气预报更长的夜晚准备的风灯。玻璃护着火苗，顶盖挡着雨，橡木提手不烫，可以一路提到院子尽头再提回来。",
    materials: "粉末喷涂钢，玻璃，橡木提手；附蜡烛一支",
    care: "玻璃罩可取出清洗。火苗再好看，也别让它独自待着。",
  },
  "moon-lamp": {
    name: "月球灯",
    tagline: "搁在木头上的一个小月亮",
    description:
      "一颗乳白玻璃球停在一块实木上，像是自己滚过来、住下不走了。转动黄铜旋钮，最亮时找得到眼镜，最暗时用不着眼镜。",
    materials: "上油实木，乳白玻璃，黄铜",
    care: "除尘前请断电。木座一年上一滴油。附可更换 LED 光源。",
  },
  "pleat-lamp": {
    name: "百褶台灯",
    tagline: "让一整个角落柔和下来",
    description:
      "圆圆的陶瓷灯座，上面一顶亚麻百褶灯罩，每一道褶都接住一点光，再递给下一道。放在边柜上，它的作用像一炉火，只是不用扫灰。",
    materials: "施釉炻器，亚麻百褶灯罩，黄铜顶珠",
    care: "用软刷顺着褶子从上往下刷。附 9 瓦以内 LED 灯泡一只。",
  },
} satisfies TextsOf<typeof light>;
