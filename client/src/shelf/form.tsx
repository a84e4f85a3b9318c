import { fieldOf } from "@chengmai/cypher/values";
import {
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type FormEvent,
  type KeyboardEvent,
} from "react";
import { Button } from "../ui/buttons/button.tsx";
import { icons } from "../ui/icons.tsx";
import { useLanguage, useSay } from "../i18n/say.ts";
import type { MessageKey } from "../i18n/zh.ts";
import { writesOutside } from "../ui/keys/writing.ts";
import { focusField } from "../values/fields/field.tsx";
import { Field } from "./field.tsx";
import { Hand } from "./in-hand.ts";
import { givenIn } from "./given.ts";
import { Report } from "./outcome.tsx";
import type { Param, Query } from "./query.ts";
import { useRun } from "./use-run.ts";
import type { Typed } from "./typed.ts";
import { faultIn, faultsFrom, filledIn, initialOf, isNeeded, suggested } from "./values.ts";
import { ViewIcon } from "./view-icon.tsx";

/** What each field holds: what was typed, else what is in hand, else the default, which follows the page. */
function useDraft(
  { params }: Query,
  asked: Typed | undefined,
): [Typed, (name: string, value: string) => void] {
  const { shown, nodes } = useContext(Hand);
  const [typed, setTyped] = useState<Typed>(() => asked ?? suggested(params, nodes()));
  const draft = Object.fromEntries(
    params.map((param) => [param.name, fieldOf(typed, param.name) ?? initialOf(param, shown)]),
  );
  return [draft, (name, value) => setTyped((last) => ({ ...last, [name]: value }))];
}

interface FormProps {
  query: Query;
  /** What stands in its fields to begin with, where it was asked from elsewhere on the page. */
  typed: Typed | undefined;
  /** True where what stands in them is answered already, so that nothing is asked and no field is gone to. */
  answered: boolean;
  leave: () => void;
}

/** A query's form, drawn from its header: one field a parameter, what is wrong said at the field. */
export function QueryForm({ query, typed, answered, leave }: FormProps) {
  const say = useSay();
  const language = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const [draft, change] = useDraft(query, typed);
  const [faults, setFaults] = useState<Record<string, MessageKey>>({});
  // What the server said of a field holds until another value stands in it.
  const [mended, setMended] = useState<ReadonlySet<string>>(new Set());
  const { running, start, stop } = useRun(query);
  const asking = running.state === "asking";
  const refusal = running.state === "refused" ? running.refusal : null;
  const told = faultsFrom(refusal?.problem?.errors ?? [], query.params);

  // With its first picture: what is typed at once is meant for it.
  useLayoutEffect(() => {
    if (answered || writesOutside(form.current)) return;
    form.current?.querySelector<HTMLElement>("select, input, textarea, .form-run")?.focus();
    // oxlint-disable-next-line react/exhaustive-deps -- once, as it opens
  }, []);

  const send = () => {
    const filled = filledIn(query.params, draft);
    setFaults(filled.faults);
    setMended(new Set());
    const first = query.params.find(({ name }) => Object.hasOwn(filled.faults, name));
    if (first !== undefined) return focusField(form.current, first.name);
    const named = (name: string) => {
      const select = form.current?.elements.namedItem(name) ?? null;
      return select instanceof HTMLSelectElement ? select.selectedOptions[0]?.text : undefined;
    };
    const given = givenIn(query.params, draft, named, { say, language });
    return void start({ typed: draft, params: filled.params, given });
  };
  // What needs nothing more filled in is asked by the click that chose it.
  const asked = useRef(answered);
  useEffect(() => {
    if (asked.current || (typed === undefined && query.params.some(isNeeded))) return;
    asked.current = true;
    send();
    // oxlint-disable-next-line react/exhaustive-deps -- once, with what the fields begin with
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!asking) send();
  };
  const errorAt = (param: Param) => {
    const fault = faultIn(param, fieldOf(draft, param.name) ?? "") ?? fieldOf(faults, param.name);
    if (fault !== undefined) return say(fault);
    return mended.has(param.name) ? undefined : told[param.name];
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") leave();
    // Where Enter begins another line.
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (!asking) send();
  };
  return (
    <form ref={form} className="shelf-form" noValidate onSubmit={submit} onKeyDown={press}>
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
          value={fieldOf(draft, param.name) ?? ""}
          error={errorAt(param)}
          change={(value) => {
            change(param.name, value);
            setFaults(({ [param.name]: _told, ...rest }) => rest);
            setMended(new Set([...mended, param.name]));
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
