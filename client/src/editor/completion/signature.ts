import "./signature.css";
import { StateEffect, StateField, type EditorState, type Extension } from "@codemirror/state";
import { EditorView, keymap, showTooltip, ViewPlugin, type Tooltip } from "@codemirror/view";
import { askTyping } from "../language.ts";
import { currentStatement } from "../run.ts";
import type { Signature } from "../worker/asks.ts";

interface Shown {
  signature: Signature;
  /** The parenthesis that opens the call. */
  at: number;
}

const show = StateEffect.define<Shown | null>();

const element = (name: string, className: string, text: string): HTMLElement => {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
};

function draw({ name, parameters, returns, about, active }: Signature): HTMLElement {
  const dom = element("div", "signature", "");
  dom.setAttribute("role", "status");
  const line = element("code", "signature-line", `${name}(`);
  for (const [index, { text }] of parameters.entries()) {
    if (index > 0) line.append(", ");
    line.append(element(index === active ? "b" : "span", "signature-argument", text));
  }
  line.append(")", returns === "" ? "" : ` :: ${returns}`);
  dom.append(line);
  const said = [parameters[active]?.about ?? "", about].find((each) => each !== "");
  if (said !== undefined) dom.append(element("p", "signature-about", said));
  return dom;
}

const tooltip = ({ signature, at }: Shown): Tooltip => ({
  pos: at,
  above: true,
  create: () => ({ dom: draw(signature) }),
});

const shown = StateField.define<Shown | null>({
  create: () => null,
  update(before, { effects, changes, docChanged }) {
    for (const effect of effects) if (effect.is(show)) return effect.value;
    return before !== null && docChanged ? { ...before, at: changes.mapPos(before.at) } : before;
  },
  provide: (field) => showTooltip.from(field, (now) => (now === null ? null : tooltip(now))),
});

/** The parenthesis of the call that the caret stands in, by counting backwards; -1 outside of any. */
function openedAt(text: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (text[at] === ")") depth += 1;
    else if (text[at] === "(" && depth > 0) depth -= 1;
    else if (text[at] === "(") return /[\p{L}\p{N}_`]\s*$/u.test(text.slice(0, at)) ? at : -1;
  }
  return -1;
}

const callAt = (state: EditorState) => {
  const statement = currentStatement(state);
  const caret = state.selection.main.head;
  if (statement === null || caret < statement.from) return null;
  const at = openedAt(state.sliceDoc(statement.from, caret));
  return at < 0 ? null : { statement, caret, at: statement.from + at };
};

const watcher = ViewPlugin.define((view) => {
  // A call whose help was sent away stays without until the caret has left it.
  let away = -1;
  const ask = async (): Promise<void> => {
    const call = callAt(view.state);
    if (call === null || call.at === away) return;
    const { statement, caret, at } = call;
    const input = {
      statement: view.state.sliceDoc(statement.from, statement.to),
      caret: caret - statement.from,
    };
    const signature = await askTyping("signature", input);
    if (callAt(view.state)?.at !== at || away === at) return;
    if (signature !== null) view.dispatch({ effects: show.of({ signature, at }) });
  };
  return {
    update({ docChanged, selectionSet, state, transactions }) {
      const now = state.field(shown);
      if (
        transactions.some(({ effects }) =>
          effects.some((each) => each.is(show) && each.value === null),
        )
      )
        away = callAt(state)?.at ?? -1;
      if (!docChanged && !selectionSet) return;
      const call = callAt(state);
      if (call?.at !== away) away = -1;
      if (call !== null) void ask();
      else if (now !== null) queueMicrotask(() => view.dispatch({ effects: show.of(null) }));
    },
  };
});

const hide = (view: EditorView): boolean => {
  if (view.state.field(shown) === null) return false;
  view.dispatch({ effects: show.of(null) });
  return true;
};

/** What a call takes, while the caret stands between its parentheses; Escape sends it away. */
export const signatureHelp: Extension = [shown, watcher, keymap.of([{ key: "Escape", run: hide }])];
