import type { Output } from "@chengmai/server/contract";
import type { Value } from "@chengmai/cypher/values";
import type { Result, View } from "../values/result.ts";

/** A result, and all that it is shown with; whoever asked the question gives it. */
export interface Given {
  result: Result;
  view: View;
  show: (view: View) => void;
  /** What the question is called, be it by its first words; null while it says nothing. */
  title: string | null;
  /** What somebody has called it; null where nobody has. */
  named: string | null;
  /** The question whose plan can be looked at, and whether its text wants it run and counted. */
  planned: { text: string; profile: boolean };
  /** What the server says of the database that was asked; null while it has not. */
  schema: Output<"schema"> | null;
  /** Whether its engine can run and count a plan; null while that is not known. */
  canProfile: boolean | null;
  /** Runs that this one can be compared with, the newest first. */
  others: readonly Result[];
  /** Opens another question with the same parameters, to be looked at as a graph. */
  ask: (text: string) => void;
  asParameter: (name: string, value: Value) => void;
  /** Lets the picture be seen. */
  makeWay: () => void;
}
