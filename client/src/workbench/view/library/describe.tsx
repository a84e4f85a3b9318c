import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type FormEvent,
  type KeyboardEvent,
} from "react";
import { useStore } from "zustand";
import { Button } from "../../../ui/buttons/button.tsx";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import { Field } from "../../../values/fields/field.tsx";
import type { Described } from "../../model/save.ts";
import { saved } from "../../model/saved/queries.ts";

interface DescribeProps {
  begin: Described;
  leave(): void;
  save(described: Described): void;
}

const fields = ["zh", "en", "folder"] as const;

/** What a query is called, in one language or both, where it stands and what is to be noted of it. */
export function DescribeForm({ begin, leave, save }: DescribeProps) {
  const say = useSay();
  const language = useLanguage();
  const own = useRef<HTMLFormElement>(null);
  const folders = useId();
  const [typed, setTyped] = useState({ ...begin.title, folder: begin.folder, note: begin.note });
  const [fault, setFault] = useState(false);
  const named = useStore(saved, ({ queries }) => queries).flatMap(({ folder }) => folder || []);
  // With its first picture: what is typed at once is meant for it.
  useLayoutEffect(
    () => own.current?.querySelector<HTMLInputElement>(`[name=${language}]`)?.select(),
    [language],
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [zh, en] = [typed.zh.trim(), typed.en.trim()];
    if (zh === "" && en === "") {
      setFault(true);
      own.current?.querySelector<HTMLInputElement>(`[name=${language}]`)?.focus();
    } else save({ title: { zh, en }, folder: typed.folder, note: typed.note.trim() });
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Escape") leave();
  };
  const inOrder = language === "zh" ? fields : (["en", "zh", "folder"] as const);
  return (
    <form ref={own} className="wb-describe" onSubmit={submit} onKeyDown={press}>
      {inOrder.map((name) => (
        <Field
          key={name}
          label={say(`saved.${name}`)}
          error={fault && name === language ? say("saved.untitled") : undefined}
        >
          {(held) => (
            <input
              {...held}
              className="control"
              name={name}
              value={typed[name]}
              autoComplete="off"
              list={name === "folder" ? folders : undefined}
              onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
            />
          )}
        </Field>
      ))}
      <datalist id={folders}>
        {[...new Set(named)].map((folder) => (
          <option key={folder}>{folder}</option>
        ))}
      </datalist>
      <Field label={say("saved.note")}>
        {(held) => (
          <textarea
            {...held}
            className="control"
            rows={2}
            value={typed.note}
            onChange={({ target }) => setTyped({ ...typed, note: target.value })}
          />
        )}
      </Field>
      <div className="wb-acts">
        <Button type="submit" size="compact-xs">
          {say("saved.keep")}
        </Button>
        <Button size="compact-xs" variant="default" onClick={leave}>
          {say("saved.leave")}
        </Button>
      </div>
    </form>
  );
}
