import type { PlanOperator } from "@chengmai/server/contract";

/** What an operator's share is counted in; null where the engine gives no numbers. */
export type Measure = "hits" | "rows" | "estimate" | null;

/** One operator as it is drawn. Ids go from the result (0) to where rows come from. */
export interface PlanCard extends Omit<PlanOperator, "children"> {
  id: number;
  /** Who takes its rows; null for the result. */
  parent: number | null;
  /** Whose rows it takes, in the order they are run. */
  children: readonly number[];
  /** Of the whole plan, 0 to 1; null where nothing is counted. */
  share: number | null;
  dearest: boolean;
  /** How many times more or fewer rows came than were expected, where it is ten times or more. */
  offBy: number | null;
}

export interface PlanCards {
  cards: readonly PlanCard[];
  measure: Measure;
}

const much = 10;

function offBy({ rows, estimatedRows }: PlanOperator): number | null {
  if (rows === null || estimatedRows === null) return null;
  const [more, fewer] = [
    Math.max(rows, estimatedRows, 1),
    Math.max(Math.min(rows, estimatedRows), 1),
  ];
  return more / fewer >= much ? more / fewer : null;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const counts: Record<Exclude<Measure, null>, (operator: PlanOperator) => number | null> = {
  hits: ({ dbHits }) => dbHits,
  rows: ({ rows }) => rows,
  estimate: ({ estimatedRows }) => estimatedRows,
};

/** Every operator of a plan, the result first, each with what it costs of the whole. */
export function cardsOf(root: PlanOperator): PlanCards {
  const operators: { operator: PlanOperator; parent: number | null; children: number[] }[] = [];
  const visit = (operator: PlanOperator, parent: number | null): number => {
    const id = operators.length;
    const own = { operator, parent, children: [] as number[] };
    operators.push(own);
    for (const child of operator.children) own.children.push(visit(child, id));
    return id;
  };
  visit(root, null);
  const total = (measure: Exclude<Measure, null>) =>
    sum(operators.map(({ operator }) => counts[measure](operator) ?? 0));
  const measure = (["hits", "rows", "estimate"] as const).find((one) => total(one) > 0) ?? null;
  const all = measure === null ? 0 : total(measure);
  const costs = operators.map(({ operator }) =>
    measure === null ? 0 : (counts[measure](operator) ?? 0),
  );
  const most = Math.max(0, ...costs);
  const dearest = most > 0 && operators.length > 1 ? costs.indexOf(most) : -1;
  const cards = operators.map(({ operator, parent, children }, id): PlanCard => {
    const { operator: name, details, estimatedRows, rows, dbHits } = operator;
    return {
      operator: name,
      details,
      estimatedRows,
      rows,
      dbHits,
      id,
      parent,
      children,
      share: measure === null ? null : (costs[id] ?? 0) / all,
      dearest: id === dearest,
      offBy: offBy(operator),
    };
  });
  return { cards, measure };
}

/** Ids in the order the engine works: what hands rows on comes before what takes them. */
export function inOrder({ cards }: PlanCards): number[] {
  const order: number[] = [];
  const visit = (id: number): void => {
    for (const child of cards[id]?.children ?? []) visit(child);
    order.push(id);
  };
  visit(0);
  return order;
}
