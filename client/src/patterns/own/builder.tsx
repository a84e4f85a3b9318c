import "./own.css";
import type { Output } from "@chengmai/server/contract";
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { Button } from "../../ui/buttons/button.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord } from "../../i18n/vocabulary.ts";
import { Segments } from "../../ui/buttons/segments.tsx";
import { Close } from "../../ui/buttons/tool.tsx";
import { Conditions } from "../../values/fields/conditions.tsx";
import { propertiesOf } from "../../values/fields/properties.ts";
import { Select } from "../../values/fields/select.tsx";
import {
  draftOf,
  endOf,
  firstDraft,
  fitting,
  lensOf,
  mostSteps,
  stepAfter,
  typesOf,
  type LensDraft,
} from "../model/draft-lens.ts";
import { bodyOf, type Lens, type Offered, type Strength } from "../model/lens.ts";
import type { OwnLens } from "../model/own-lens.ts";
import { Answered, useAsked } from "../parts/asking.tsx";
import { calledOf } from "../parts/called.ts";
import { ColumnsPick } from "./columns-pick.tsx";
import { PreviewOf } from "./preview.tsx";
import { StepRow } from "./step-row.tsx";
import { useTaken } from "./taken.ts";

export interface BuilderProps {
  /** Ready questions that are lenses. */
  offered: readonly Offered[];
  strength: Strength;
  /** What it begins with; null: what the schema suggests. */
  first: OwnLens | { name: ""; lens: Lens } | null;
  keep: (own: OwnLens) => void;
  close: () => void;
}

const worlds = ["open", "closed"] as const;
const labelled = "label ";
const asked = "query ";

function Form({
  schema,
  offered,
  strength,
  first,
  keep,
  close,
}: BuilderProps & { schema: Output<"schema"> }) {
  const say = useSay();
  const language = useLanguage();
  const [draft, setDraft] = useState<LensDraft>(
    () =>
      (first && draftOf(first.lens)) ??
      // Of what is offered nothing rests on evidence alone.
      offered
        .map((one) => draftOf(one.lens))
        .find((each) => each !== null && each.query === null) ??
      firstDraft(schema),
  );
  const [longer, setLonger] = useState(false);
  const [name, setName] = useState(first?.name ?? "");
  const likely = typesOf(offered);
  const set = (part: Partial<LensDraft>) =>
    setDraft((now) => fitting(schema, { ...now, ...part }, likely));
  const lens = lensOf(schema, draft);
  const preview = useAsked("lens", lens && bodyOf(lens, strength), 250);
  const { query, rows, where, path, world } = draft;
  const queries = offered.filter((one) => one.lens.query !== undefined);
  const usual =
    query === null
      ? lens === null
        ? labelWord(endOf(draft), language)
        : calledOf(lens, language)
      : (queries.find((one) => one.lens.query === query)?.title[language] ?? query);
  const own: OwnLens | null = lens && { name: name.trim() || usual, lens };
  const taken = useTaken(preview.answer);
  const labels = [...new Set([...schema.labels.map(({ label }) => label), rows])].filter(Boolean);
  return (
    <form
      className="own-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (own !== null) keep(own);
      }}
    >
      <div className="own-parts">
        <label className="patterns-pick">
          {say("lens.rows")}
          <Select
            value={query === null ? labelled + rows : asked + query}
            options={[
              {
                group: say("lens.rows.labels"),
                items: labels.map((label) => ({
                  value: labelled + label,
                  label: labelWord(label, language),
                })),
              },
              {
                group: say("lens.rows.queries"),
                items: queries.map((one) => ({
                  value: asked + (one.lens.query ?? ""),
                  label: one.title[language],
                })),
              },
            ].filter(({ items }) => items.length > 0)}
            change={(value) => {
              if (value.startsWith(asked)) return set({ query: value.slice(asked.length) });
              const bare = { ...draft, rows: value.slice(labelled.length), where: [], path: [] };
              return setDraft(fitting(schema, { ...bare, query: null, property: null }, likely));
            }}
          />
        </label>
        {query === null && (
          <>
            <Conditions
              legend={say("lens.where", { label: labelWord(rows, language) })}
              properties={propertiesOf(schema, [rows])}
              conditions={where}
              change={(next) => set({ where: next })}
            />
            {path.map((step, at) => (
              <StepRow
                key={at}
                fresh={longer}
                schema={schema}
                from={path[at - 1]?.label ?? rows}
                number={at + 1}
                step={step}
                change={(next) =>
                  set({ path: path.map((each, place) => (place === at ? next : each)) })
                }
                drop={
                  path.length === 1 && draft.property === null
                    ? null
                    : () => set({ path: path.filter((_, place) => place !== at) })
                }
              />
            ))}
            {path.length < mostSteps && (
              <Button
                size="compact-xs"
                variant="subtle"
                onClick={() => {
                  setLonger(true);
                  set({ path: [...path, stepAfter(schema, draft, likely)] });
                }}
              >
                {say("lens.step.more")}
              </Button>
            )}
            <ColumnsPick schema={schema} draft={draft} likely={likely} change={set} />
          </>
        )}
        <div className="patterns-bar">
          <span className="quiet">{say("lens.world")}</span>
          <Segments
            aria-label={say("lens.world")}
            value={world}
            change={(next) => set({ world: next })}
            choices={worlds.map((value) => ({ value, label: say(`lens.world.${value}`) }))}
          />
          <small className="quiet">{say(`lens.world.${world}.about`)}</small>
        </div>
      </div>
      <div className="own-beside">
        {lens === null ? (
          <p className="quiet">{say("lens.unfinished")}</p>
        ) : (
          <Answered asked={preview}>{(found) => <PreviewOf found={found} />}</Answered>
        )}
        <label className="patterns-pick">
          {say("lens.name")}
          <input
            className="control"
            value={name}
            size={32}
            maxLength={100}
            placeholder={usual}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <div className="patterns-bar">
          <Button type="submit" size="compact-sm" disabled={own === null}>
            {say("lens.keep")}
          </Button>
          <Button size="compact-sm" variant="default" onClick={close}>
            {say("lens.leave")}
          </Button>
          {taken !== null && own !== null && (
            <>
              {query === null && (
                <Button size="compact-sm" variant="default" onClick={() => taken.save(own)}>
                  {say("lens.file")}
                </Button>
              )}
              {taken.open !== null && (
                <Button size="compact-sm" variant="default" onClick={taken.open}>
                  {say("patterns.proof.cypher")}
                </Button>
              )}
            </>
          )}
        </div>
        <small className="quiet">{say("lens.file.about")}</small>
      </div>
    </form>
  );
}

/** A lens of the reader's own, made over the schema and previewed as it is made. */
export function Builder(own: BuilderProps) {
  const say = useSay();
  const schema = useAsked("schema", {});
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => section.current?.focus({ preventScroll: true }), []);
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.stopPropagation();
    own.close();
  };
  return (
    <section
      ref={section}
      className="own-lens"
      tabIndex={-1}
      aria-labelledby="own-lens-title"
      onKeyDown={press}
    >
      <header>
        <h3 id="own-lens-title">{say("lens.title")}</h3>
        <Close label={say("lens.close")} keys="Esc" act={own.close} />
      </header>
      <p className="own-about">{say("lens.about")}</p>
      <Answered asked={schema}>{(found) => <Form schema={found} {...own} />}</Answered>
    </section>
  );
}
