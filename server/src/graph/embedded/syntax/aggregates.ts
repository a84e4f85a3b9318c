import { calledName, is, type Syntax } from "./tree.ts";

const aggregates = /^(?:avg|collect|count|max|min|percentile\w+|stdevp?|sum)$/;

export const isAggregate = (node: Syntax): boolean =>
  is(node, "countStar") || (is(node, "functionInvocation") && aggregates.test(calledName(node)));

export const aggregatesIn = (node: Syntax): boolean =>
  isAggregate(node) || node.children.some(aggregatesIn);
