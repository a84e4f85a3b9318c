import { Facet, StateField, type EditorState } from "@codemirror/state";

/** What the page reads of the `:` lines over the first statement: it alone knows what they mean. */
interface Commands {
  /** The text with these lines blanked, every other letter at its own place. */
  rest: string;
  /** Those of them, counted from 1, that cannot be read. */
  unread: readonly { line: number }[];
}

export type ReadCommands = (text: string) => Commands;

const none: ReadCommands = (text) => ({ rest: text, unread: [] });

export const commandReader = Facet.define<ReadCommands, ReadCommands>({
  combine: ([given]) => given ?? none,
});

/** The `:` lines of the text as it stands. */
export const commands = StateField.define<Commands>({
  create: (state) => state.facet(commandReader)(state.doc.toString()),
  update: (before, { docChanged, newDoc, startState }) =>
    docChanged ? startState.facet(commandReader)(newDoc.toString()) : before,
});

/** No Cypher begins with a colon: what does is a command, and none that is read. */
export const isCommand = ({ text }: { text: string }): boolean => text.startsWith(":");

/** Where the last `:` line that is read ends, its line break included; 0 where there is none. */
export function headOf(text: string, rest: string): number {
  let at = text.length - 1;
  while (at >= 0 && text[at] === rest[at]) at -= 1;
  if (at < 0) return 0;
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end + 1;
}

/** Whether a place stands on a line that is a command, read or not. */
export function inCommand(state: EditorState, place: number): boolean {
  const { from, to, text } = state.doc.lineAt(place);
  const left = state.field(commands).rest.slice(from, to);
  return text.trim() !== "" && left.trim() === "";
}
