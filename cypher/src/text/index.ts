export { afterBlanks } from "./letters.ts";
export { namePart, nameStart, quoted, spelling, unquoted, written } from "./names.ts";
export { parametersIn, parametersOf } from "./parameters.ts";
export { offsetOf, placeAt, type Place } from "./place.ts";
export { asksForPlan, type AsksForPlan } from "./plan-word.ts";
export { blanked, scan, type Piece, type PieceKind } from "./scan.ts";
export { statementAt, statementsOf, type Statement } from "./statements.ts";
