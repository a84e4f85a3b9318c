/** At least so many dots for each pixel, so that small letters can be read on paper. */
const fine = 2;

const rulesOf = (sheet: CSSStyleSheet): string =>
  [...sheet.cssRules].map(({ cssText }) => cssText).join("\n");

/** The element alone, in all its length, as a drawing that holds the page's own style sheets. */
function drawingOf(element: HTMLElement, width: number, height: number): string {
  const drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  // The page's style sheets speak of its root, which the drawing's own is here: light or dark, narrow or wide.
  for (const { name, value } of document.documentElement.attributes)
    if (name.startsWith("data-")) drawing.setAttribute(name, value);
  drawing.setAttribute("width", String(width));
  drawing.setAttribute("height", String(height));
  const style = document.createElementNS("http://www.w3.org/2000/svg", "style");
  style.textContent = [...document.styleSheets].map(rulesOf).join("\n");
  const within = document.createElementNS("http://www.w3.org/2000/svg", "foreignObject");
  within.setAttribute("width", "100%");
  within.setAttribute("height", "100%");
  const body = document.createElement("body");
  const copy = element.cloneNode(true) as HTMLElement;
  copy.style.cssText += ";inset:0;overflow:visible";
  // What can only be done on the page is not to be seen on paper.
  for (const act of copy.querySelectorAll("button")) act.style.visibility = "hidden";
  for (const cut of copy.querySelectorAll("[data-cut]")) cut.removeAttribute("data-cut");
  body.append(copy);
  within.append(body);
  drawing.append(style, within);
  return new XMLSerializer().serializeToString(drawing);
}

/** How much of an element is scrolled out of sight: in it, or in what it holds. */
const beyond = (element: HTMLElement, side: "Width" | "Height"): number =>
  Math.max(
    0,
    ...[element, ...element.querySelectorAll<HTMLElement>("[data-cut]")].map(
      (each) => each[`scroll${side}`] - each[`client${side}`],
    ),
  );

/** An element of the page as it looks, what is scrolled away of it too, as PNG. Throws where the browser cannot make one. */
export async function elementPicture(element: HTMLElement): Promise<Blob> {
  const width = element.clientWidth + beyond(element, "Width");
  const height = element.clientHeight + beyond(element, "Height");
  const image = new Image();
  const drawing = drawingOf(element, width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
  await image.decode();
  const scale = Math.max(fine, devicePixelRatio);
  const sheet = document.createElement("canvas");
  Object.assign(sheet, { width: width * scale, height: height * scale });
  const context = sheet.getContext("2d");
  if (context === null) throw new Error("There is nothing to draw on.");
  context.fillStyle = getComputedStyle(document.body).backgroundColor;
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.drawImage(image, 0, 0, sheet.width, sheet.height);
  const blob = await new Promise<Blob | null>((resolve) => void sheet.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("The picture is too large for this browser.");
  return blob;
}
