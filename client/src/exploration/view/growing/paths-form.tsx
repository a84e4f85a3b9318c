import "./growing.css";
import { isVirtual } from "@chengmai/cypher/values";
import { useState, type FormEvent } from "react";
import { Button } from "../../../ui/buttons/button.tsx";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import { labelWord } from "../../../i18n/vocabulary.ts";
import { captionOf } from "../../../values/name.ts";
import { Select } from "../../../values/fields/select.tsx";
import { useExploration, useExplored } from "../../context/at-hand.tsx";
import { asideIds } from "../../acts/chosen.ts";
import { keysOf } from "../../model/growing/among-chosen.ts";
import { anyRoute, findPaths } from "../../model/growing/find-paths.ts";
import { aside, Avoided } from "./avoided.tsx";
import { useSchema } from "./use-schema.ts";

// More would be no list to choose from; any other node is found by the search.
const mostListed = 200;
const hops = [1, 2, 3, 4, 5, 6, 8, 10];
const limits = [1, 3, 10, 25, 50, 100];

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
  const [limit, setLimit] = useState(String(anyRoute.limit));
  const [without, setWithout] = useState<readonly string[]>([]);
  const single = ids.length === 1;
  const others = [...nodes.values()].filter(({ id }) => !ids.includes(id) && !isVirtual(id));
  const onPicture = others.slice(0, mostListed).map((node) => ({
    value: `n:${keys.get(node.id) ?? ""}`,
    label: captionOf(node, language),
  }));
  const beginning = (mark: string) =>
    without.flatMap((each) => (each.startsWith(mark) ? [each.slice(mark.length)] : []));
  const around = (): readonly string[] => {
    const set = asideIds(exploration).filter((id) => !ids.includes(id));
    const avoided = without.includes(aside) ? keysOf(exploration, set) : [];
    // One that is an end by now, or is gone, is listed no more.
    const listed = new Set(onPicture.map(({ value }) => value.slice(2)));
    return [...new Set([...beginning("n:").filter((key) => listed.has(key)), ...avoided])];
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
      avoidTypes: beginning("t:"),
      limit: Number(limit),
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
          aria-label={say("paths.limit")}
          value={limit}
          options={limits.map((count) => ({
            value: String(count),
            label: say("paths.limit.most", { count }),
          }))}
          change={setLimit}
        />
      </div>
      <div className="growing-row">
        <Avoided nodes={onPicture} without={without} change={setWithout} />
        <Button size="compact-sm" type="submit" disabled={single && end === ""}>
          {say("paths.find")}
        </Button>
      </div>
    </form>
  );
}
