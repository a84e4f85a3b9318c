import * as Plot from "@observablehq/plot";
import type { Language } from "../../i18n/language.ts";
import { fontFamily } from "../../ui/font.ts";
import { ink, looks, type Scheme } from "../../ui/palette.ts";
import type { Choice } from "./guess.ts";
import { measure } from "../../ui/font.ts";
import type { Point, Points } from "./points.ts";

interface Setting {
  width: number;
  scheme: Scheme;
  language: Language;
  /** What the axes are called. */
  category: string;
  value: string;
}

const fontSize = 12;
const row = { single: 26, grouped: 15, between: 12 };

const localeOf = (language: Language) => (language === "zh" ? "zh-CN" : "en");

/** Digits as they came where they are exact, else to six places. */
export const numberText = ({ value, exact }: Pick<Point, "value" | "exact">, language: Language) =>
  exact ?? value.toLocaleString(localeOf(language), { maximumSignificantDigits: 15 });

const short = (language: Language) =>
  new Intl.NumberFormat(localeOf(language), { notation: "compact", maximumSignificantDigits: 4 });

/** Numbers that name things, such as years, stand without commas. */
const plain = (language: Language) => (place: number) =>
  Math.abs(place) < 10_000 ? String(place) : short(language).format(place);

/** Colours of the series, in their order, as on the canvas. */
export const coloursOf = (series: readonly string[], scheme: Scheme): string[] =>
  series.map((_, at) => looks[at % looks.length]?.colour[scheme] ?? ink[scheme].accent);

const titleOf = (point: Point, language: Language) =>
  [point.label, point.series, numberText(point, language)].filter((part) => part !== "").join("\n");

const tip = (scheme: Scheme) => ({ fill: ink[scheme].panel, stroke: ink[scheme].line });

/** Lines of text that a label takes in so many pixels. */
const linesOf = (label: string, room: number) => Math.max(1, Math.ceil(measure(label) / room));

/** Names run along the left, each whole: wrapped where one is longer than half the chart. */
function acrossBars({ points, labels, series }: Points, grouped: boolean, setting: Setting) {
  const { width, scheme, language } = setting;
  const longest = Math.max(0, ...labels.map(measure));
  const room = Math.min(longest + 4, width * 0.46);
  const lines = Math.max(1, ...labels.map((label) => linesOf(label, room)));
  const each = Math.max(
    grouped ? series.length * row.grouped + row.between : row.single,
    lines * fontSize * 1.25 + 6,
  );
  const bar = { x: "value", fill: "series", title: (point: Point) => titleOf(point, language) };
  const ends = {
    x: (point: Point) => Math.max(0, point.value),
    text: (point: Point) => point.exact ?? short(language).format(point.value),
    textAnchor: "start" as const,
    dx: 5,
    fill: ink[scheme].quiet,
  };
  const axis = {
    lineWidth: room / fontSize,
    tickSize: 0,
    label: null,
    textOverflow: null,
  } as const;
  return {
    height: labels.length * each + 70,
    marginLeft: room + 14,
    marginTop: 44,
    marginBottom: 12,
    marginRight: 60,
    x: {
      ...ticksOf(points),
      label: setting.value,
      axis: "top" as const,
      grid: true,
      tickFormat: (n: number) => short(language).format(n),
    },
    ...(grouped
      ? {
          fy: { domain: labels, label: null, padding: 0.18 },
          y: { axis: null, domain: series, padding: 0 },
          marks: [
            Plot.axisFy({ ...axis, anchor: "left" as const }),
            Plot.barX(points, { ...bar, y: "series", fy: "label", tip: tip(scheme) }),
            Plot.text(points, { ...ends, y: "series", fy: "label" }),
            Plot.ruleX([0]),
          ],
        }
      : {
          y: { domain: labels, label: null, padding: 0.22 },
          marks: [
            Plot.axisY(axis),
            Plot.barX(points, { ...bar, y: "label", tip: tip(scheme) }),
            Plot.text(points, { ...ends, y: "label" }),
            Plot.ruleX([0]),
          ],
        }),
  };
}

/** How many ticks an axis of these values has at most, so that what is counted in wholes is not halved. */
const ticksOf = (points: readonly Point[]): { ticks?: number } => {
  const values = points.map(({ value }) => value);
  if (!values.every(Number.isInteger)) return {};
  const range = Math.max(0, ...values) - Math.min(0, ...values);
  return range < 10 ? { ticks: Math.max(1, range) } : {};
};

/** Points on lines, along time, numbers or names. */
function alongLine({ points, labels }: Points, { width, scheme, language, ...names }: Setting) {
  const placed = points.every(({ place }) => place !== null);
  const dated = points.some(({ place }) => place instanceof Date);
  const at = placed ? "place" : "label";
  const title = (point: Point) => titleOf(point, language);
  const widest = placed ? 0 : Math.max(0, ...labels.map(measure));
  const crowded = !placed && widest * labels.length > width - 80;
  const paint = { x: at, y: "value", stroke: "series", z: "series" };
  return {
    height: 340 + (crowded ? Math.min(160, widest) : 0),
    marginLeft: 56,
    marginRight: 24,
    marginBottom: crowded ? Math.min(180, widest) * 0.8 + 30 : 40,
    x: placed
      ? { label: names.category, ...(dated ? {} : { tickFormat: plain(language) }) }
      : {
          type: "point" as const,
          domain: labels,
          label: null,
          ...(crowded ? { tickRotate: -45 } : {}),
        },
    y: {
      ...ticksOf(points),
      label: names.value,
      grid: true,
      tickFormat: (n: number) => short(language).format(n),
    },
    marks: [
      Plot.lineY(points, { ...paint, strokeWidth: 2, curve: "linear" }),
      ...(points.length <= 200 ? [Plot.dot(points, { ...paint, fill: "series", r: 3 })] : []),
      Plot.tip(points, Plot.pointerX({ x: at, y: "value", title, ...tip(scheme) })),
    ],
  };
}

/** The chart as an SVG that holds its own fonts and colours. */
export function figureOf(points: Points, choice: Choice, setting: Setting): SVGSVGElement {
  const { width, scheme } = setting;
  const grouped = points.series.length > 1;
  const own =
    choice.kind === "line" ? alongLine(points, setting) : acrossBars(points, grouped, setting);
  return Plot.plot({
    ...own,
    width,
    color: { domain: [...points.series], range: coloursOf(points.series, scheme) },
    style: {
      fontFamily,
      fontSize: `${fontSize}px`,
      color: ink[scheme].text,
      background: "transparent",
      overflow: "visible",
    },
  }) as SVGSVGElement;
}
