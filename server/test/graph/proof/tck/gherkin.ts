/** A line of a scenario, with the text or the table under it. */
export interface Step {
  text: string;
  doc: string | null;
  table: string[][];
}

export interface Scenario {
  /** Feature file, scenario and, of an outline, the number of the example. */
  name: string;
  steps: Step[];
}

interface Block {
  title: string;
  outline: boolean;
  steps: Step[];
  examples: string[][][];
}

const cells = (line: string): string[] =>
  line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll(/\\([\\|])/g, "$1"));

const stepLine = /^(?:Given|When|Then|And|But)\s+(.*)$/;
const blockLine = /^(Background|Scenario Outline|Scenario):\s*(.*)$/;

/** The blocks of a feature; what the TCK's files use of Gherkin and no more. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let doc: { indent: number; lines: string[] } | null = null;
  for (const line of text.split("\n")) {
    const trimmed = line.trim();
    const block = blocks.at(-1);
    const step = block?.steps.at(-1);
    if (doc !== null) {
      if (trimmed !== '"""') {
        doc.lines.push(line.slice(Math.min(doc.indent, line.length - line.trimStart().length)));
        continue;
      }
      if (step) step.doc = doc.lines.join("\n");
      doc = null;
      continue;
    }
    if (trimmed === "" || /^[#@]/.test(trimmed)) continue;
    if (trimmed === '"""') {
      doc = { indent: line.indexOf('"""'), lines: [] };
      continue;
    }
    const begun = blockLine.exec(trimmed);
    if (begun) {
      const [, kind = "", title = ""] = begun;
      blocks.push({
        title: kind === "Background" ? "" : title,
        outline: /Outline/.test(kind),
        steps: [],
        examples: [],
      });
      continue;
    }
    if (block && trimmed.startsWith("Examples:")) {
      block.examples.push([]);
      continue;
    }
    if (trimmed.startsWith("|")) {
      (block?.examples.at(-1) ?? step?.table)?.push(cells(line));
      continue;
    }
    const said = stepLine.exec(trimmed);
    if (block && said) block.steps.push({ text: said[1] ?? "", doc: null, table: [] });
  }
  return blocks;
}

const filled = (text: string, names: readonly string[], values: readonly string[]): string =>
  names.reduce((sum, name, at) => sum.replaceAll(`<${name}>`, () => values[at] ?? ""), text);

const filledStep = (step: Step, names: readonly string[], values: readonly string[]): Step => ({
  text: filled(step.text, names, values),
  doc: step.doc === null ? null : filled(step.doc, names, values),
  table: step.table.map((row) => row.map((cell) => filled(cell, names, values))),
});

/** Every scenario of a feature file, outlines spelled out, the background in front of each. */
export function scenariosOf(file: string, text: string): Scenario[] {
  const blocks = blocksOf(text);
  const background = blocks.filter(({ title }) => title === "").flatMap(({ steps }) => steps);
  return blocks
    .filter(({ title }) => title !== "")
    .flatMap(({ title, outline, steps, examples }): Scenario[] => {
      const all = [...background, ...steps];
      const name = `${file} › ${title}`;
      if (!outline) return [{ name, steps: all }];
      const rows = examples.flatMap(([names = [], ...rest]) =>
        rest.map((values) => ({ names, values })),
      );
      return rows.map(({ names, values }, at) => ({
        name: `${name} (${at + 1})`,
        steps: all.map((step) => filledStep(step, names, values)),
      }));
    });
}
