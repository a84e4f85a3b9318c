/** What may hide a `$`: comments, strings and quoted names. */
const silent = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`/g;

/** Every `$name` a text uses, with the line it first stands on, counted from 1. */
export const parametersUsed = (text: string): Map<string, number> => {
  const bare = text.replace(silent, (hidden) => hidden.replace(/[^\n]/g, " "));
  const used = new Map<string, number>();
  for (const match of bare.matchAll(/\$(\w+)/g)) {
    const name = match[1] ?? "";
    if (!used.has(name)) used.set(name, bare.slice(0, match.index).split("\n").length);
  }
  return used;
};
