import { Button } from "@mantine/core";
import { useContext, useEffect, useRef, useState, type FormEvent } from "react";
import { icons } from "../ui/icons.tsx";
import { useLanguage, useSay } from "../i18n/say.ts";
import type { MessageKey } from "../i18n/zh.ts";
import { Field } from "./field.tsx";
import { Hand } from "./in-hand.ts";
import { givenIn } from "./given.ts";
import { Report } from "./outcome.tsx";
import type { Query } from "./query.ts";
import { useRun } from "./use-run.ts";
import { faultsFrom, filledIn, initialOf, suggested, type Typed } from "./values.ts";
import { ViewIcon } from "./view-icon.tsx";

/** What each field holds: what was typed, else what is in hand, else the default, which follows the page. */
function useDraft({ params }: Query): [Typed, (name: string, value: string) => void] {
  const { shown, nodes } = useContext(Hand);
  const [typed, setTyped] = useState<Typed>(() => suggested(params, nodes()));
  const draft = Object.fromEntries(
    params.map((param) => [param.name, typed[param.name] ?? initialOf(param, shown)]),
  );
  return [draft, (name, value) => setTyped((last) => ({ ...last, [name]: value }))];
}

/** A query's form, drawn from its header: one field a parameter, what is wrong said at the field. */
export function QueryForm({ query, leave }: { query: Query; leave: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const [draft, change] = useDraft(query);
  const [faults, setFaults] = useState<Record<string, MessageKey>>({});
  const { running, start, stop } = useRun(query);
  const asking = running.state === "asking";
  const refusal = running.state === "refused" ? running.refusal : null;
  const told = faultsFrom(refusal?.problem?.errors ?? [], query.params);

  useEffect(() => {
    form.current?.querySelector<HTMLElement>("select, input, textarea, .form-run")?.focus();
  }, []);

  const send = () => {
    const filled = filledIn(query.params, draft);
    setFaults(filled.faults);
    const first = query.params.find(({ name }) => filled.faults[name] !== undefined);
    const fields = form.current?.elements;
    const field = (name: string) => fields?.namedItem(name) ?? null;
    const wrong = first === undefined ? null : field(first.name);
    if (first !== undefined) return wrong instanceof HTMLElement ? wrong.focus() : undefined;
    const named = (name: string) => {
      const select = field(name);
      return select instanceof HTMLSelectElement ? select.selectedOptions[0]?.text : undefined;
    };
    void start(filled.params, givenIn(query.params, draft, named, { say, language }));
    return undefined;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!asking) send();
  };
  const errorAt = (name: string) => {
    const fault = faults[name];
    return fault === undefined ? told[name] : say(fault);
  };
  return (
    <form
      ref={form}
      className="shelf-form"
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Escape" && leave()}
    >
      <Button
        size="compact-xs"
        variant="subtle"
        color="gray"
        leftSection={icons.back}
        className="form-back"
        onClick={leave}
      >
        {say("shelf.back")}
      </Button>
      <h2 id="shelf-form">
        <ViewIcon view={query.view} /> {query.title[language]}
      </h2>
      <p className="quiet">{query.about[language]}</p>
      {query.params.map((param) => (
        <Field
          key={param.name}
          param={param}
          value={draft[param.name] ?? ""}
          error={errorAt(param.name)}
          change={(value) => {
            change(param.name, value);
            setFaults(({ [param.name]: _mended, ...rest }) => rest);
          }}
        />
      ))}
      <div className="form-acts">
        <Button type="submit" size="xs" className="form-run" aria-busy={asking}>
          {say(asking ? "state.pending.show" : "shelf.run")}
        </Button>
        {asking && (
          <Button size="xs" variant="default" onClick={stop}>
            {say("form.stop")}
          </Button>
        )}
      </div>
      <div className="form-report" role="status" aria-live="polite">
        <Report
          query={query}
          running={running}
          atFields={Object.keys(told).length > 0}
          retry={send}
        />
      </div>
    </form>
  );
}
