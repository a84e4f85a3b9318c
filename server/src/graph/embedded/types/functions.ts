import {
  any,
  boolean,
  elementOf,
  float,
  integer,
  isList,
  join,
  list,
  node,
  nothing,
  only,
  path,
  relationship,
  scalar,
  string,
  type Type,
} from "./type.ts";

type Answer = Type | ((args: readonly Type[]) => Type);

const first = (args: readonly Type[]): Type => args[0] ?? any;
const element = (args: readonly Type[]): Type => elementOf(first(args));
const same = (args: readonly Type[]): Type => first(args);
const number = scalar("integer", "float");
const sum = (args: readonly Type[]): Type => (only(first(args), "integer") ? integer : number);

const answers: Readonly<Record<string, Answer>> = {
  abs: same,
  allshortestpaths: list(path),
  avg: float,
  ceil: float,
  coalesce: (args) => args.reduce(join, nothing),
  collect: (args) => list(first(args)),
  count: integer,
  date: scalar("temporal"),
  elementid: string,
  endnode: node,
  exists: boolean,
  floor: float,
  head: element,
  id: integer,
  isempty: boolean,
  keys: list(string),
  labels: list(string),
  last: element,
  left: string,
  length: integer,
  ltrim: string,
  max: same,
  min: same,
  nodes: list(node),
  nullif: same,
  percentilecont: float,
  pi: float,
  properties: any,
  rand: float,
  range: list(integer),
  relationships: list(relationship),
  replace: string,
  reverse: same,
  right: string,
  round: float,
  rtrim: string,
  shortestpath: path,
  sign: integer,
  size: integer,
  split: list(string),
  sqrt: float,
  startnode: node,
  stdev: float,
  stdevp: float,
  substring: string,
  sum,
  tail: (args) => (isList(first(args)) ? list(element(args)) : any),
  toboolean: boolean,
  tofloat: float,
  tointeger: integer,
  tolower: string,
  tostring: string,
  toupper: string,
  trim: string,
  type: string,
};

/** The type a function answers with, `any` for one this list does not know. */
export const functionType = (name: string, args: readonly Type[]): Type => {
  const answer = answers[name] ?? any;
  return typeof answer === "function" ? answer(args) : answer;
};
