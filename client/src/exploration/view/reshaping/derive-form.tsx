import { useState, type FormEvent } from "react";
import { Button } from "../../../ui/buttons/button.tsx";
import { useSay } from "../../../i18n/say.ts";
import { Select } from "../../../values/fields/select.tsx";
import { useExploration, useExplored } from "../../context/at-hand.tsx";
import { derive } from "../../model/reshaping/shape-by.ts";
import { enrichedState } from "../../model/visible.ts";
import { byValue, mostAlike } from "../../shaping/deriving/by-value.ts";
import { withProperty } from "../../shaping/deriving/property.ts";
import { totals, type Derivation } from "../../shaping/deriving/derivation.ts";
import { formulaOf } from "../../shaping/deriving/formula.ts";
import { FormulaError } from "../../shaping/deriving/tokens.ts";
import { any, orNull, useOffered } from "./offered.ts";

const makes = ["nodes", "ties", "total", "formula"] as const;
const directions = ["both", "out", "in"] as const;

type Total = Extract<Derivation, { make: "total" }>;

/** What is wrong with a formula; null where nothing is. */
function wrongIn(text: string): FormulaError | null {
  try {
    formulaOf(text);
    return null;
  } catch (thrown) {
    return thrown instanceof FormulaError ? thrown : null;
  }
}

/** Values that are left unjoined because too many nodes have them; and whether nothing at all would come of it. */
function useComingOf(what: Derivation): { tooMany: number; nothing: boolean } {
  const state = useExplored((now) => enrichedState(now.state).state);
  if (what.make === "ties" && what.property !== any) {
    const shared = byValue(state, what).filter((each) => each.nodes.length > 1);
    const tooMany = shared.filter((each) => each.nodes.length > mostAlike).length;
    return { tooMany, nothing: shared.length === 0 };
  }
  if (what.make !== "formula" || what.text.trim() === "" || wrongIn(what.text) !== null)
    return { tooMany: 0, nothing: false };
  const { nodes } = withProperty(state, what);
  return { tooMany: 0, nothing: [...nodes].every(([id, node]) => state.nodes.get(id) === node) };
}

/** Derives nodes, relationships or a property, without touching the database. */
export function DeriveForm() {
  const say = useSay();
  const exploration = useExploration();
  const [make, setMake] = useState<Derivation["make"]>("nodes");
  const [label, setLabel] = useState(any);
  const [picked, setPicked] = useState(any);
  const [name, setName] = useState("");
  const [how, setHow] = useState<Total["how"]>("count");
  const [type, setType] = useState(any);
  const [direction, setDirection] = useState<Total["direction"]>("both");
  const [text, setText] = useState("");
  const { labels, types, properties, numbers } = useOffered(label);
  const choices = make === "total" ? numbers : properties;
  const property = choices.some(({ value }) => value === picked)
    ? picked
    : (choices[0]?.value ?? any);
  const of = orNull(label);
  const counts = how === "count";
  const what: Derivation =
    make === "total"
      ? {
          make,
          label: of,
          name: name.trim(),
          how,
          property: counts ? null : property,
          type: orNull(type),
          direction,
        }
      : make === "formula"
        ? { make, label: of, name: name.trim(), text }
        : { make, label: of, property };
  const wrong = make === "formula" && text.trim() !== "" ? wrongIn(text) : null;
  const { tooMany, nothing } = useComingOf(what);
  const sure =
    "name" in what
      ? what.name !== "" &&
        (what.make === "formula"
          ? text.trim() !== "" && wrong === null
          : counts || property !== any)
      : property !== any;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sure && !nothing) derive(exploration, what, true);
  };
  return (
    <form onSubmit={submit}>
      <Select
        aria-label={say("shape.derive")}
        value={make}
        options={makes.map((value) => ({ value, label: say(`shape.make.${value}`) }))}
        change={(value) => setMake(makes.find((each) => each === value) ?? "nodes")}
      />
      <Select
        aria-label={say("shape.label")}
        value={label}
        options={[{ value: any, label: say("shape.label.any") }, ...labels]}
        change={setLabel}
      />
      {make === "total" && (
        <>
          <Select
            aria-label={say("shape.how")}
            value={how}
            options={totals.map((value) => ({ value, label: say(`shape.how.${value}`) }))}
            change={(value) => setHow(totals.find((each) => each === value) ?? "count")}
          />
          <Select
            aria-label={say("shape.type")}
            value={type}
            options={[{ value: any, label: say("shape.type.any") }, ...types]}
            change={setType}
          />
          <Select
            aria-label={say("shape.direction")}
            value={direction}
            options={directions.map((value) => ({ value, label: say(`shape.direction.${value}`) }))}
            change={(value) => setDirection(directions.find((each) => each === value) ?? "both")}
          />
        </>
      )}
      {(make === "nodes" || make === "ties" || (make === "total" && !counts)) && (
        <Select
          aria-label={say("shape.property")}
          value={property}
          options={choices}
          change={setPicked}
        />
      )}
      {make === "formula" && (
        <input
          className="control"
          aria-label={say("shape.formula")}
          placeholder={say("shape.formula.example")}
          aria-invalid={wrong !== null}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      )}
      {"name" in what && (
        <input
          className="control"
          aria-label={say("shape.name")}
          placeholder={say("shape.name")}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      )}
      <Button type="submit" size="compact-sm" disabled={!sure || nothing}>
        {say("shape.derive.do")}
      </Button>
      {wrong !== null && (
        <p role="status">{say(`shape.formula.${wrong.what}`, { at: wrong.at + 1 })}</p>
      )}
      {nothing && <p role="status">{say(`shape.none.${make === "ties" ? "ties" : "formula"}`)}</p>}
      {tooMany > 0 && (
        <p className="quiet">{say("shape.ties.many", { count: tooMany, most: mostAlike })}</p>
      )}
    </form>
  );
}
