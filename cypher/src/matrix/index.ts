export { matrixOf, type Cell, type Matrix } from "./matrix.ts";
export { shapeScore } from "./score.ts";
