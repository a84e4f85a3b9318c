import type { Piece } from "../../syntax/pieces.ts";
import type { Rewriting } from "../render.ts";
import type { Syntax } from "../../syntax/tree.ts";

/** A call with these arguments in words the engine answers rightly; null where its own do. */
export type Words = (args: readonly Syntax[], rewriting: Rewriting) => readonly Piece[] | null;
