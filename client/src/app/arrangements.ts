import { board } from "../board/arrangement.ts";
import type { Arrangement } from "../canvas/drawing/arrangement.ts";
import { free } from "../canvas/free.ts";
import type { State } from "../exploration/model/state.ts";

/** Every way to lay an exploration out; the first that fits does it. */
export const arrangements: readonly Arrangement[] = [board, free];

export const arrangementOf = (state: State): Arrangement =>
  arrangements.find(({ fits }) => fits(state)) ?? free;

export const isBoard = (state: State): boolean => arrangementOf(state) === board;
