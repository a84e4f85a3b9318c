const depth = (layer: HTMLCanvasElement): number => Number(getComputedStyle(layer).zIndex) || 0;

/** The page's picture as it stands on the screen, on the page's own ground, as PNG. Throws where the browser cannot make one. */
export async function canvasPicture(): Promise<Blob> {
  const layers = [...document.querySelectorAll<HTMLCanvasElement>("[data-testid=canvas] canvas")];
  const sheet = document.createElement("canvas");
  sheet.width = Math.max(0, ...layers.map(({ width }) => width));
  sheet.height = Math.max(0, ...layers.map(({ height }) => height));
  const context = sheet.getContext("2d");
  if (context === null || sheet.width === 0) throw new Error("There is no picture to save.");
  context.fillStyle = getComputedStyle(document.body).backgroundColor;
  context.fillRect(0, 0, sheet.width, sheet.height);
  for (const layer of layers.toSorted((a, b) => depth(a) - depth(b)))
    context.drawImage(layer, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => void sheet.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("The picture is too large for this browser.");
  return blob;
}
