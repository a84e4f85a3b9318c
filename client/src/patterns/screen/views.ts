import type { ComponentType, LazyExoticComponent } from "react";
import { later } from "../../ui/later.tsx";
import type { ViewName } from "../model/screen.ts";
import type { ViewProps } from "../parts/view.ts";

type Part = LazyExoticComponent<ComponentType<ViewProps>>;

/** Each view, fetched when it is opened first. */
export const views: Partial<Record<ViewName, Part>> = {
  findings: later(async () => (await import("../findings/findings.tsx")).Findings),
  concepts: later(async () => (await import("../concepts/concepts.tsx")).Concepts),
};
