import type { Reason, Words } from "../graph.ts";

/** Something a text would do, by the name of its operator, procedure or function. */
export interface Refusal {
  /** Empty where the whole query is meant. */
  name: string;
  reason: Reason;
}

type Said = readonly [cause: Words, wayOn: Words];

const askOperator: Words = {
  zh: "请问管理这个数据库的人。",
  en: "Ask whoever runs the database.",
};

const said: Record<Reason, Said> = {
  writes: [
    {
      zh: "会改动数据，而这里只允许读取",
      en: "would change the data, and here a text may only read",
    },
    {
      zh: "管理这台服务器的人可以用 CHENGMAI_WRITES 允许写入。",
      en: "Whoever runs this server can allow writing by CHENGMAI_WRITES.",
    },
  ],
  "writes-by-call": [
    {
      zh: "会通过调用来改动图，这里谁都不能这样做",
      en: "would change the graph by a call, which no text may do here",
    },
    {
      zh: "在允许写入的地方，请用 CREATE、MERGE 或 SET。",
      en: "Where writing is allowed, use CREATE, MERGE or SET.",
    },
  ],
  schema: [
    {
      zh: "会改动索引、约束等模式，这里谁都不能这样做",
      en: "would change indexes, constraints or other schema, which no text may do here",
    },
    { zh: "请用 Neo4j 自己的工具来做。", en: "Do it with Neo4j's own tools." },
  ],
  files: [
    {
      zh: "会读取图以外的文件或网址",
      en: "would read a file or an address outside the graph",
    },
    {
      zh: "请先把数据写进图里，就能在这里读取。",
      en: "Bring the data into the graph first; then it can be read here.",
    },
  ],
  settings: [
    {
      zh: "涉及服务器的配置，而配置不属于图",
      en: "is about the server's configuration, which is not the graph",
    },
    askOperator,
  ],
  others: [
    {
      zh: "涉及别人的查询和连接，而这些不属于图",
      en: "is about the queries and connections of others, which are not the graph",
    },
    askOperator,
  ],
  users: [
    {
      zh: "涉及用户、权限或数据库的管理，而这些不属于图",
      en: "is about users, their rights or the care of databases, which are not the graph",
    },
    {
      zh: "可读取的数据库列在页面上。",
      en: "The databases that can be read are listed on the page.",
    },
  ],
  server: [
    {
      zh: "涉及服务器本身，而服务器不属于图",
      en: "is about the server itself, which is not the graph",
    },
    askOperator,
  ],
  transactions: [
    {
      zh: "会分多个事务提交，无法作为整体撤回",
      en: "commits in transactions of its own, which could not be undone as one",
    },
    { zh: "请去掉 IN TRANSACTIONS。", en: "Leave IN TRANSACTIONS out." },
  ],
  elsewhere: [
    {
      zh: "会到所选数据库以外的地方读取",
      en: "reads another database than the one that is chosen",
    },
    {
      zh: "请改选那个数据库，并去掉 USE。",
      en: "Choose that database for the query, and leave USE out.",
    },
  ],
  plugin: [
    { zh: "来自插件，可能不只是读取", en: "comes from a plugin, which may do more than read" },
    {
      zh: "请改用 Cypher 自己的子句和函数。",
      en: "Say it with clauses and functions of Cypher itself.",
    },
  ],
  unknown: [
    {
      zh: "不在已知只做读取的名单里",
      en: "is not among what is known to do no more than read",
    },
    {
      zh: "请换一种写法，或用 Neo4j 自己的工具运行。",
      en: "Write it another way, or run it with Neo4j's own tools.",
    },
  ],
};

/** What a refused text would do, why that is not allowed, and how to go on. */
export function refusalWords({ name, reason }: Refusal, otherWay?: Words): Words {
  const [cause, usual] = said[reason];
  const way = otherWay ?? usual;
  const subject = name === "" ? { zh: "这条语句", en: "This query" } : { zh: name, en: name };
  return {
    zh: `${subject.zh} ${cause.zh}。${way.zh}`,
    en: `${subject.en} ${cause.en}. ${way.en}`,
  };
}
