import { fontFamily } from "../../ui/font.ts";
import { ink, type Scheme } from "../../ui/palette.ts";
import { measure } from "../../ui/font.ts";

const space = "http://www.w3.org/2000/svg";
const margin = 16;
const line = 22;

const element = (name: string, attributes: Record<string, string | number>, text?: string) => {
  const made = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
};

interface Heading {
  title: string;
  series: readonly string[];
  colours: readonly string[];
  scheme: Scheme;
  /** Painted under the chart; else what lies behind shows through. */
  background: boolean;
}

/** The series as squares with their names, as many in a line as there is room for; gives the height they take. */
function legend(to: Element, { series, colours, scheme }: Heading, width: number, top: number) {
  if (series.length < 2) return 0;
  let [x, y] = [margin, top];
  series.forEach((name, at) => {
    const own = measure(name) + 34;
    if (x > margin && x + own > width - margin) [x, y] = [margin, y + line];
    const fill = colours[at] ?? "currentColor";
    to.append(
      element("rect", { x, y: y - 10, width: 11, height: 11, rx: 2, fill }),
      element("text", { x: x + 17, y, fill: ink[scheme].text, "font-size": 12 }, name),
    );
    x += own;
  });
  return y - top + line;
}

/** A copy that shows no tooltip, for a file. */
export function stillOf(chart: SVGSVGElement): SVGSVGElement {
  const own = chart.cloneNode(true) as SVGSVGElement;
  for (const tip of own.querySelectorAll('[aria-label="tip"]')) tip.remove();
  return own;
}

/** Puts a chart on a sheet of its own, with title and legend, as a file can hold it. */
export function sheetOf(chart: SVGSVGElement, heading: Heading): SVGSVGElement {
  const { title, scheme, background } = heading;
  const [width, height] = ["width", "height"].map((side) => Number(chart.getAttribute(side)));
  const wide = (width ?? 640) + 2 * margin;
  const sheet = document.createElementNS(space, "svg");
  sheet.setAttribute("xmlns", space);
  sheet.setAttribute("font-family", fontFamily);
  const ground = element("rect", { width: "100%", height: "100%", fill: ink[scheme].panel });
  if (background) sheet.append(ground);
  sheet.append(
    element(
      "text",
      { x: margin, y: 28, fill: ink[scheme].text, "font-size": 15, "font-weight": 600 },
      title,
    ),
  );
  const taken = legend(sheet, heading, wide, 52);
  chart.setAttribute("x", String(margin));
  chart.setAttribute("y", String(40 + taken));
  sheet.append(chart);
  const tall = 40 + taken + (height ?? 400) + margin;
  sheet.setAttribute("width", String(wide));
  sheet.setAttribute("height", String(tall));
  sheet.setAttribute("viewBox", `0 0 ${wide} ${tall}`);
  return sheet;
}
