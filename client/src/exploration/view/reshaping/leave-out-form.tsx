import { useState, type FormEvent } from "react";
import { Button } from "../../../ui/buttons/button.tsx";
import { useSay } from "../../../i18n/say.ts";
import { Select } from "../../../values/fields/select.tsx";
import { useExploration, useExplored } from "../../context/at-hand.tsx";
import { leaveOut } from "../../model/reshaping/shape-by.ts";
import { visible } from "../../model/visible.ts";
import { mostJoined } from "../../shaping/shape.ts";
import { any, useOffered } from "./offered.ts";

/** Leaves out all nodes of a label, so that what they joined is joined directly. */
export function LeaveOutForm() {
  const say = useSay();
  const exploration = useExploration();
  const state = useExplored((now) => now.state);
  const [picked, setPicked] = useState(any);
  const { labels } = useOffered(any);
  const label = labels.some(({ value }) => value === picked) ? picked : (labels[0]?.value ?? any);
  const seen = visible(state);
  const stay = [...state.shape.out].filter((key) => seen.nodes.has(seen.ids.get(key) ?? "")).length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const of = [...seen.nodes.values()].flatMap((node) =>
      node.labels.includes(label) ? (seen.keys.get(node.id) ?? []) : [],
    );
    leaveOut(
      exploration,
      of.filter((key) => !key.startsWith("~group ")),
      true,
    );
  };
  return (
    <>
      <form onSubmit={submit}>
        <Select
          aria-label={say("shape.out.label")}
          value={label}
          options={labels}
          change={setPicked}
        />
        <Button type="submit" size="compact-sm" disabled={label === any}>
          {say("shape.out.do")}
        </Button>
      </form>
      {stay > 0 && (
        <p role="status" className="quiet">
          {say("shape.out.stay", { count: stay, most: mostJoined })}
        </p>
      )}
    </>
  );
}
