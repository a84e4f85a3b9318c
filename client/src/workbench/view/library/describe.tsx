import { Button } from "@mantine/core";
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { useStore } from "zustand";
import { useLanguage, useSay } from "../../../i18n/say.ts";
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
  const id = useId();
  const [typed, setTyped] = useState({ ...begin.title, folder: begin.folder, note: begin.note });
  const [fault, setFault] = useState(false);
  const folders = useStore(saved, ({ queries }) => queries).flatMap(({ folder }) => folder || []);
  useEffect(
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
        <label key={name}>
          {say(`saved.${name}`)}
          <input
            name={name}
            value={typed[name]}
            autoComplete="off"
            list={name === "folder" ? `${id}-folders` : undefined}
            aria-invalid={fault && name === language}
            aria-describedby={name === language ? `${id}-fault` : undefined}
            onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
          />
        </label>
      ))}
      <datalist id={`${id}-folders`}>
        {[...new Set(folders)].map((folder) => (
          <option key={folder}>{folder}</option>
        ))}
      </datalist>
      <label>
        {say("saved.note")}
        <textarea
          rows={2}
          value={typed.note}
          onChange={({ target }) => setTyped({ ...typed, note: target.value })}
        />
      </label>
      <small id={`${id}-fault`} className="wb-fault">
        {fault ? say("saved.untitled") : ""}
      </small>
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
