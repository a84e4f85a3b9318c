import type { ComponentType, LazyExoticComponent } from "react";
import { withWords } from "../../i18n/with-words.ts";
import { later } from "../../ui/later.tsx";
import type { ViewName } from "../model/screen.ts";
import type { ViewProps } from "../parts/view.ts";

type Part = LazyExoticComponent<ComponentType<ViewProps>>;

/** The form that makes a lens. */
export const Builder = later(
  async () => (await withWords(import("../own/builder.tsx"), "growing")).Builder,
);

/** Each view, fetched when it is opened first. */
export const views: Record<ViewName, Part> = {
  findings: later(async () => (await import("../findings/findings.tsx")).Findings),
  matrix: later(async () => (await withWords(import("../table/table.tsx"), "workbench")).TableView),
  concepts: later(async () => (await import("../concepts/concepts.tsx")).Concepts),
  gaps: later(async () => (await import("../gaps/gaps.tsx")).Gaps),
  compare: later(async () => (await import("../compare/compare.tsx")).Compare),
  projection: later(async () => (await import("../projection/projection.tsx")).Projection),
  cuts: later(async () => (await import("../cuts/cuts.tsx")).Cuts),
  example: later(
    async () => (await withWords(import("../example/example.tsx"), "exploring", "growing")).Example,
  ),
  motifs: later(async () => (await import("../motifs/motifs.tsx")).Motifs),
};
