import type { Node } from "@chengmai/cypher/values";
import { stepOf } from "../model/heat.ts";
import type { Inks } from "../view/inks.ts";
import type { Table } from "./sheet.ts";

/** Pixels: a cell's sides, and the letters of a name. */
const [wide, high, letter] = [30, 22, 12];

const escaped = (text: string): string =>
  text
    // Letters that XML has no way to write.
    // oxlint-disable-next-line no-control-regex -- they are what must go
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

const widthOf = (text: string): number =>
  [...text].reduce((sum, each) => sum + (/[\u2e80-\uff60]/u.test(each) ? 1 : 0.6) * letter, 0);

type Ordered = Pick<Table, "rows" | "columns" | "cells" | "orderRows" | "orderColumns">;

/** A table as a drawing that needs nothing beside it: names, cells by their heat, what is inherited in a dashed frame. */
export function svgOf(
  table: Ordered,
  name: (node: Node) => string,
  inks: Pick<Inks, "text" | "paper" | "heat" | "on">,
): string {
  const { rows, columns, cells, orderRows, orderColumns } = table;
  const names = (nodes: readonly Node[], order: readonly number[]) =>
    order.map((place) => (nodes[place] === undefined ? "" : name(nodes[place])));
  const [down, across] = [names(rows, orderRows), names(columns, orderColumns)];
  const left = Math.ceil(Math.max(0, ...down.map(widthOf))) + 12;
  const top = Math.ceil(Math.max(0, ...across.map(widthOf))) + 12;
  const most = cells.reduce((so, { count }) => Math.max(so, count), 0);
  const [rowAt, columnAt] = [orderRows, orderColumns].map(
    (order) => new Map(order.map((place, at) => [place, at])),
  );
  const drawn = cells.flatMap(({ row, column, count, strength }) => {
    const [y, x] = [rowAt?.get(row), columnAt?.get(column)];
    if (x === undefined || y === undefined) return [];
    const step = stepOf(count, most);
    const dashed =
      strength === "inherited"
        ? ` stroke="${inks.on[step] ?? inks.text}" stroke-dasharray="3 2"`
        : "";
    const [cx, cy] = [left + x * wide, top + y * high];
    return [
      `<rect x="${cx + 1}" y="${cy + 1}" width="${wide - 2}" height="${high - 2}" fill="${inks.heat[step] ?? inks.paper}"${dashed}/>`,
      `<text x="${cx + wide / 2}" y="${cy + high / 2 + 4}" text-anchor="middle" fill="${inks.on[step] ?? inks.text}">${count}</text>`,
    ];
  });
  const [width, height] = [left + across.length * wide + 8, top + down.length * high + 8];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="${letter}">`,
    `<rect width="100%" height="100%" fill="${inks.paper}"/>`,
    ...down.map(
      (text, at) =>
        `<text x="${left - 6}" y="${top + at * high + high / 2 + 4}" text-anchor="end" fill="${inks.text}">${escaped(text)}</text>`,
    ),
    ...across.map((text, at) => {
      const [x, y] = [left + at * wide + wide / 2 + 4, top - 6];
      return `<text x="${x}" y="${y}" transform="rotate(-90 ${x} ${y})" fill="${inks.text}">${escaped(text)}</text>`;
    }),
    ...drawn,
    "</svg>",
  ].join("\n");
}
