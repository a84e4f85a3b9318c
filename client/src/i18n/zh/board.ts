/** The words of the three views of the built-in graph, as far as the first screen says them, in Chinese. */
export const board = {
  "view.label": "怎样看",
  "view.lines": "连线",
  "view.matrix": "矩阵",
  "view.map": "地图",
  "intro.about.matrix":
    "一行是一个城市群，展开可见其中的地方；一列是一项协调机制。有圆点，就是用它；点越大，依据的论断越多；空格是文章没有说。",
  "intro.about.map":
    "城市按经纬度放置。平时不画线；指向一项机制，就用线把有它的地方连起来。同有一项机制，不等于彼此往来。",
  "intro.hint.matrix":
    "指向一行、一列或一格，看它牵涉什么；点圆点看依据，点行名或列名看说明；选两座城市，看什么把它们连在一起。",
  "intro.hint.map":
    "指向一项机制，看哪些地方有它；指向一座城市，看哪些地方与它同有机制；滚轮放大，拖动移动；选两座城市，看什么把它们连在一起。",
} as const;
