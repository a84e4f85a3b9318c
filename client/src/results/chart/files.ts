import { download, fileName } from "../../ui/taking/download.ts";

const svgText = (sheet: SVGSVGElement): string => new XMLSerializer().serializeToString(sheet);

export const saveSvg = (sheet: SVGSVGElement, title: string): void =>
  download(
    new Blob([svgText(sheet)], { type: "image/svg+xml;charset=utf-8" }),
    `${fileName(title)}.svg`,
  );

/** Saves the sheet as a picture of two dots a pixel. Throws where the browser cannot paint it. */
export async function savePng(sheet: SVGSVGElement, title: string): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(sheet))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = 2 * Number(sheet.getAttribute("width"));
  canvas.height = 2 * Number(sheet.getAttribute("height"));
  const context = canvas.getContext("2d");
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>(
    (resolve) => void canvas.toBlob(resolve, "image/png"),
  );
  if (blob === null) throw new Error("The picture is too large for this browser.");
  download(blob, `${fileName(title)}.png`);
}
