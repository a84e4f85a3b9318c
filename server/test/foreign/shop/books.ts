import { big, day, odd, type ShopNode } from "./shop.ts";

const titles = [
  "城市的胜利",
  "Invisible Cities",
  "The Name of the Rose",
  "اسم الوردة",
  "平凡的世界",
  "   ",
  "A",
  `"Quoted" 'Title' \`Ticked\``,
  "=SUM(1,2)",
  "Les Misérables",
  "🚲 Cycling 中国",
  "<b>bold</b> & <script>alert(1)</script>",
  "שיר השירים",
  "红楼梦",
  "Dune",
  "围城",
  "Ulysses",
  "活着",
  "Emma",
  "边城",
  "Solaris",
  "茶馆",
  "Middlemarch",
  "A title so long that no caption of a picture can hold it whole, and that a table has to cut somewhere as well",
];

const book = (title: string, at: number): ShopNode => ({
  as: `book${at}`,
  labels: at % 4 === 0 ? ["Book", "Bestseller"] : ["Book"],
  properties: {
    isbn: `978-7-${String(at).padStart(4, "0")}`,
    title,
    [odd.price]: at % 3 === 0 ? 20 + at : 19.9 + at,
    "in print": at % 2 === 0,
    tags: at % 5 === 0 ? [] : ["小说", `tag ${at}`, "a,b;c"],
    published: day(`19${String(60 + at)}-0${(at % 9) + 1}-15`),
  },
});

const story = "长句子，说了又说。And so on and so forth, 没完没了。".repeat(500);

/** Books with dates and odd titles, and one of every kind of value. */
export const books: readonly ShopNode[] = [
  ...titles.map(book),
  {
    as: "values",
    labels: ["Book", odd.tick],
    properties: {
      isbn: "978-7-9999",
      title: "Every Kind of Value",
      [odd.qt]: "a property with a back-quote",
      sold: big("9007199254740993"),
      owed: big("-9223372036854775808"),
      small: 7,
      tiny: 5e-324,
      huge: { kind: "float", value: "1.7976931348623157e308" },
      third: 0.1,
      never: false,
      nothing: "",
      lines: "one\ntwo\tthree\r\nfour",
      rtl: "مرحبا بالعالم",
      story,
      counts: [1, 2, big("9007199254740993")],
      flags: [true, false],
      weights: [0.5, 1.25],
      day: day("2024-02-29"),
      moment: { kind: "datetime", value: "2024-02-29T23:59:59.123456789+08:00[Asia/Shanghai]" },
      local: { kind: "localdatetime", value: "2024-02-29T23:59:59.5" },
      clock: { kind: "time", value: "08:30:00+08:00" },
      span: { kind: "duration", value: "P1Y2M3DT4.5S" },
      days: [day("2024-01-01"), day("2024-12-31")],
      spot: { kind: "point", value: "point({srid: 4326, x: 120.585316, y: 31.298886})" },
    },
  },
];
