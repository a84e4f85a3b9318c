import type { NamedQuery } from "./named-query.ts";
import { writtenNeeds } from "./needs.gen.ts";
import { namePart, nameStart, scan, unquoted } from "./text/index.ts";

/** Names of which a graph must have at least one, or a query finds nothing in it. */
interface Needs {
  labels: string[][];
  types: string[][];
}

const branches = /\bUNION(?:\s+ALL)?\b/i;
const clause =
  /\b(?=OPTIONAL\s+MATCH\b|(?<!\bOPTIONAL\s+)MATCH\b|WHERE\b|WITH\b|RETURN\b|UNWIND\b|CALL\b|ORDER\s+BY\b)/i;

const name = `${nameStart}${namePart}*`;
const either = `${name}(?:\\s*\\|\\s*:?${name})*`;
const relationship = new RegExp(`\\[\\s*(?:${name})?\\s*:\\s*(${either})\\s*([^\\]]*)\\]`, "gu");
const node = new RegExp(`\\(\\s*(?:${name})?((?:\\s*:\\s*${either})+)`, "gu");
const predicate = new RegExp(`^\\(*\\s*${name}\\s*:\\s*(${either})\\s*\\)*$`, "u");

const names = (written: string): string[] => written.match(new RegExp(name, "gu")) ?? [];

/** Of a MATCH: a label each, types one of several; none for a walk that may have no step. */
function ofPattern(text: string): Needs {
  const types = [...text.matchAll(relationship)].flatMap(([, written = "", length = ""]) =>
    /^\*\s*0/.test(length) ? [] : [names(written)],
  );
  const labels = [...text.matchAll(node)].flatMap(([, written = ""]) =>
    written.split(/:/).slice(1).map(names),
  );
  return { labels, types };
}

const oneOf = (condition: string): string[][] => {
  const [, written] = predicate.exec(condition.trim()) ?? [];
  return written === undefined ? [] : [names(written)];
};

/** Of a WHERE: labels that every row must have, or one of them. */
function ofCondition(text: string): string[][] {
  const own = text.replace(/^WHERE\b/i, "");
  const alternatives = own.split(/\bOR\b/i);
  if (alternatives.length === 1) return own.split(/\bAND\b/i).flatMap(oneOf);
  const each = alternatives.map(oneOf);
  return each.some(({ length }) => length === 0) ? [] : [each.flat(2)];
}

function ofBranch(text: string): Needs {
  const needs: Needs = { labels: [], types: [] };
  // What is only looked for if there, its WHERE included, is not needed.
  let optional = false;
  for (const part of text.split(clause)) {
    if (/^WHERE/i.test(part)) {
      if (!optional) needs.labels.push(...ofCondition(part));
      continue;
    }
    optional = /^OPTIONAL/i.test(part);
    if (!/^MATCH/i.test(part)) continue;
    const { labels, types } = ofPattern(part);
    needs.labels.push(...labels);
    needs.types.push(...types);
  }
  return needs;
}

const keyOf = (group: readonly string[]): string => JSON.stringify(group.toSorted());
const byKey = (groups: readonly string[][]): Map<string, string[]> =>
  new Map(groups.map((group) => [keyOf(group), group]));

const inAll = (lists: readonly string[][][]): string[][] => {
  const [first = new Map<string, string[]>(), ...others] = lists.map(byKey);
  return [...first].flatMap(([key, group]) =>
    others.every((list) => list.has(key)) ? [group] : [],
  );
};

/**
 * The labels and types without which a query answers with no rows, as far as its patterns say; of a UNION,
 * what each of its branches needs. Read without a parser, which would be 20 MB for the first screen.
 */
export function needsOf(text: string): Needs {
  const quoted: string[] = [];
  let spoken = "";
  for (const { kind, from, to } of scan(text)) {
    const piece = text.slice(from, to);
    if (kind === "quoted") spoken += `quoted_${quoted.push(unquoted(piece)) - 1}`;
    else spoken += kind === "comment" || kind === "string" ? " " : piece;
  }
  const each = spoken.split(branches).map(ofBranch);
  const said = (kind: keyof Needs): string[][] =>
    inAll(each.map((needs) => needs[kind])).map((group) =>
      group.map((word) => quoted[Number(/^quoted_(\d+)$/.exec(word)?.[1])] ?? word),
    );
  return { labels: said("labels"), types: said("types") };
}

/** What a named query needs, as it was written down; of a file that came since, as its text says. */
export const needsOfQuery = (query: NamedQuery): Needs =>
  writtenNeeds[query.name] ?? needsOf(query.text);
