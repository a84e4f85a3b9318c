import type { graphView as zh } from "../zh/graph-view.ts";
import type { English } from "./words.ts";

export const graphView: English<typeof zh> = {
  "graph.holds":
    'The result holds $t(count.nodes, {"count": {{nodes}} }) and $t(count.relationships, {"count": {{relationships}} }).',
  "graph.already": "{{count}} of the nodes are on the picture already.",
  "graph.labels": "Nodes by label",
  "graph.types": "Relationships by type",
  "graph.unlabelled": "Without a label",
  "graph.there": "{{count}} drawn",
  "graph.more": "{{count}} more",
  "graph.missing":
    "{{count}} ends are not in the result; they are fetched from the database when it is drawn.",
  "graph.among": "With the relationships among them",
  "graph.add": "Add to exploration",
  "graph.replace": "Replace the picture",
  "graph.many": "There are {{count}} nodes: all at once are slow to draw and hard to read.",
  "graph.part": "How many to draw",
  "graph.part.first": "The first {{count}}",
  "graph.part.all": "All {{count}}",
  "graph.asking": "Fetching what is to be drawn …",
  "graph.drawn.add":
    'Added to the picture: $t(count.nodes, {"count": {{nodes}} }), $t(count.relationships, {"count": {{relationships}} }).',
  "graph.drawn.replace":
    'The picture now shows $t(count.nodes, {"count": {{nodes}} }) and $t(count.relationships, {"count": {{relationships}} }).',
  "graph.drawn.before":
    'Drawn before: $t(count.nodes, {"count": {{nodes}} }) and $t(count.relationships, {"count": {{relationships}} }); the picture has changed since.',
  "graph.fetched": "{{count}} ends were fetched for it.",
  "graph.undo": "Undo",
  "graph.empty": "No rows came, so there is nothing to draw.",
  "graph.nulls": "Only null came, so there is nothing to draw.",
  "graph.nulls.about":
    "A null stands where nothing was found: a pattern without a match, or a property that is not there.",
  "graph.scalars": "Only values came, no nodes or relationships, so there is nothing to draw.",
  "graph.scalars.about":
    "RETURN a variable itself, such as n, for the whole node; n.name gives its name alone.",
  "graph.suggestion": "Your query, so that it can be drawn:",
  "graph.suggestion.open": "Open as a new tab",
  "graph.already_one": "One of the nodes is on the picture already.",
  "graph.missing_one":
    "One end is not in the result; it is fetched from the database when it is drawn.",
  "graph.fetched_one": "One end was fetched for it.",
};
