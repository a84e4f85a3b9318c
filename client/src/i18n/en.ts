import { editor } from "./en/editor.ts";
import { growing } from "./en/growing.ts";
import { exploring } from "./en/exploring.ts";
import { page } from "./en/page.ts";
import { patternViews } from "./en/pattern-views.ts";
import { patterns } from "./en/patterns.ts";
import { plan } from "./en/plan.ts";
import { result } from "./en/result.ts";
import { seeing } from "./en/seeing.ts";
import { shaping } from "./en/shaping.ts";
import { story } from "./en/story.ts";
import { workbench } from "./en/workbench.ts";
import { views } from "./en/views.ts";
import type { MessageKey } from "./zh.ts";

/** The same in English; a missing key does not compile. */
export const en: Record<MessageKey, string> = {
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
};
