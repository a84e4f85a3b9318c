/** Numbers, about, that one part holds: to take it keeps nobody waiting. */
const mostInPart = 20_000;

const sizeOf = (item: unknown): number =>
  typeof item !== "object" || item === null
    ? 1
    : Object.values(item).reduce((sum, own) => sum + (Array.isArray(own) ? own.length : 1), 1);

/** A list in parts that are small enough to be sent between two answers to others. */
function* partsOf(list: readonly unknown[]): Generator<unknown[]> {
  let part: unknown[] = [];
  let size = 0;
  for (const item of list) {
    part.push(item);
    size += sizeOf(item);
    if (size < mostInPart) continue;
    yield part;
    [part, size] = [[], 0];
  }
  if (part.length > 0) yield part;
}

/** Gives the long lists of an output part by part, and then what is left of it. */
export const givenInParts = async (
  output: unknown,
  give: (name: string, part: unknown[]) => Promise<void>,
): Promise<unknown> => {
  if (typeof output !== "object" || output === null || Array.isArray(output)) return output;
  const left: Record<string, unknown> = {};
  for (const [name, own] of Object.entries(output)) {
    const parts = Array.isArray(own) ? [...partsOf(own)] : [];
    left[name] = parts.length > 1 ? [] : own;
    if (parts.length > 1) for (const part of parts) await give(name, part);
  }
  return left;
};
