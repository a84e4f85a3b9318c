export { matrixOf, type Cell, type Matrix } from "./matrix.ts";
