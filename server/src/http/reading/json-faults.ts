/** What makes a JSON text mean another thing to another reader, or overflow one. */
type JsonFault =
  | { fault: "deep" }
  | { fault: "twice"; key: string }
  | { fault: "prototype"; key: string };

const endOfString = (text: string, start: number): number => {
  for (let at = start + 1; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === "\\") at += 1;
    else if (letter === '"') return at;
  }
  return text.length;
};

const isKey = (text: string, after: number): boolean => {
  let at = after;
  while (/\s/.test(text[at] ?? "")) at += 1;
  return text[at] === ":";
};

/**
 * The first fault of a text that `JSON.parse` has taken, or null. Goes through it once, letter by letter, so
 * that its depth costs nothing.
 */
export const jsonFault = (text: string, mostDeep: number): JsonFault | null => {
  // For each open bracket the keys that were seen in it; none are ever seen in a list.
  const open: Set<string>[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === "{" || letter === "[") {
      open.push(new Set());
      if (open.length > mostDeep) return { fault: "deep" };
    } else if (letter === "}" || letter === "]") {
      open.pop();
    } else if (letter === '"') {
      const end = endOfString(text, at);
      if (isKey(text, end + 1)) {
        const key = String(JSON.parse(text.slice(at, end + 1)));
        const seen = open.at(-1);
        if (key === "__proto__") return { fault: "prototype", key };
        if (seen?.has(key)) return { fault: "twice", key };
        seen?.add(key);
      }
      at = end;
    }
  }
  return null;
};
