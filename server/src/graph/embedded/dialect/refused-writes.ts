import { GraphError } from "../../graph-error.ts";
import { placeAt } from "@chengmai/cypher/text";
import type { Scopes } from "../types/scopes.ts";
import { any, may, type Type } from "../types/type.ts";
import { whyNotStored } from "./stored.ts";
import {
  all,
  child,
  childrenOf,
  expressions,
  hasToken,
  is,
  kindOf,
  nameOf,
  outermost,
  type Syntax,
} from "../syntax/tree.ts";

type Refuse = (node: Syntax, words: string) => void;
type TypeOf = (node: Syntax | undefined) => Type;

const making = ["createClause", "insertClause", "mergeClause"];

const stored = (value: Syntax, typeOf: TypeOf, refuse: Refuse): void => {
  const why = whyNotStored(typeOf(value));
  if (why) refuse(value, why);
};

/** A map that becomes properties: each of its fields is stored. */
const storedMap = (map: Syntax, typeOf: TypeOf, refuse: Refuse): void => {
  const type = typeOf(map);
  if (type.is === "map") {
    for (const field of Object.values(type.fields)) {
      const why = whyNotStored(field);
      if (why) refuse(map, why);
    }
  } else if (type.is !== any.is) {
    refuse(
      map,
      "Only a map gives properties here; write {} for none, and properties(x) for those of a node or a relationship x.",
    );
  }
};

const judgePatterns = (clause: Syntax, scopes: Scopes, typeOf: TypeOf, refuse: Refuse): void => {
  const isMerge = is(clause, "mergeClause");
  const known = scopes.before.get(clause);
  for (const pattern of all(clause, "pattern").filter((one) => hasToken(one, "=")))
    refuse(pattern, "A path that is made cannot be named here; MATCH it afterwards.");
  for (const range of [...all(clause, "pathLength"), ...all(clause, "quantifier")])
    refuse(range, "A relationship that is made has no length; write each hop.");
  const alone = outermost(clause, "pattern").filter((one) => is(one, "nodePattern"));
  const elements = [...all(clause, "nodePattern"), ...all(clause, "relationshipPattern")];
  for (const element of elements) {
    const variable = child(element, "variable");
    const more = child(element, "labelExpression") ?? child(element, "properties");
    const isBound = variable !== undefined && known?.has(nameOf(variable)) === true;
    if (isBound && (more || alone.includes(element) || is(element, "relationshipPattern")))
      refuse(element, `Variable \`${variable.text}\` already declared; it cannot be made again.`);
    for (const map of childrenOf(element, "properties")) {
      if (is(map, "parameter")) refuse(map, "Write the properties out, or SET them from the map.");
      for (const value of expressions(map)) {
        stored(value, typeOf, refuse);
        if (isMerge && may(typeOf(value), "float"))
          refuse(
            value,
            "MERGE does not find a whole float beside an integer here; use toInteger(), or MATCH and CREATE.",
          );
      }
    }
  }
};

/** True where the value reads the property, or the whole of what has it. */
const reads = (value: Syntax, target: Syntax): boolean => {
  if (value.text.includes(target.text)) return true;
  const name = is(target, "variable") ? null : target.children[0]?.text;
  const whole = (part: Syntax): boolean =>
    is(part, "variable")
      ? part.text === name
      : kindOf(part) !== "expression2" && part.children.some(whole);
  return whole(value);
};

const judgeSet = (clause: Syntax, typeOf: TypeOf, refuse: Refuse): void => {
  const written: Syntax[] = [];
  for (const item of childrenOf(clause, "setItem")) {
    const [target, sign, value] = item.children;
    if (!target || !value || !/^(?:=|\+=)$/.test(sign?.text ?? "")) continue;
    if (written.some((one) => reads(value, one)))
      refuse(
        item,
        "This reads what the same SET wrote before, which Neo4j takes from before the SET and the embedded engine from after; take the value WITH … AS before, or SET it in a clause of its own.",
      );
    written.push(target);
    const subject = is(target, "variable") ? target : target.children[0];
    const { is: kind } = typeOf(subject);
    if (!/^(?:node|relationship|any|null)$/.test(kind))
      refuse(target, "Only a node or a relationship has properties to set.");
    if (is(target, "variable")) storedMap(value, typeOf, refuse);
    else stored(value, typeOf, refuse);
  }
};

/** What is read after its deletion fails in Neo4j, and is null here. */
const judgeDeleted = (branch: Syntax, typeOf: TypeOf, refuse: Refuse): void => {
  const gone = new Set<string>();
  for (const clause of outermost(branch, "clause")) {
    const isDelete = is(clause, "deleteClause");
    for (const variable of isDelete ? [] : all(clause, "variable"))
      if (gone.has(nameOf(variable)))
        refuse(
          variable,
          `\`${variable.text}\` was deleted and cannot be read any more; take what you need WITH … AS before.`,
        );
    for (const deleted of isDelete ? expressions(clause) : []) {
      if (typeOf(deleted).is === "path")
        refuse(deleted, "A path cannot be deleted here; name its nodes and DETACH DELETE them.");
      if (is(deleted, "variable")) gone.add(nameOf(deleted));
    }
  }
};

/** Refuses what this engine would write otherwise than Neo4j. @throws GraphError `engine-cannot` */
export function refuseWrites(query: Syntax, scopes: Scopes, text: string): void {
  const refuse: Refuse = (node, words) => {
    throw new GraphError("engine-cannot", words, { place: placeAt(text, node.from) });
  };
  const typeOf: TypeOf = (node) => (node && scopes.types.get(node)) ?? any;
  for (const clause of making.flatMap((rule) => all(query, rule)))
    judgePatterns(clause, scopes, typeOf, refuse);
  for (const clause of all(query, "setClause")) judgeSet(clause, typeOf, refuse);
  for (const branch of all(query, "singleQuery")) judgeDeleted(branch, typeOf, refuse);
}
