import type { Output } from "@chengmai/server/contract";
import { toFocus } from "../../ui/keys/to-focus.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord, typeWord } from "../../i18n/vocabulary.ts";
import { Close } from "../../ui/buttons/tool.tsx";
import { Conditions } from "../../values/fields/conditions.tsx";
import { propertiesOf } from "../../values/fields/properties.ts";
import { Select } from "../../values/fields/select.tsx";
import { linksFrom, type Direction, type DraftStep } from "../model/draft-lens.ts";

type Schema = Output<"schema">;

const directions = ["out", "in", "both"] as const;

const isDirection = (text: string): text is Direction =>
  (directions as readonly string[]).includes(text);

interface StepProps {
  /** One that was just added, which the reader goes on with. */
  fresh: boolean;
  schema: Schema;
  /** The label that it leads away from. */
  from: string;
  number: number;
  step: DraftStep;
  change: (step: DraftStep) => void;
  /** Null where it is the only one. */
  drop: (() => void) | null;
}

/** One step of a lens: type, direction and label, what is joined first; and what must hold where it leads. */
export function StepRow({ schema, from, number, step, change, drop, fresh }: StepProps) {
  const say = useSay();
  const language = useLanguage();
  const links = linksFrom(schema, from);
  const { type, direction, label } = step;
  const groups = (near: readonly string[], all: readonly string[], own: string, word: Word) => {
    const first = [...new Set(near)];
    const rest = [...new Set([...all, own])].filter((each) => !first.includes(each));
    const items = (names: readonly string[]) =>
      names.map((value) => ({ value, label: word(value, language) }));
    return [
      { group: say("lens.joined"), items: items(first) },
      { group: say("lens.others"), items: items(rest) },
    ].filter((group) => group.items.length > 0);
  };
  const turn = (next: Partial<Pick<DraftStep, "type" | "direction">>) => {
    const wanted = { type, direction, ...next };
    const fits = links.filter((link) => link.type === wanted.type);
    const same = fits.find(
      (link) =>
        (wanted.direction === "both" || link.direction === wanted.direction) &&
        link.label === label,
    );
    const link = same ?? (next.direction === undefined ? fits[0] : undefined);
    const way =
      next.direction ?? (wanted.direction === "both" ? "both" : (link?.direction ?? direction));
    const led = link?.label ?? label;
    change({
      type: wanted.type,
      direction: way,
      label: led,
      where: led === label ? step.where : [],
    });
  };
  const lead = (next: string) => {
    const fits = links.filter((link) => link.label === next);
    // What does not lead there gives way to what mostly does.
    const link = fits.find((one) => one.type === type) ?? fits[0];
    const kept = link === undefined || (link.type === type && direction === "both");
    change({
      ...(kept ? step : { ...step, type: link.type, direction: link.direction }),
      label: next,
      where: [],
    });
  };
  return (
    <fieldset className="own-step">
      <legend>{say("lens.step", { number })}</legend>
      <div className="condition-row">
        <Select
          ref={fresh ? toFocus : undefined}
          aria-label={say("lens.type", { number })}
          value={type}
          options={groups(
            links.map((link) => link.type),
            schema.types.map((each) => each.type),
            type,
            typeWord,
          )}
          change={(next) => turn({ type: next })}
        />
        <Select
          aria-label={say("lens.direction", { number })}
          value={direction}
          options={directions.map((value) => ({ value, label: say(`lens.direction.${value}`) }))}
          change={(next) => isDirection(next) && turn({ direction: next })}
        />
        <Select
          aria-label={say("lens.label", { number })}
          value={label}
          options={groups(
            links.filter((link) => link.type === type).map((link) => link.label),
            schema.labels.map((each) => each.label),
            label,
            labelWord,
          )}
          change={lead}
        />
        {drop !== null && <Close label={say("lens.step.drop", { number })} act={drop} />}
      </div>
      <Conditions
        legend={say("lens.where", { label: labelWord(label, language) })}
        properties={propertiesOf(schema, [label])}
        conditions={step.where}
        change={(where) => change({ ...step, where })}
      />
    </fieldset>
  );
}

type Word = typeof labelWord;
