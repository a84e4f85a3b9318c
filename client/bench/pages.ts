import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { timeFirstPicture } from "./first-picture.ts";

/** How the browser looks at both pages. */
export interface View {
  viewport: { width: number; height: number };
  locale: string;
}

/** What Cytoscape holds once the app has drawn its overview, as plain data. */
export interface Drawn {
  elements: { nodes?: object[]; edges?: object[] };
  style: { selector: string; style: Record<string, unknown> }[];
  zoom: number;
  pan: { x: number; y: number };
}

/** The picture, and the box on the screen that it stands in. */
export interface Scene extends Drawn {
  box: { left: number; top: number; width: number; height: number };
}

interface Drawable {
  data(name: string, value: unknown): void;
  style(name: string): unknown;
}

interface Holder {
  _cyreg: {
    cy: { json(): Drawn; elements(): { forEach(each: (element: Drawable) => void): void } };
  };
}

/** Runs in the page: the picture as data, with what functions gave for a look put into each element. */
export const asData = (): Scene => {
  const holder = document.querySelector('[data-testid="canvas"]') as Element;
  const { cy } = (holder as unknown as Holder)["_cyreg"];
  const { style } = cy.json();
  const written = style.map(({ selector, style: looks }) => ({
    selector,
    style: Object.fromEntries(
      Object.entries(looks).map(([name, value]) => {
        // Cytoscape writes a function as "fn", which nobody can read again.
        if (value !== "fn") return [name, value];
        const kept = `fn_${name.replaceAll("-", "_")}`;
        cy.elements().forEach((element) => element.data(kept, element.style(name)));
        return [name, `data(${kept})`];
      }),
    ),
  }));
  const { elements, zoom, pan } = cy.json();
  const { left, top, width, height } = holder.getBoundingClientRect();
  return { elements, style: written, zoom, pan, box: { left, top, width, height } };
};

/** The app's own picture: elements, positions and looks. */
export const drawnBy = async (browser: Browser, url: string, view: View): Promise<Scene> => {
  const context = await browser.newContext(view);
  const page = await context.newPage();
  await timeFirstPicture(page, url);
  // The window moves over the picture for a moment.
  await page.waitForTimeout(1500);
  const drawn = await page.evaluate(asData);
  await context.close();
  return drawn;
};

const html = ({ left, top, width, height }: Scene["box"]): string => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>bare</title>
<link rel="icon" href="data:,">
<style>#canvas { position: fixed; left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px }</style>
<div id="canvas" data-testid="canvas"></div>
<script src="/cytoscape.min.js"></script>
<script src="/picture.js"></script>
<script>
  const ask = { method: "POST", headers: { "content-type": "application/json" }, body: "{}" };
  fetch("/api/queries/explore/overview", ask).then((answer) => answer.json()).then(() => {
    const container = document.getElementById("canvas");
    cytoscape({ container, layout: { name: "preset", fit: false }, ...picture });
  });
</script>
`;

/** A page that asks the same and draws the same with Cytoscape alone, every position known. */
export const writeBarePage = async (folder: string, { box, ...drawn }: Scene): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const cytoscape = createRequire(import.meta.url).resolve("cytoscape/dist/cytoscape.min.js");
  await copyFile(cytoscape, join(folder, "cytoscape.min.js"));
  await writeFile(join(folder, "picture.js"), `const picture = ${JSON.stringify(drawn)};\n`);
  await writeFile(join(folder, "index.html"), html(box));
};
