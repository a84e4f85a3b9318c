import type { Node } from "@chengmai/cypher/values";
import type { Projected } from "./projected.ts";

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    // oxlint-disable-next-line no-control-regex -- XML cannot hold them
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "");

/** The projection as GEXF 1.3, which Gephi reads: communities, weights, p and what was kept. */
export function gexfOf(
  { nodes, links, communities }: Projected,
  nameOf: (node: Node) => string,
): string {
  const own = nodes.map(
    (node, at) =>
      `      <node id="${at}" label="${escaped(nameOf(node))}"><attvalues><attvalue for="community" value="${communities[at] ?? 0}"/></attvalues></node>`,
  );
  const edges = links.map(
    ({ a, b, weight, p, kept }, at) =>
      `      <edge id="${at}" source="${a}" target="${b}" weight="${weight}"><attvalues><attvalue for="p" value="${p}"/><attvalue for="kept" value="${kept}"/></attvalues></edge>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '  <graph defaultedgetype="undirected">',
    '    <attributes class="node"><attribute id="community" title="community" type="integer"/></attributes>',
    '    <attributes class="edge"><attribute id="p" title="p" type="double"/><attribute id="kept" title="kept" type="boolean"/></attributes>',
    "    <nodes>",
    ...own,
    "    </nodes>",
    "    <edges>",
    ...edges,
    "    </edges>",
    "  </graph>",
    "</gexf>",
    "",
  ].join("\n");
}
