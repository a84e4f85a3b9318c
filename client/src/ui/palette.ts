import { fieldOf } from "@chengmai/cypher/values";

export const schemes = ["light", "dark"] as const;
export type Scheme = (typeof schemes)[number];
export type Shape =
  | "ellipse"
  | "diamond"
  | "triangle"
  | "rectangle"
  | "pentagon"
  | "hexagon"
  | "star"
  | "vee";
export type Arrow =
  | "circle"
  | "diamond"
  | "triangle"
  | "square"
  | "tee"
  | "vee"
  | "chevron"
  | "triangle-tee";

/** One kind of thing: a colour safe for the colour-blind, and a shape, so that colour is never the only sign. */
export interface Look {
  colour: Record<Scheme, string>;
  shape: Shape;
  arrow: Arrow;
}

const look = (light: string, dark: string, shape: Shape, arrow: Arrow): Look => ({
  colour: { light, dark },
  shape,
  arrow,
});

// Okabe and Ito's hues, darkened until they keep 4.5:1 as text on paper.
export const looks: readonly Look[] = [
  look("#1a66a8", "#6db3ea", "ellipse", "circle"),
  look("#b9480c", "#f09a63", "diamond", "diamond"),
  look("#1d7a4b", "#5fc792", "triangle", "triangle"),
  look("#7b479a", "#c7a2e2", "rectangle", "square"),
  look("#0b7379", "#52c5ca", "pentagon", "tee"),
  look("#7d5a1c", "#d3b06c", "hexagon", "vee"),
  look("#55616d", "#a6b3c0", "star", "chevron"),
  look("#9a2f5d", "#eb93b8", "vee", "triangle-tee"),
];

/** How many looks there are: each colour with each shape. */
export const lookCount = looks.length ** 2;

/** The look of the nth kind: past the list each colour takes another shape; past all of them they come round again. */
export function lookAt(index: number): Look {
  const round = Math.floor(index / looks.length);
  const [colour, shape] = [index, index + round].map((at) => looks[at % looks.length]);
  return colour === undefined || shape === undefined
    ? look("#55616d", "#a6b3c0", "ellipse", "circle")
    : { ...shape, colour: colour.colour };
}

export const ink: Record<
  Scheme,
  Record<"paper" | "panel" | "line" | "text" | "quiet" | "accent" | "frame", string>
> = {
  light: {
    paper: "#faf9f6",
    panel: "#ffffff",
    line: "#dcd8cf",
    text: "#1c2329",
    quiet: "#5a646d",
    accent: "#1b4f72",
    frame: "#f1eee8",
  },
  dark: {
    paper: "#13171b",
    panel: "#1b2127",
    line: "#333c45",
    text: "#ebe9e4",
    quiet: "#a3adb6",
    accent: "#7fb8de",
    frame: "#1a2026",
  },
};

const outlines: Record<Shape, string> = {
  ellipse: '<circle cx="8" cy="8" r="5"/>',
  diamond: '<path d="M8 2l6 6-6 6-6-6z"/>',
  triangle: '<path d="M8 2.5l6 10.5H2z"/>',
  rectangle: '<rect x="3" y="3" width="10" height="10"/>',
  pentagon: '<path d="M8 2l6 4.6-2.3 7H4.3L2 6.6z"/>',
  hexagon: '<path d="M4.8 2.5h6.4L14.4 8l-3.2 5.5H4.8L1.6 8z"/>',
  star: '<path d="M8 1.6l1.9 4.2 4.5.5-3.4 3 1 4.5L8 11.5l-4 2.3 1-4.5-3.4-3 4.5-.5z"/>',
  vee: '<path d="M8 13.5L2 3l6 3 6-3z"/>',
};

/** The shape as a small SVG; hollow says "nothing is stated of this place itself". */
function glyph(shape: Shape, colour: string, hollow: boolean): string {
  const paint = hollow
    ? `fill="none" stroke="${colour}" stroke-width="1.6"`
    : `fill="${colour}" stroke="${colour}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16"><g ${paint}>${outlines[shape]}</g></svg>`;
}

/** Signs side by side, each in a square of `size` pixels. */
export function glyphRowUri(
  signs: readonly { shape: Shape; colour: string }[],
  size: number,
): string {
  // An empty address is none that a drawing layer takes.
  if (signs.length === 0) return "none";
  const width = signs.length * 16;
  const drawn = signs.map(
    ({ shape, colour }, at) =>
      `<g transform="translate(${at * 16} 0)" fill="${colour}">${outlines[shape]}</g>`,
  );
  return `data:image/svg+xml;utf8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${signs.length * size}" height="${size}" viewBox="0 0 ${width} 16">${drawn.join("")}</svg>`,
  )}`;
}

export const glyphUri = (shape: Shape, colour: string, hollow = false): string =>
  `data:image/svg+xml;utf8,${encodeURIComponent(glyph(shape, colour, hollow))}`;

/** A line with its head, as relationships are drawn. */
export const lineUri = (colour: string): string =>
  `data:image/svg+xml;utf8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16"><path d="M1 8h10" stroke="${colour}" stroke-width="1.6"/><path d="M10 4.5L15.5 8 10 11.5z" fill="${colour}"/></svg>`,
  )}`;

const icons: Record<string, string> = {
  Policy: '<path d="M3.5 1.8h6l3 3v9.4h-9zM9.2 2v3.2h3.2M5.6 8h4.8M5.6 10.8h4.8"/>',
  Project:
    '<path d="M1.5 12.5h13M2.5 12.5V8M13.5 12.5V8M2.5 8c3.5-4.6 7.5-4.6 11 0M6 12.5V6M10 12.5V6"/>',
  Sector: '<path d="M2 13.5V6.5l4 2.5V6.5l4 2.5V2.5h4v11z"/>',
  Claim: '<path d="M2 3h12v8H7l-3.5 3v-3H2z"/>',
  Mechanism:
    '<circle cx="4" cy="4" r="2.2"/><circle cx="12" cy="12" r="2.2"/><path d="M6 4c5 0 1 8 4 8"/>',
};

/** The sign of a label beside the board: drawn in lines, so that it is not taken for a cluster's. */
export function iconUri(label: string, colour: string): string {
  const drawn = fieldOf(icons, label) ?? '<circle cx="8" cy="8" r="5.5"/>';
  return `data:image/svg+xml;utf8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16"><g fill="none" stroke="${colour}" stroke-width="1.4" stroke-linejoin="round">${drawn}</g></svg>`,
  )}`;
}
