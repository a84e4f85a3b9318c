import type { patterns as zh } from "../zh/patterns.ts";
import type { English } from "./words.ts";

/** The words of the patterns, fetched with them. */
export const patterns: English<typeof zh> = {
  "patterns.title": "Patterns",
  "patterns.close": "Close the patterns",
  "patterns.views": "Views",
  "patterns.lens": "Look at",
  "patterns.same.shapes":
    "Shapes are of the graph's own relationships: the same as stated and with inherited.",
  "patterns.same.ways":
    "Routes, hops and the cut are of the graph's own relationships, the same as stated and with inherited; the pictures and lists count what is inherited.",
  "patterns.strength": "Whether what is inherited counts",
  "patterns.strength.stated": "As stated",
  "patterns.strength.inherited": "With inherited",
  "patterns.size":
    "Rows: {{rows}}; columns: {{columns}}; pairs said to be tied: {{ties}} ({{density}} %), not said: {{open}}",
  "patterns.size.closed":
    "Rows: {{rows}}; columns: {{columns}}; pairs tied: {{ties}} ({{density}} %), not so: {{open}}",
  "lens.title": "A lens of one's own",
  "lens.about":
    "Say what the rows are and which way leads from them to the columns; the numbers beside follow. It is kept with this exploration.",
  "lens.close": "Close this form",
  "lens.new": "New lens",
  "lens.from": "Make one from this",
  "lens.change": "Change or rename",
  "lens.remove": "Remove",
  "lens.own": "Of your own",
  "lens.offered": "Offered",
  "lens.rows": "Rows",
  "lens.rows.labels": "All nodes of a label",
  "lens.rows.queries": "As a ready question has rows and columns",
  "lens.columns": "Columns",
  "lens.columns.nodes": "{{label}}, where the last step leads",
  "lens.columns.property": "What a property of {{label}} says",
  "lens.where": "Only {{label}} of which this holds",
  "lens.step": "Step {{number}}",
  "lens.step.more": "One step more",
  "lens.step.drop": "Leave step {{number}} out",
  "lens.type": "Relationship of step {{number}}",
  "lens.direction": "Direction of step {{number}}",
  "lens.direction.out": "→ outwards",
  "lens.direction.in": "← inwards",
  "lens.direction.both": "↔ either way",
  "lens.label": "Where the path leads at step {{number}}",
  "lens.joined": "Joined here",
  "lens.others": "All others",
  "lens.world": "What is not said",
  "lens.world.open": "only not said",
  "lens.world.closed": "not so",
  "lens.world.open.about": "What the source is silent about may still be so.",
  "lens.world.closed.about": "The database is complete in this: what it does not hold is not so.",
  "lens.some.rows": "Rows: ",
  "lens.some.columns": "Columns: ",
  "lens.unfinished": "A condition still lacks a value of its kind.",
  "lens.name": "Name",
  "lens.keep": "Keep and look through it",
  "lens.leave": "Leave",
  "lens.file": "As a .cypher file",
  "lens.file.about": "Put into a folder of cypher/, such a file is a ready question for everybody.",
  "lens.why.no-label.rows": "There is no label {{name}} in this database.",
  "lens.why.no-label": "Step {{number}}: there is no label {{name}} in this database.",
  "lens.why.no-type.rows": "There is no relationship {{name}} in this database.",
  "lens.why.no-type": "Step {{number}}: there is no relationship {{name}} in this database.",
  "lens.why.no-property.rows": "None of these rows has a property {{name}}.",
  "lens.why.no-property": "Step {{number}}: nothing that it leads to has a property {{name}}.",
  "lens.why.none-holds.rows": "The condition holds of no {{name}}.",
  "lens.why.none-holds": "Step {{number}}: the condition holds of no {{name}} that it leads to.",
  "lens.why.none-joined.rows": "No relationship {{name}} leads on.",
  "lens.why.none-joined":
    "Step {{number}}: no {{name}} leads on from there in this direction to this label.",
  "lens.why.only-itself.rows": "It leads only back to where it began.",
  "lens.why.only-itself": "Every way leads back to the {{name}} that it began at.",
  "lens.why.none-told.rows": "The question finds nothing in this database.",
  "lens.why.none-told": "The question finds nothing in this database.",
  "patterns.none":
    "No two labels of this database can be held against each other: two must be joined by relationships.",
  "patterns.empty":
    "There are no rows or no columns: through this lens there is nothing. Choose another, or change it.",
  "patterns.asking": "Working it out…",
  "patterns.asking.old": "Working it out… What stands below is from before the change.",
  "patterns.proof.title": "What it rests on",
  "patterns.proof.close": "Close what it rests on",
  "patterns.proof.ways": "Relationships in the graph: {{count}}",
  "patterns.proof.more": "{{count}} more, seen on the picture",
  "patterns.proof.cut": "There may be more ways than are told here.",
  "patterns.proof.tied": "Pairs said to be tied: {{count}} of {{of}}",
  "patterns.proof.tied.closed": "Pairs that are tied: {{count}} of {{of}}",
  "patterns.proof.gone": "What the address points at is not found through this lens.",
  "patterns.proof.put": "Put on the picture ({{count}} nodes)",
  "patterns.proof.put_one": "Put on the picture ({{count}} node)",
  "patterns.proof.begin": "As an exploration of its own",
  "patterns.proof.look": "See it on the picture",
  "patterns.proof.there": "On the picture now, as one step",
  "patterns.proof.cypher": "As Cypher in the workbench",
  "patterns.findings": "Findings",
  "patterns.findings.about":
    "A few sentences that were counted from the graph, not typed. Each opens the view that proves it, and says what would refute it.",
  "patterns.finding.open": "See what proves it: {{view}}",
  "patterns.finding.refuted": "What would refute it: {{text}}",
  "patterns.finding.none":
    "Nothing strikes: there are too few rows or columns, or nothing is said.",
  "patterns.matrix": "Matrix",
  "patterns.matrix.about":
    "Who has what: each cell counts what is said of its pair, and opens what it rests on.",
  "patterns.matrix.about.closed":
    "Who has what: each cell counts its pair and opens what it rests on; an empty one has not.",
  "patterns.concepts": "In common",
  "patterns.concepts.about":
    "Who shares the same things: each group is as large as it can be, and so is what it shares.",
  "patterns.gaps": "Gaps and transfers",
  "patterns.gaps.about":
    "What those most like it are said to have and it is not said to have. Not said is not the same as missing: you judge, and write down why.",
  "patterns.gaps.about.closed":
    "What those most like it have and it has not. Whether it should is for you to judge, and to write down why.",
  "patterns.compare": "Compare",
  "patterns.compare.about":
    "Two side by side: what both have, what only one is said to have. The same thing stands at the same place on both sides.",
  "patterns.projection": "Who is alike",
  "patterns.projection.about":
    "What shares something is joined by a line, the thicker the more. What may well be chance can be sifted out: further left, only what chance explains least stays. A line opens what is shared.",
  "patterns.cuts": "What if",
  "patterns.cuts.about":
    "The fewest things whose removal parts two, and what else would be lost by it. The smaller the number, the weaker the tie.",
  "patterns.example": "Find the like",
  "patterns.example.about":
    "Take a part of the picture, say what is fixed and what is free, and find everything like it; what is short of one relationship is listed apart.",
  "patterns.motifs": "Recurring shapes",
  "patterns.motifs.about":
    "Unasked: small shapes that come back in many places, held against the same graph shuffled. The smaller p, the less it looks like chance; what is in one place only comes last.",
  "concepts.look": "How to look at it",
  "concepts.look.list": "List",
  "concepts.look.rules": "Rules",
  "concepts.look.lattice": "Layers",
  "concepts.look.upset": "Bars",
  "concepts.read.list":
    "A line is a group: how many share how many things. It opens what it rests on.",
  "concepts.read.rules":
    "Whoever is said to have these is said to have those, too; nothing is said of causes.",
  "concepts.read.lattice":
    "Higher: more members, less in common. Down a line: fewer members, more in common.",
  "concepts.read.upset": "A bar's height is how many have all that is dotted under it.",
  "concepts.group": "{{rows}} share {{count}} things: {{columns}}",
  "concepts.group_one": "{{rows}} share one thing: {{columns}}",
  "concepts.share": "share",
  "concepts.order": "Order",
  "concepts.order.size": "Largest first",
  "concepts.order.stability": "Steadiest first",
  "concepts.count": "{{count}} groups",
  "concepts.count_one": "{{count}} group",
  "concepts.more": "More ({{count}} left)",
  "concepts.none": "No two share two things or more.",
  "concepts.stability": "{{share}} % steady",
  "concepts.stability.about":
    "Of all parts of this group, how many share exactly the same; ~ is an estimate.",
  "concepts.truncated": "There are too many groups: these are the {{count}} steadiest.",
  "concepts.rules.all": "Without exception: {{count}}",
  "concepts.rules.nearly": "Mostly: {{count}}",
  "concepts.rules.none": "None.",
  "concepts.rule":
    "Whoever is said to have {{if}} is also said to have {{then}}: {{names}} ({{count}}).",
  "concepts.rule.closed": "Whoever has {{if}} also has {{then}}: {{names}} ({{count}}).",
  "concepts.rule.everyone": "Everyone is said to have {{then}} ({{count}}).",
  "concepts.rule.everyone.closed": "Everyone has {{then}} ({{count}}).",
  "concepts.rule.nearly":
    "Of those said to have {{if}} ({{of}}), most are also said to have {{then}} ({{count}}); except {{except}}.",
  "concepts.rule.nearly.closed":
    "Of those that have {{if}} ({{of}}), most also have {{then}} ({{count}}); except {{except}}.",
  "concepts.rule.most":
    "Of all {{of}}, most are said to have {{then}} ({{count}}); except {{except}}.",
  "concepts.rule.most.closed": "Of all {{of}}, most have {{then}} ({{count}}); except {{except}}.",
  "concepts.rule.single": "a single case",
  "concepts.labels.whole":
    "Every name of every group (else a name stands only where it first comes in)",
  "concepts.lattice.some": "Drawn are the {{count}} steadiest of {{of}} groups.",
  "concepts.lattice.hint":
    "Point at a group to light what lies above and below; arrows follow the lines, Enter opens what it rests on.",
  "concepts.point": "{{count}}: {{rows}}. In common: {{columns}}.",
  "concepts.nobody": "nobody",
  "concepts.nothing": "nothing",
  "concepts.upset.told":
    "Groups: {{count}}. In the largest {{rows}} ({{of}}) share {{columns}}. Most often among the shared is {{common}} (in {{times}} of them).",
  "concepts.upset.head": "How many share",
  "concepts.has": "has it",
};
