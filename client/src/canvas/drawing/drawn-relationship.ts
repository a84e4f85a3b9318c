import type { Relationship } from "@chengmai/cypher/values";
import { isMutual, typeWord } from "../../i18n/vocabulary.ts";
import type { DrawnEdge } from "./element.ts";
import { ink } from "../../ui/palette.ts";
import type { Setting } from "./setting.ts";
import type { Vein } from "./veins.ts";

/** A relationship as a quiet line with its name; on a curve of its own where it has one. */
export const drawnRelationship = (
  { id, type, from, to, properties }: Relationship,
  { scheme, language }: Setting,
  curve: Vein | null = null,
): DrawnEdge => ({
  ...curve,
  id,
  role: curve === null ? "relationship" : "vein",
  source: from,
  target: to,
  label: typeWord(type, language),
  colour: ink[scheme].quiet,
  arrow: isMutual(type) ? "none" : "triangle",
  line: properties["strength"] === "curated" ? "dotted" : "solid",
  weight: 1.2,
});
