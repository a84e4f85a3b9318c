import type { LegendLine, LegendRow } from "../../exploration/model/legend.ts";
import type { Exploration } from "../../exploration/model/exploration.ts";
import type { State } from "../../exploration/model/state.ts";
import type { Language } from "../../i18n/language.ts";
import type { Picture } from "./element.ts";
import type { Scheme } from "../../ui/palette.ts";
import type { Signs } from "../../exploration/model/signs.ts";
import type { Setting } from "./setting.ts";

/** What is lit while one thing is looked at. */
export interface Lit {
  lit: ReadonlySet<string>;
  /** What lies behind that: seen, but not lit. */
  behind: ReadonlySet<string>;
  /** Of what is lit, places that share it only through what they lie in. */
  hollow: ReadonlySet<string>;
}

/** What an arrangement makes of a state: the picture, and how one thing in it leads to others. */
export interface Scene {
  picture: Picture;
  /** What stays lit when one is looked at. */
  litBy(id: string): Lit;
  /** Ids that are lit while nothing is looked at; null: all are alike. */
  lit: ReadonlySet<string> | null;
  /** Ids of nodes that an arrow key leads to from one, in the order of the picture. */
  neighbours(id: string): readonly string[];
  /** Every node, in the order in which arrow keys pass them. */
  walk: readonly string[];
  /** Nodes that should be seen first where the picture is taller than its window. */
  above: readonly string[];
  /** Nodes that are drawn only while they are chosen. */
  apart: ReadonlySet<string>;
}

/** A way to lay an exploration out; a capability brings one of its own, which is asked first whether it fits. */
export interface Arrangement {
  id: string;
  fits(state: State): boolean;
  /** `fit`: the window moves over the whole picture; `own`: the picture is made for the window's size. */
  frame: "fit" | "own";
  /** True where nodes stand where a layout put them; else the arrangement knows their places itself. */
  laidOut: boolean;
  scene(state: State, setting: Setting): Scene;
  legend(state: State, language: Language): readonly LegendRow[];
  lines(state: State): readonly LegendLine[];
  signs(state: State, scheme: Scheme): Signs;
  /** Takes a tap on something that is no thing of the graph; false where it is one. */
  tapped?(exploration: Exploration, id: string): boolean;
  /** Chooses one more node beside what is chosen, where that means more than choosing; false where it is no more. */
  also?(exploration: Exploration, id: string): boolean;
  /** How many connections lead on from a node. */
  reach(state: State, id: string): number;
}
