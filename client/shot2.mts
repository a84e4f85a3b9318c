import { chromium } from "@playwright/test";
const [port, out] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: "/usr/bin/chromium" });
const c = await b.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
const p = await c.newPage();
p.on("pageerror", (e) => console.log("ERR", e.message));
p.on("console", (m) => m.type() === "error" && console.log("CON", m.text()));
await p.goto(`http://127.0.0.1:${port}/?at=City:id:city:suzhou`);
await p.waitForTimeout(5000);
await p.screenshot({ path: `${out}-1.png` });
console.log(
  await p
    .locator("aside, [class*=sheet]")
    .last()
    .innerText()
    .catch(() => ""),
);
await b.close();
