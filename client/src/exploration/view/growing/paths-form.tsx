import { Button } from "../../../ui/buttons/button.tsx";
import "./growing.css";
import { useState, type FormEvent } from "react";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import { labelWord, typeWord } from "../../../i18n/vocabulary.ts";
import { captionOf } from "../../../values/name.ts";
import { Select } from "../../../values/fields/select.tsx";
import { useExploration, useExplored, useLooking } from "../../context/at-hand.tsx";
import { asideIds } from "../../acts/chosen.ts";
import { keysOf } from "../../model/growing/among-chosen.ts";
import { anyRoute, findPaths } from "../../model/growing/find-paths.ts";
import { useSchema } from "./use-schema.ts";

// More would be no list to choose from; any other node is found by the search.
const mostListed = 200;
const hops = [1, 2, 3, 4, 5, 6, 8, 10];

/** All that was set aside, as a choice of what paths go around. */
const aside = "aside";

/** Asks for paths: from a node to another or to any of a label; or among several. */
export function PathsForm({ ids }: { ids: readonly string[] }) {
  const say = useSay();
  const language = useLanguage();
  const exploration = useExploration();
  const { nodes, keys } = useExplored(({ state }) => state);
  const schema = useSchema();
  const [end, setEnd] = useState("");
  const [maxHops, setHops] = useState("4");
  const [weight, setWeight] = useState("");
  const [without, setWithout] = useState("");
  const { length: asideCount } = useLooking((look) => look.aside);
  const single = ids.length === 1;
  const others = [...nodes.values()].filter(({ id }) => !ids.includes(id));
  const onPicture = others.slice(0, mostListed).map((node) => ({
    value: `n:${keys.get(node.id) ?? ""}`,
    label: captionOf(node, language),
  }));
  const around = (): readonly string[] => {
    if (without.startsWith("n:")) return [without.slice(2)];
    const avoided = asideIds(exploration).filter((id) => !ids.includes(id));
    return without === aside ? keysOf(exploration, avoided) : [];
  };
  const weights = [
    ...new Set(
      schema?.types.flatMap(({ properties }) =>
        properties
          .filter(({ types }) => types.some((kind) => /^(?:int|float|long|double|num)/i.test(kind)))
          .map(({ name }) => name),
      ),
    ),
  ];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const own = keysOf(exploration, ids);
    const key = end.slice(2);
    const to = end.startsWith("l:") ? { label: key } : key;
    void findPaths(exploration, {
      ...anyRoute,
      // "From any of a label to here".
      ...(single
        ? typeof to === "string"
          ? { from: own[0] ?? null, to, among: [] }
          : { from: to, to: own[0] ?? null, among: [] }
        : { from: null, to: null, among: own }),
      maxHops: Number(maxHops),
      weight: weight === "" ? null : weight,
      avoid: around(),
      avoidTypes: without.startsWith("t:") ? [without.slice(2)] : [],
    });
  };
  return (
    <form className="growing" onSubmit={submit}>
      <div className="growing-row">
        {single && (
          <Select
            aria-label={say("paths.to")}
            value={end}
            options={[
              { value: "", label: say("paths.to") },
              {
                group: say("paths.to.label"),
                items: (schema?.labels ?? []).map(({ label }) => ({
                  value: `l:${label}`,
                  label: labelWord(label, language),
                })),
              },
              {
                group: say("paths.to.node"),
                items: onPicture,
              },
            ]}
            change={setEnd}
          />
        )}
        <Select
          aria-label={say("paths.hops")}
          value={maxHops}
          options={hops.map((count) => ({
            value: String(count),
            label: say("paths.hops.most", { count }),
          }))}
          change={setHops}
        />
      </div>
      <div className="growing-row">
        <Select
          aria-label={say("paths.weight")}
          value={weight}
          options={[
            { value: "", label: say("paths.weight.hops") },
            ...weights.map((name) => ({ value: name, label: say("paths.weight.by", { name }) })),
          ]}
          change={setWeight}
        />
        <Select
          aria-label={say("paths.avoid")}
          value={without}
          options={[
            { value: "", label: say("paths.avoid.none") },
            ...(asideCount > 0
              ? [{ value: aside, label: say("paths.avoid.aside", { count: asideCount }) }]
              : []),
            {
              group: say("paths.avoid.types"),
              items: (schema?.types ?? []).map(({ type }) => ({
                value: `t:${type}`,
                label: say("paths.avoid.type", { type: typeWord(type, language) }),
              })),
            },
            {
              group: say("paths.to.node"),
              items: onPicture.map(({ value, label }) => ({
                value,
                label: say("paths.avoid.type", { type: label }),
              })),
            },
          ]}
          change={setWithout}
        />
        <Button size="compact-sm" type="submit" disabled={single && end === ""}>
          {say("paths.find")}
        </Button>
      </div>
    </form>
  );
}
