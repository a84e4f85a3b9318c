import { entries, type Entry } from "./entry.ts";

/** Functions of numbers. */
export const numberFunctions: readonly Entry[] = entries([
  [
    "abs(input :: INTEGER | FLOAT) :: INTEGER | FLOAT",
    "The number without its sign.",
    "abs(-2)",
    2,
  ],
  ["ceil(input :: FLOAT) :: FLOAT", "The next whole number at or above.", "ceil(1.2)", 2],
  ["floor(input :: FLOAT) :: FLOAT", "The next whole number at or below.", "floor(1.8)", 1],
  ["round(value :: FLOAT) :: FLOAT", "The nearest whole number; halves go up.", "round(2.5)", 3],
  [
    "sign(input :: INTEGER | FLOAT) :: INTEGER",
    "-1, 0 or 1, as the number is below, at or above zero.",
    "sign(-3)",
    -1,
  ],
  ["sqrt(input :: FLOAT) :: FLOAT", "The square root.", "sqrt(16.0)", 4],
  ["rand() :: FLOAT", "A random number from 0 up to, not including, 1.", "rand() < 1.0", true],
  ["e() :: FLOAT", "Euler's number.", "floor(e())", 2],
  ["exp(input :: FLOAT) :: FLOAT", "e to the power of the number.", "exp(0.0)", 1],
  ["log(input :: FLOAT) :: FLOAT", "The natural logarithm.", "log(1.0)", 0],
  ["log10(input :: FLOAT) :: FLOAT", "The logarithm to base 10.", "log10(100.0)", 2],
  ["pi() :: FLOAT", "The circle's number.", "floor(pi())", 3],
  ["degrees(input :: FLOAT) :: FLOAT", "An angle in radians as degrees.", "degrees(pi())", 180],
  [
    "radians(input :: FLOAT) :: FLOAT",
    "An angle in degrees as radians.",
    "floor(radians(180.0))",
    3,
  ],
  ["sin(input :: FLOAT) :: FLOAT", "The sine of an angle in radians.", "sin(0.0)", 0],
  ["cos(input :: FLOAT) :: FLOAT", "The cosine of an angle in radians.", "cos(0.0)", 1],
  ["tan(input :: FLOAT) :: FLOAT", "The tangent of an angle in radians.", "tan(0.0)", 0],
  ["asin(input :: FLOAT) :: FLOAT", "The angle, in radians, that has this sine.", "asin(0.0)", 0],
  ["acos(input :: FLOAT) :: FLOAT", "The angle, in radians, that has this cosine.", "acos(1.0)", 0],
  [
    "atan(input :: FLOAT) :: FLOAT",
    "The angle, in radians, that has this tangent.",
    "atan(0.0)",
    0,
  ],
  [
    "atan2(y :: FLOAT, x :: FLOAT) :: FLOAT",
    "The angle, in radians, of the point (x, y) as seen from zero.",
    "atan2(0.0, 1.0)",
    0,
  ],
]);
