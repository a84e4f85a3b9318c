import { expect, test } from "@playwright/test";
import { canvas, count, expectNoViolations, labels, open, say, words } from "./page.ts";
import { drawnLabels, overlaps, textsCut } from "./reading.ts";

for (const language of ["zh", "en"] as const)
  test.describe(`first screen (${language}) at 1440×900`, () => {
    test.use({ locale: language === "zh" ? "zh-CN" : "en-GB" });

    test("reads without zooming: no two labels overlap, none is cut off, none is under 11 px", async ({
      page,
    }) => {
      await open(page);
      const drawn = await drawnLabels(page);
      expect(drawn.length).toBeGreaterThan(60);
      expect(overlaps(drawn)).toEqual([]);
      expect(drawn.filter(({ outside }) => outside).map(({ text }) => text)).toEqual([]);
      expect(drawn.filter(({ covered }) => covered).map(({ text }) => text)).toEqual([]);
      expect(drawn.filter(({ pixels }) => pixels < 11).map(({ text }) => text)).toEqual([]);
      expect(await textsCut(page)).toEqual([]);
    });

    test("says what the picture shows, and how to go on", async ({ page }) => {
      await open(page);
      const told = words(language);
      await expect(page.getByRole("heading", { name: told("intro.title") })).toBeVisible();
      await expect(page.getByText(told("intro.hint"))).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(told("app.tagline")));
      await expect(page.locator("html")).toHaveAttribute(
        "lang",
        language === "zh" ? "zh-CN" : "en",
      );
    });
  });

test("shows twenty mechanisms, and only solid lines while inherited ones are off", async ({
  page,
}) => {
  await open(page);
  expect(await labels(page, '[role = "mechanism"]')).toHaveLength(20);
  expect(await count(page, 'edge[role = "tie"][line = "dashed"]')).toBe(0);
  expect(await count(page, 'edge[role = "tie"]')).toBeGreaterThan(50);
  await expect(canvas(page)).toHaveAccessibleName(say("canvas.label"));
});

for (const scheme of ["light", "dark"] as const)
  for (const locale of ["zh-CN", "en-GB"])
    test.describe(`first screen in ${scheme}, ${locale}`, () => {
      test.use({ colorScheme: scheme, locale });
      test("has no violation that axe knows of", async ({ page }) => {
        await open(page);
        await expectNoViolations(page);
      });
    });

test("what strikes first is what the ready questions answer, whatever is switched off", async ({
  page,
}) => {
  await open(page);
  const reply = await page.request.post("/api/queries/patterns/cluster-mechanism", { data: {} });
  const { rows } = (await reply.json()) as { rows: [unknown, { properties: { name: string } }][] };
  const clusters = new Map<string, number>();
  for (const [, { properties }] of rows)
    clusters.set(properties.name, (clusters.get(properties.name) ?? 0) + 1);
  const alone = [...clusters].filter(([, number]) => number === 1).map(([name]) => `${name} 1`);
  const section = (title: "intro.only" | "intro.widest") =>
    page
      .locator(".card section")
      .filter({ has: page.getByRole("heading", { name: say(title), exact: true }) });
  const chips = async (title: "intro.only" | "intro.widest") =>
    (await section(title).locator(".chip").allInnerTexts()).map((text) =>
      text.replaceAll(/\s+/g, " "),
    );
  expect((await chips("intro.only")).toSorted()).toEqual(alone.toSorted());
  const widest = await chips("intro.widest");
  for (const chip of widest) {
    const [, name = "", number] = /^(.*) (\d+)$/.exec(chip) ?? [];
    expect([name, Number(number)]).toEqual([name, clusters.get(name)]);
  }
  // Of mechanisms that are used alike, none is passed over.
  const least = Math.min(...widest.map((chip) => Number(chip.split(" ").at(-1))));
  expect(widest).toHaveLength([...clusters].filter(([, number]) => number >= least).length);
  await page.locator(".legend button").first().click();
  expect(await chips("intro.widest")).toEqual(widest);
});
