import type { ShopNode, ShopRelationship } from "../shop/shop.ts";

/** Names with Chinese, blanks, dots and back-quotes; the embedded engine has no way to write the last. */
export const called = {
  stall: "摊 位",
  good: "Goods & 货",
  street: "Street.of",
  ticked: "back`tick",
  sells: "卖 SELLS",
  stands: "STANDS ON",
  likes: "li`kes",
} as const;

const stalls = 9;
const goods = 7;
const streets = 3;

const times = <Thing>(count: number, make: (at: number) => Thing): Thing[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** A fair: nothing in it has a unique key, two stalls have all in common, and every id is one of ours. */
export const nodes: readonly ShopNode[] = [
  ...times(stalls, (at) => ({
    as: `stall${at}`,
    labels: at % 3 === 0 ? [called.stall, called.ticked] : [called.stall],
    // The last two are told apart by what they sell alone.
    properties: { 名称: `铺 ${Math.min(at, stalls - 2)}`, id: "city:suzhou", number: 7 },
  })),
  ...times(goods, (at) => ({
    as: `good${at}`,
    labels: [called.good],
    properties: { 名称: `货物 “${at}”`, id: `mechanism:${at % 3}` },
  })),
  // Sold, and selling.
  {
    as: "both",
    labels: [called.good, called.stall],
    properties: { 名称: "Both", id: "cluster:prd" },
  },
  ...times(streets, (at) => ({
    as: `street${at}`,
    labels: [called.street],
    properties: { 名称: `Street ${at}` },
  })),
];

const made = (from: string, type: string, to: string): ShopRelationship => ({
  from,
  type,
  to,
  properties: {},
});

/** Who sells what, with parallels, loops and one that is told the other way round. */
export const relationships: readonly ShopRelationship[] = [
  ...times(stalls, (stall) =>
    times(goods, (good) => ({ stall, good }))
      .filter(({ good }) => (stall * 5 + good * good * 3 + stall * good) % 7 < 3)
      .map(({ good }) => made(`stall${stall}`, called.sells, `good${good}`)),
  ).flat(),
  made("stall0", called.sells, "good0"),
  made("stall0", called.sells, "good0"),
  made("good2", called.sells, "stall1"),
  made("stall4", called.sells, "stall4"),
  made("both", called.sells, "both"),
  made("both", called.sells, "good1"),
  made("stall2", called.sells, "both"),
  ...times(stalls, (at) => made(`stall${at}`, called.stands, `street${at % streets}`)),
  made("stall0", called.stands, "street1"),
  made("street0", called.stands, "street0"),
  ...times(4, (at) => made(`stall${at}`, called.likes, `stall${at + 1}`)),
];
