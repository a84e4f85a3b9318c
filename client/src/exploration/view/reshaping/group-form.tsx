import { useState, type FormEvent } from "react";
import { Button } from "../../../ui/buttons/button.tsx";
import { useSay } from "../../../i18n/say.ts";
import { Select } from "../../../values/fields/select.tsx";
import { useExploration } from "../../context/at-hand.tsx";
import { group } from "../../model/reshaping/shape-by.ts";
import { visible } from "../../model/visible.ts";
import { communitiesOf } from "../../shaping/communities.ts";
import type { By } from "../../shaping/shape.ts";
import { any, orNull, useOffered } from "./offered.ts";

const ways = ["label", "property", "type", "community"] as const;

/** Puts nodes into groups: by label, a property, a type whose far ends group, or who has most to do with whom. */
export function GroupForm() {
  const say = useSay();
  const exploration = useExploration();
  const [way, setWay] = useState<(typeof ways)[number]>("label");
  const [label, setLabel] = useState(any);
  const [picked, setPicked] = useState(any);
  const [open, setOpen] = useState(false);
  const [none, setNone] = useState(false);
  const { labels, types, properties } = useOffered(label);
  const choices = way === "type" ? types : properties;
  const own = choices.some(({ value }) => value === picked) ? picked : (choices[0]?.value ?? any);
  const byOf = async (): Promise<By | null> => {
    if (way === "label") return { by: "label", label: orNull(label) };
    if (way === "property") return { by: "property", property: own, label: orNull(label) };
    if (way === "type") return { by: "type", type: own };
    const { state } = exploration.log.getState();
    const of = await communitiesOf(visible({ ...state, shape: { ...state.shape, groupings: [] } }));
    return of.length === 0 ? null : { by: "community", of };
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const by = await byOf();
    setNone(by === null);
    if (by !== null) group(exploration, by, open);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Select
        aria-label={say("shape.by")}
        value={way}
        options={ways.map((value) => ({ value, label: say(`shape.by.${value}`) }))}
        change={(value) => setWay(ways.find((each) => each === value) ?? "label")}
      />
      {(way === "label" || way === "property") && (
        <Select
          aria-label={say("shape.label")}
          value={label}
          options={[{ value: any, label: say("shape.label.any") }, ...labels]}
          change={setLabel}
        />
      )}
      {(way === "property" || way === "type") && (
        <Select
          aria-label={say(way === "type" ? "shape.type" : "shape.property")}
          value={own}
          options={choices}
          change={setPicked}
        />
      )}
      <label>
        <input type="checkbox" checked={open} onChange={({ target }) => setOpen(target.checked)} />
        {say("shape.group.open")}
      </label>
      <Button type="submit" size="compact-sm" disabled={choices.length === 0 && way !== "label"}>
        {say("shape.group.do")}
      </Button>
      {none && <p className="quiet">{say("shape.group.none")}</p>}
    </form>
  );
}
