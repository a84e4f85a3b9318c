import "./growing.css";
import { useState, type FormEvent } from "react";
import { Button } from "../../../ui/buttons/button.tsx";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import { labelWord, typeWord } from "../../../i18n/vocabulary.ts";
import { numberIn } from "../../../i18n/number-in.ts";
import { conditionOf, type Typed } from "../../../values/fields/condition.ts";
import { Conditions } from "../../../values/fields/conditions.tsx";
import { propertiesOf } from "../../../values/fields/properties.ts";
import { Select } from "../../../values/fields/select.tsx";
import { useExploration } from "../../context/at-hand.tsx";
import { expand } from "../../model/growing/grow.ts";
import type { Wanted } from "../../model/wanted.ts";
import { countedBy, isHub, labelsOf, useDegrees, type Degree } from "./use-degrees.ts";
import { usePutInOrder } from "./use-put-in-order.ts";
import { useSchema } from "./use-schema.ts";

const all = "";
const usual = 25;
const most = 1000;

interface Picked {
  type: string;
  direction: Wanted["direction"];
  label: string;
}

const fits =
  ({ type, direction, label }: Partial<Picked>) =>
  (degree: Degree) =>
    (type === undefined || type === all || degree.type === type) &&
    (direction === undefined || direction === "both" || degree.direction === direction) &&
    (label === undefined || label === all || labelsOf(degree).includes(label));

/** Which neighbours, under which conditions, in which order and how many: then they are brought in. */
export function ExpandMenu({ ids }: { ids: readonly string[] }) {
  const say = useSay();
  const language = useLanguage();
  const exploration = useExploration();
  const schema = useSchema();
  const [picked, setPicked] = useState<Picked>({ type: all, direction: "both", label: all });
  const [where, setWhere] = useState<readonly Typed[]>([]);
  const [order, setOrder] = useState("degree down");
  const [limit, setLimit] = useState(String(usual));
  const degrees = useDegrees(ids);
  const { type, direction, label } = picked;
  const counts = (others: Partial<Picked>, namesOf: (degree: Degree) => readonly string[]) =>
    countedBy(degrees?.filter(fits(others)) ?? [], namesOf);
  const types = degrees
    ? counts({ direction, label }, (each) => [each.type])
    : (schema?.types ?? []).map((each): [string, null] => [each.type, null]);
  const labels = degrees
    ? counts({ type, direction }, labelsOf)
    : (schema?.labels ?? []).map((each): [string, null] => [each.label, null]);
  const ways = new Map(counts({ type, label }, (each) => [each.direction]));
  const properties = propertiesOf(schema, label === all ? labels.map(([name]) => name) : [label]);
  const counted = (name: string, count: number | null | undefined) =>
    count == null ? name : `${name} (${numberIn(count, language)})`;
  const conditions = where.map((each) => conditionOf(each, properties.get(each.property) ?? ""));
  const many = Number(limit);
  const sure = !conditions.includes(null) && Number.isInteger(many) && many >= 1 && many <= most;
  const [first = "", last] = order.split(/ (?=\w+$)/);
  const wanted: Wanted = {
    types: type === all ? null : [type],
    direction,
    labels: label === all ? null : [label],
    where: conditions.flatMap((each) => each ?? []),
    order: order === all ? null : { by: first, descending: last === "down" },
    limit: many,
  };
  usePutInOrder(ids, sure && isHub(degrees) ? wanted : null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sure) void expand(exploration, ids, wanted);
  };
  const orders = ["degree", ...properties.keys()].flatMap((by) =>
    (["down", "up"] as const).map((way) => ({
      value: `${by} ${way}`,
      label: say(`expand.order.${way}`, { by: by === "degree" ? say("expand.degree") : by }),
    })),
  );
  return (
    <form className="growing" onSubmit={submit}>
      <div className="growing-row">
        <Select
          aria-label={say("expand.type")}
          value={type}
          options={[
            { value: all, label: say("expand.type.all") },
            ...types.map(([name, count]) => ({
              value: name,
              label: counted(typeWord(name, language), count),
            })),
          ]}
          change={(name) => setPicked({ ...picked, type: name })}
        />
        <Select
          aria-label={say("expand.direction")}
          value={direction}
          options={(["both", "out", "in"] as const).map((way) => ({
            value: way,
            label: counted(say(`expand.direction.${way}`), way === "both" ? null : ways.get(way)),
          }))}
          change={(way) => setPicked({ ...picked, direction: way as Wanted["direction"] })}
        />
        <Select
          aria-label={say("expand.label")}
          value={label}
          options={[
            { value: all, label: say("expand.label.all") },
            ...labels
              .filter(([name]) => name !== "")
              .map(([name, count]) => ({
                value: name,
                label: counted(labelWord(name, language), count),
              })),
          ]}
          change={(name) => setPicked({ ...picked, label: name })}
        />
      </div>
      <Conditions
        legend={say("expand.where")}
        properties={properties}
        conditions={where}
        change={setWhere}
      />
      <div className="growing-row">
        <Select
          aria-label={say("expand.order")}
          value={order}
          options={[{ value: all, label: say("expand.order.none") }, ...orders]}
          change={setOrder}
        />
        <input
          className="control"
          type="number"
          min={1}
          max={most}
          aria-label={say("expand.limit")}
          value={limit}
          onChange={({ target }) => setLimit(target.value)}
        />
        <Button size="compact-sm" type="submit" disabled={!sure}>
          {say("expand.do")}
        </Button>
      </div>
    </form>
  );
}
