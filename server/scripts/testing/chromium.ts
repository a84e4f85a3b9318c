import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { install, mayInstall } from "./install.ts";
import { project, run, say, tool } from "./run.ts";

/** Chromium without a window of its own: the stories take a third less of the processor in it. */
const windowless = "chromium-headless-shell";
const others = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Ubuntu's `chromium-browser` may be a stub that only names a snap, so each is asked its version. */
const works = async (command: string): Promise<boolean> =>
  (await run(command, ["--version"], { quiet: true, timeoutMs: 20_000 })).code === 0;

async function onPath(names: readonly string[]): Promise<string | null> {
  for (const name of names) {
    const { code, output } = await run("which", [name], { quiet: true });
    const path = output.trim().split("\n")[0] ?? "";
    if (code === 0 && (await works(path))) return path;
  }
  return null;
}

/** Where Playwright keeps its own browser; it is a dependency of the client's alone. */
function playwrightsOwn(): string | null {
  const require = createRequire(`${project}client/package.json`);
  const { chromium } = require("@playwright/test") as { chromium: { executablePath(): string } };
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

const fromSystem = async (...packages: string[]): Promise<string | null> =>
  mayInstall() && (await install(...packages.map((name) => [name]))) ? onPath(packages) : null;

async function installed(): Promise<string | null> {
  const found = await fromSystem("chromium", "chromium-browser");
  if (found !== null) return found;
  say("  playwright install chromium …");
  const { code } = await tool("playwright", ["install", "chromium"], { quiet: true });
  return code === 0 ? playwrightsOwn() : null;
}

/**
 * A Chromium for the stories: the one CHENGMAI_CHROMIUM names, one without a window where the system has it, the
 * system's, Playwright's own, else one is installed. Null where none can be had.
 */
export async function findChromium(): Promise<string | null> {
  const named = process.env["CHENGMAI_CHROMIUM"];
  if (named) {
    if (await works(named)) return named;
    throw new Error(`CHENGMAI_CHROMIUM names ${named}, which does not run.`);
  }
  return (
    (await onPath([windowless])) ??
    (await fromSystem(windowless)) ??
    (await onPath(others)) ??
    playwrightsOwn() ??
    (await installed())
  );
}

const hasChinese = async (): Promise<boolean> => {
  const { code, output } = await run("fc-list", [":lang=zh", "family"], { quiet: true });
  return code === 0 && output.trim() !== "";
};

/** True where Chinese can be drawn; other systems than Linux come with a font for it. */
export async function findChineseFont(): Promise<boolean> {
  if (process.platform !== "linux" || (await hasChinese())) return true;
  return mayInstall() && (await install(["fonts-noto-cjk", "fontconfig"])) && hasChinese();
}
