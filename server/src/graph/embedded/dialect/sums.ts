/** What whole numbers and parameters make with signs between them. */
export type Sum = { value: string } | { param: string } | { sign: string; left: Sum; right: Sum };

type Sign = (left: bigint, right: bigint) => bigint | null;

const signs: Readonly<Record<string, Sign>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => (right === 0n ? null : left / right),
  "%": (left, right) => (right === 0n ? null : left % right),
};

const most = 2n ** 63n;

/** What it comes to; null where a part is no whole number, by zero, or beyond 64 bits. */
export function sumValue(sum: Sum, param: (name: string) => bigint | null): bigint | null {
  if ("value" in sum) return BigInt(sum.value);
  if ("param" in sum) return param(sum.param);
  const left = sumValue(sum.left, param);
  const right = sumValue(sum.right, param);
  const value = left === null || right === null ? null : (signs[sum.sign]?.(left, right) ?? null);
  return value === null || value >= most || value < -most ? null : value;
}

export const paramsIn = (sum: Sum): string[] => {
  if ("param" in sum) return [sum.param];
  return "value" in sum ? [] : [...paramsIn(sum.left), ...paramsIn(sum.right)];
};
