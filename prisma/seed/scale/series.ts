import type { Language } from "@/lib/markets/markets";

const words = (list: string) => list.trim().split(/\s+/);

/** What generated products are told apart by: the same things in the same order in each language, the frequent ones first. */
export const series: Readonly<Record<Language, readonly string[]>> = {
  en: words(`Alder Hazel Willow Birch Rowan Cedar Elder Linden Thyme Sorrel Clover Fern Heather Robin Swift Finch Owl Plover
    Otter Badger Hare Salmon Harvest Frost Thaw Drizzle Gale Dawn April Orchard Hedge Meadow Brook Harbour Quarry
    Lighthouse Attic Larder Threshold Hearth`),
  zh: words(`桤木 榛子 柳树 白桦 花楸 雪松 接骨木 椴树 百里香 酸模 三叶草 蕨叶 石楠 知更鸟 雨燕 雀鸟 猫头鹰 鸻鸟
    水獭 獾 野兔 鲑鱼 丰收 霜 融雪 细雨 大风 黎明 四月 果园 树篱 草地 小溪 港湾 采石场 灯塔 阁楼 食品柜 门槛 炉边`),
  ja: words(`アルダー ヘーゼル ウィロー バーチ ローワン シダー エルダー リンデン タイム ソレル クローバー ファーン ヘザー
    ロビン スウィフト フィンチ アウル プローバー オッター バジャー ヘア サーモン ハーベスト フロスト ソー ドリズル
    ゲイル ドーン エイプリル オーチャード ヘッジ メドウ ブルック ハーバー クオリー ライトハウス アティック ラーダー
    スレッショルド ハース`),
  de: words(`Erle Hasel Weide Birke Eberesche Zeder Holunder Linde Thymian Ampfer Klee Farn Heide Rotkehlchen Segler Fink
    Eule Regenpfeifer Otter Dachs Hase Lachs Ernte Frost Tauwetter Niesel Sturm Morgenrot April Obstgarten Hecke Wiese
    Bach Hafen Steinbruch Leuchtturm Dachboden Speisekammer Schwelle Herd`),
  fr: words(`Aulne Noisetier Saule Bouleau Sorbier Cèdre Sureau Tilleul Thym Oseille Trèfle Fougère Bruyère Rouge-gorge
    Martinet Pinson Hibou Pluvier Loutre Blaireau Lièvre Saumon Moisson Givre Dégel Bruine Bourrasque Aube Avril Verger
    Haie Prairie Ruisseau Havre Carrière Phare Grenier Cellier Seuil Âtre`),
  es: words(`Aliso Avellano Sauce Abedul Serbal Cedro Saúco Tilo Tomillo Acedera Trébol Helecho Brezo Petirrojo Vencejo
    Pinzón Búho Chorlito Nutria Tejón Liebre Salmón Cosecha Escarcha Deshielo Llovizna Vendaval Alba Abril Huerto Seto
    Prado Riachuelo Puerto Cantera Faro Desván Despensa Umbral Hogar`),
  pt: words(`Amieiro Avelã Salgueiro Bétula Sorveira Cedro Sabugueiro Tília Tomilho Azedinha Trevo Samambaia Urze
    Pintarroxo Andorinhão Tentilhão Coruja Batuíra Lontra Texugo Lebre Salmão Colheita Geada Degelo Garoa Ventania
    Aurora Abril Pomar Sebe Prado Ribeirão Porto Pedreira Farol Sótão Despensa Soleira Lareira`),
  ar: words(`الحور البندق الصفصاف البتولا الغبيراء الأرز البيلسان الزيزفون الزعتر الحمّاض البرسيم السرخس الخلنج الهزار
    السمامة الحسّون البومة الزقزاق القضاعة الغرير الأرنب السلمون الحصاد الصقيع الذوبان الرذاذ العاصفة الفجر نيسان
    البستان السياج المرج الغدير المرفأ المحجر المنارة العليّة المؤونة العتبة الموقد`),
};
