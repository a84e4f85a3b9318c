/** What each snippet teaches, in both languages. */
export const teaches = {
  look: ["看看某个标签下的节点", "Look at the nodes of a label"],
  order: ["取一个属性，排序，只留前几个", "Take a property, put it in order, keep the first few"],
  labels: ["每个标签有多少节点", "How many nodes each label has"],
  keys: ["节点都有哪些属性", "Which properties the nodes carry"],
  parameter: ["用参数代替写死的值", "A parameter instead of a value in the text"],
  follow: ["沿一种关系走一步", "Follow one type of relationship"],
  count: ["按节点分组计数", "Group by node and count"],
  least: ["先计数，再按计数筛选", "Count first, then keep by the count"],
  near: ["一个节点周围有什么", "What lies around one node"],
  optional: ["没有关系的也留下（OPTIONAL MATCH）", "Keep those without a relationship too"],
  exists: ["只留存在某种关系的", "Keep only what has such a relationship"],
  missing: ["找出缺少某种关系的", "Find what lacks such a relationship"],
  list: ["把相邻者收成列表，再逐个处理", "Collect neighbours into a list, and change each"],
  shortest: ["两个节点之间最短的路", "The shortest path between two nodes"],
} as const;
export type Lesson = keyof typeof teaches;
