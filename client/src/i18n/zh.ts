import { editor } from "./zh/editor.ts";
import { growing } from "./zh/growing.ts";
import { exploring } from "./zh/exploring.ts";
import { page } from "./zh/page.ts";
import { patternViews } from "./zh/pattern-views.ts";
import { patterns } from "./zh/patterns.ts";
import { plan } from "./zh/plan.ts";
import { result } from "./zh/result.ts";
import { seeing } from "./zh/seeing.ts";
import { shaping } from "./zh/shaping.ts";
import { story } from "./zh/story.ts";
import { views } from "./zh/views.ts";
import { workbench } from "./zh/workbench.ts";

/** What the page says, in Chinese; its keys are the catalogue's keys. */
export const zh = {
  ...page,
  ...seeing,
  ...shaping,
  ...story,
  ...growing,
  ...views,
  ...patterns,
  ...patternViews,
  ...exploring,
  ...workbench,
  ...editor,
  ...result,
  ...plan,
} as const;

export type MessageKey = keyof typeof zh;
