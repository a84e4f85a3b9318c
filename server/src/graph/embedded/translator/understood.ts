import type { Place } from "../../graph-error.ts";
import type { Words } from "../../graph.ts";
import type { DerivedParam } from "../dialect/derived.ts";
import type { Stretch } from "../syntax/pieces.ts";
import type { Shown } from "../differences/difference.ts";
import type { Unproven } from "../proven/unproven.ts";
import type { Type } from "../types/type.ts";

/** A parameter that a text asks for; `counts` where it stands for a number of rows. */
export interface AskedParam {
  name: string;
  counts: boolean;
}

/** Why a text is not run, sendable. */
export interface Refused {
  slug: "not-allowed" | "engine-cannot";
  words: Words;
}

/** What a text would do besides reading, by its clauses; a plan does not always show it. */
export interface Doings {
  /** Of a command in place of a query. */
  command: Refused | null;
  /** Of the first clause that is never allowed. */
  clause: Refused | null;
  writes: boolean;
}

/** All that is known of a text without running it: plain data, so that it can leave its process. */
export interface Understood {
  /** In the engine's own words. */
  text: string;
  stretches: readonly Stretch[];
  params: readonly AskedParam[];
  derived: readonly DerivedParam[];
  /** Names of the answer's columns; null where only the engine knows them. */
  columns: readonly string[] | null;
  types: readonly Type[];
  shown: readonly Shown[];
  unproven: readonly Unproven[];
  /** Where each variable first stands, as an offset in the user's text. */
  variables: ReadonlyMap<string, number>;
  does: Doings;
  /** Neo4j may answer without a value that fails here. */
  unread: boolean;
}

/** What is asked of a text; one text at a time, each with one reply. */
export interface Asked {
  text: string;
  /** False for the house's own texts and for what a test proves elsewhere: nothing is said of what was not compared. */
  judged: boolean;
  /** Types of the parameters that are given. */
  params: ReadonlyMap<string, Type>;
  /** Types of properties by name; the same map is sent once to a translator, then null. */
  properties: ReadonlyMap<string, Type> | null;
}

/** What a translator hears: a greeting first, which it replies to when it is ready. */
export type TranslatorRequest = { kind: "greeting" } | ({ kind: "asked" } & Asked);

/** What became of a text: by the text, the types and the properties alone, so it may be remembered. */
export type Finding =
  | { kind: "understood"; understood: Understood }
  /** No Cypher: the engine, asked for its plan, has the words for why. */
  | { kind: "not-cypher" }
  | {
      kind: "refused";
      slug: "engine-cannot" | "too-deep" | "too-large" | "cypher-syntax";
      detail: string;
      place: Place | undefined;
    };

export type Reply =
  | { kind: "ready" }
  /** With what keeping it takes, and what the translator holds by now. */
  | { kind: "found"; finding: Finding; bytes: number; heapMb: number }
  | { kind: "broke"; message: string };
