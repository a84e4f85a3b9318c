import { StateEffect, StateField, type Extension } from "@codemirror/state";
import { EditorView, showPanel, type Panel } from "@codemirror/view";

const set = StateEffect.define<string | null>();

const panel = (text: string) => (): Panel => {
  const dom = document.createElement("p");
  dom.className = "editor-notice";
  dom.setAttribute("role", "status");
  dom.textContent = text;
  return { dom };
};

/** A sentence under the text that goes with the next key; for what could not be done. */
export const notices: Extension = StateField.define<string | null>({
  create: () => null,
  update(before, { effects, docChanged, selection }) {
    for (const effect of effects) if (effect.is(set)) return effect.value;
    return docChanged || selection !== undefined ? null : before;
  },
  provide: (field) => showPanel.from(field, (text) => (text === null ? null : panel(text))),
});

export const tell = (view: EditorView, text: string): void =>
  view.dispatch({ effects: [set.of(text), EditorView.announce.of(text)] });
