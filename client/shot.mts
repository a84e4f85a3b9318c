import { chromium } from "@playwright/test";
const [port, out] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: "/usr/bin/chromium" });
for (const [w, h, scheme, lang] of [
  [1440, 900, "light", "zh"],
  [1440, 900, "dark", "en"],
  [390, 844, "light", "zh"],
  [1280, 720, "light", "en"],
] as const) {
  const c = await b.newContext({
    viewport: { width: w, height: h },
    colorScheme: scheme,
    locale: lang === "zh" ? "zh-CN" : "en-US",
  });
  const p = await c.newPage();
  p.on("pageerror", (e) => console.log("ERR", e.message));
  await p.goto(`http://127.0.0.1:${port}/`);
  await p.waitForTimeout(6000);
  await p.screenshot({ path: `${out}-${w}-${scheme}-${lang}.png` });
  await c.close();
}
await b.close();
