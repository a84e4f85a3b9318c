export { barycentres, type Links } from "./barycentre.ts";
export { matrixOf, type Cell, type Matrix } from "./matrix.ts";
