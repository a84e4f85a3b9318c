import type { Page } from "@playwright/test";

/** Cytoscape leaves itself at its element by this name. */
interface Watched {
  _cyreg?: { cy?: { nodes(): { length: number } } };
}

/**
 * Runs in the page from its first moment: notes when nodes first stand on a canvas, in
 * pixels. Both pages are looked at with the same eyes.
 */
const watchFirstPicture = (): void => {
  const look = (): void => {
    const holder = document.querySelector('[data-testid="canvas"]');
    const nodes = (holder as Watched | null)?.["_cyreg"]?.cy?.nodes().length ?? 0;
    const canvases = nodes > 0 ? [...(holder?.querySelectorAll("canvas") ?? [])] : [];
    const drawn = canvases.some((canvas) => {
      const context = canvas.getContext("2d");
      if (context === null || canvas.width * canvas.height === 0) return false;
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      return new Uint32Array(data.buffer).some((pixel) => pixel !== 0);
    });
    if (drawn) Object.assign(globalThis, { firstPicture: performance.now() });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** Milliseconds from the start of the navigation until nodes are drawn. */
export const timeFirstPicture = async (page: Page, url: string): Promise<number> => {
  // The loader that runs these sources names functions by a helper that a page does not have.
  await page.addInitScript("globalThis.__name = (each) => each");
  await page.addInitScript(watchFirstPicture);
  await page.goto(url, { waitUntil: "commit" });
  const at = await page.waitForFunction(
    () => (globalThis as { firstPicture?: number }).firstPicture ?? 0,
    undefined,
    { polling: 50, timeout: 30_000 },
  );
  return at.jsonValue();
};
