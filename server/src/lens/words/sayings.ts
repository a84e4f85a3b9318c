import { begun } from "@chengmai/cypher/in-sentence";
import type { Finding } from "../../patterns/findings/findings.ts";
import { alike } from "./alike.ts";
import { type Said, type Say, some, type Spoken, verbs } from "./spoken.ts";

const sayings: { [Kind in Finding["kind"]]: Say<Kind> } = {
  "most-shared": ({ column, rows, of, even }, { context, nouns, listed }) => {
    const [what, verb] = [listed(some(context.columns, [column])), verbs(context)];
    return {
      sentence: {
        zh: `${of}个${nouns.rows.zh}中有${rows.length}个${verb.zh}${what.zh}，${even > 0 ? `没有哪个${nouns.columns.zh}更多` : `是共有最广的${nouns.columns.zh}`}。`,
        en: `${rows.length} of ${of} ${nouns.rows.many} ${verb.have} ${what.en}, ${even > 0 ? `and no other of the ${nouns.columns.many} is found in more` : `more than any other of the ${nouns.columns.many}`}.`,
      },
      refuted: {
        zh: `若另一${nouns.columns.zh}见于${rows.length}个以上的${nouns.rows.zh}，此说不成立。`,
        en: `Another one that more than ${rows.length} of the ${nouns.rows.many} have would refute it.`,
      },
      view: "matrix",
      more: {},
      figure: { value: rows.length, of },
      nodes: [...some(context.columns, [column]), ...some(context.rows, rows)],
    };
  },
  "in-one-only": ({ columns }, { context, nouns, listed }) => {
    const own = some(
      context.columns,
      columns.map(({ column }) => column),
    );
    const all = context.columns.length;
    return {
      sentence: {
        zh: `${all}个${nouns.columns.zh}中有${own.length}个只见于一个${nouns.rows.zh}：${listed(own).zh}。`,
        en: `${own.length} of ${all} ${nouns.columns.many} ${own.length === 1 ? "is" : "are"} found in one of the ${nouns.rows.many} only: ${listed(own).en}.`,
      },
      refuted: {
        zh: `若其中之一也见于另一${nouns.rows.zh}，此说不成立。`,
        en: `One of them found in another of the ${nouns.rows.many} too would refute it.`,
      },
      view: "matrix",
      more: {},
      figure: { value: own.length, of: all },
      nodes: own,
    };
  },
  "everywhere-but": ({ column, rows, except }, { context, nouns, listed }) => {
    const [what, others, verb] = [
      listed(some(context.columns, [column])),
      listed(some(context.rows, except)),
      verbs(context),
    ];
    const of = context.rows.length;
    const [first] = some(context.rows, except);
    return {
      sentence: {
        zh: `${of}个${nouns.rows.zh}中有${rows.length}个${verb.zh}${what.zh}，只有${others.zh}${verb.zhNot}。`,
        en: `${rows.length} of ${of} ${nouns.rows.many} ${verb.have} ${what.en}; all but ${others.en}.`,
      },
      refuted: {
        zh: `若${others.zh}也有记载，此说不成立。`,
        en: `A source that says so of ${others.en} too would refute it.`,
      },
      view: "gaps",
      more: { of: first?.id ?? "" },
      figure: { value: rows.length, of },
      nodes: [...some(context.columns, [column]), ...some(context.rows, except)],
    };
  },
  "most-alike": alike,
  "least-alike": alike,
  follows: ({ implication }, { context, nouns, listed }) => {
    const [given, then] = [
      some(context.columns, implication.if),
      some(context.columns, implication.then),
    ];
    const verb = verbs(context);
    return {
      sentence: {
        zh: `${verb.zh}${listed(given).zh}的${implication.support}个${nouns.rows.zh}，也都${verb.zh}${listed(then).zh}。`,
        en:
          implication.support === 1
            ? `The only one of the ${nouns.rows.many} that ${verb.has} ${listed(given).en} ${verb.has} ${listed(then).en} too.`
            : `Of the ${implication.support} ${nouns.rows.many} that ${verb.have} ${listed(given).en}, all ${verb.have} ${listed(then).en}.`,
      },
      refuted: {
        zh: `若有一个只有前者而无后者，此说不成立。`,
        en: `One that has the former without the latter would refute it.`,
      },
      view: "concepts",
      more: {},
      figure: { value: implication.support, of: implication.support },
      nodes: [...given, ...then],
    };
  },
  "nearly-follows": ({ nearly }, { context, nouns, listed }) => {
    const [given, then] = [some(context.columns, nearly.if), some(context.columns, nearly.then)];
    const [others, verb] = [some(context.rows, nearly.exceptions), verbs(context)];
    const hold = nearly.support - nearly.exceptions.length;
    return {
      sentence: {
        zh: `${verb.zh}${listed(given).zh}的${nearly.support}个${nouns.rows.zh}中，有${hold}个也${verb.zh}${listed(then).zh}，例外是${listed(others).zh}。`,
        en: `Of the ${nearly.support} ${nouns.rows.many} that ${verb.have} ${listed(given).en}, ${hold} also ${hold === 1 ? verb.has : verb.have} ${listed(then).en}; except ${listed(others).en}.`,
      },
      refuted: {
        zh: `若再多几个例外，此说不成立。`,
        en: `More exceptions would refute it.`,
      },
      view: "concepts",
      more: {},
      figure: { value: hold, of: nearly.support },
      nodes: [...given, ...then, ...others],
    };
  },
  "go-together": ({ rows, columns }, { context, listed }) => {
    const [who, what, verb] = [
      some(context.rows, rows),
      some(context.columns, columns),
      verbs(context),
    ];
    return {
      sentence: {
        zh: `${listed(who).zh}都${verb.zh}${listed(what).zh}。`,
        en: `${listed(who).en} ${who.length === 2 ? "both" : "all"} ${verb.have} ${listed(what).en}.`,
      },
      refuted: {
        zh: `若其中一个没有其中一项，此说不成立。`,
        en: `One of them without one of these would refute it.`,
      },
      view: "concepts",
      more: {},
      figure: { value: who.length * what.length, of: null },
      nodes: [...who, ...what],
    };
  },
  gap: ({ row, column, score, because }, { context, nouns, listed }) => {
    const [who, what, verb] = [
      some(context.rows, [row]),
      some(context.columns, [column]),
      verbs(context),
    ];
    return {
      sentence: {
        zh: `与${listed(who).zh}最相像的${nouns.rows.zh}中有${because.length}个${verb.zh}${listed(what).zh}，而它${verb.zhNot}。`,
        en: `Of the ${nouns.rows.many} most like ${listed(who).en}, ${because.length} ${because.length === 1 ? verb.has : verb.have} ${listed(what).en}, and it ${verb.not} that.`,
      },
      refuted: {
        zh: `若有来源说它也有，此说不成立。`,
        en: `A source that says it has that too would refute it.`,
      },
      view: "gaps",
      more: { of: who[0]?.id ?? "" },
      figure: { value: Math.round(100 * score), of: 100 },
      nodes: [...who, ...what],
    };
  },
  "hangs-by-one": ({ column, pairs }, { context, nouns, listed }) => {
    const what = some(context.columns, [column]);
    const all = (context.rows.length * (context.rows.length - 1)) / 2;
    return {
      sentence: {
        zh: `有${pairs}对${nouns.rows.zh}只靠${listed(what).zh}相连，除此再无共同的${nouns.columns.zh}。`,
        en: `${pairs === 1 ? "1 pair" : `${pairs} pairs`} of ${nouns.rows.many} ${pairs === 1 ? "has" : "have"} ${listed(what).en} in common and no other of the ${nouns.columns.many}.`,
      },
      refuted: {
        zh: `若这些${nouns.rows.zh}还有别的共同之处，此说不成立。`,
        en: `Something else that those pairs share would refute it.`,
      },
      view: "projection",
      more: {},
      figure: { value: pairs, of: all },
      nodes: what,
    };
  },
};

/** A finding as it is told. */
export const saidOf = (finding: Finding, spoken: Spoken): Said => {
  const say = sayings[finding.kind] as Say<Finding["kind"]>;
  const { sentence, ...said } = say(finding, spoken);
  return {
    kind: finding.kind,
    ...said,
    sentence: { ...sentence, en: begun(sentence.en) },
  };
};
