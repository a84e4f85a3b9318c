import { Button } from "../../ui/buttons/button.tsx";
import { useExploration } from "../../exploration/context/at-hand.tsx";
import { nothing, type Entry } from "../../exploration/model/step.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { Segments } from "../../ui/buttons/segments.tsx";
import { toFocus } from "../../ui/keys/to-focus.ts";
import { Select } from "../../values/fields/select.tsx";
import { bodyOf, lensKey, type Offered, type Strength } from "../model/lens.ts";
import type { LensStep } from "../model/own-lens.ts";
import { goToView } from "../model/going.ts";
import { chooseLens } from "../model/screen.ts";
import { inWorld } from "../model/world.ts";
import { useAsked } from "../parts/asking.tsx";
import { Why } from "../parts/why.tsx";
import { lensSeen, titleOf, type Lenses, type Seeing } from "./seeing.ts";

/** Whether what is inherited counts: the page's own, for all that it shows. */
export interface Strengthened {
  strength: Strength;
  /** Null where nothing of the graph is handed down. */
  strengthen: ((strength: Strength) => void) | null;
}

/** Where the form that makes a lens was left for: by the button that opened it, or with a lens that is kept. */
export type Left = "this" | "new" | "lens" | null;

interface ChooserProps extends Strengthened, Lenses {
  lens: Seeing;
  /** Opens the form that makes a lens, with the one that is looked through or with none. */
  build: (from: "this" | "new") => void;
  /** Has the focus as it comes again. */
  left: Left;
}

/** Stands for a lens that is kept nowhere: no id of a kept one is empty. */
const loose = "";

const size = ({
  rows,
  columns,
  ties,
  density,
}: Pick<Offered, "rows" | "columns" | "ties" | "density">) => ({
  rows,
  columns,
  ties,
  open: Math.max(0, rows * columns - ties),
  density: Math.round(density * 100),
});

/** What stands against what, and whether what is inherited counts: it holds for every view. */
export function Chooser({ offered, kept, lens, strength, strengthen, build, left }: ChooserProps) {
  const say = useSay();
  const language = useLanguage();
  const exploration = useExploration();
  const own = "id" in lens ? lens : null;
  // What is offered was counted as stated.
  const asCounted = "offered" in lens && strength === "stated" ? lens.offered : null;
  const counted = useAsked("lens", asCounted === null ? bodyOf(lensSeen(lens), strength) : null);
  const counts = asCounted ?? counted.answer;
  const world = ("offered" in lens ? lens.offered.lens : lens.own.lens).world ?? "open";
  const choices = ["stated", "inherited"] as const;
  const mine = [
    ...Object.entries(kept).map(([value, { name }]) => ({ value, label: name })),
    ...(own?.id === null ? [{ value: loose, label: own.own.name }] : []),
  ];
  const remove = () => {
    if (own === null || own.id === null) return;
    const step: LensStep = { kind: "lens", id: own.id, kept: null, before: own.own.name };
    exploration.record({ step, brought: nothing } satisfies Entry<LensStep>);
  };
  const theirs = offered.map((one) => ({
    value: lensKey(one.lens),
    label: titleOf(one, language),
  }));
  return (
    <div className="patterns-lens">
      <label className="patterns-pick">
        <span>{say("patterns.lens")}</span>
        <Select
          ref={left === "lens" ? toFocus : undefined}
          value={"offered" in lens ? lensKey(lens.offered.lens) : (lens.id ?? loose)}
          options={
            mine.length === 0
              ? theirs
              : [
                  {
                    group: say("lens.own"),
                    items: mine,
                  },
                  { group: say("lens.offered"), items: theirs },
                ]
          }
          change={(value) => {
            const found = offered.find((one) => lensKey(one.lens) === value)?.lens;
            const next = kept[value]?.lens ?? found;
            if (next !== undefined) chooseLens(next);
          }}
        />
      </label>
      <span className="patterns-own">
        <Button
          size="compact-xs"
          variant="subtle"
          ref={left === "new" ? toFocus : undefined}
          onClick={() => build("new")}
        >
          {say("lens.new")}
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          ref={left === "this" ? toFocus : undefined}
          onClick={() => build("this")}
        >
          {say(own === null || own.id === null ? "lens.from" : "lens.change")}
        </Button>
        {own !== null && own.id !== null && (
          <Button size="compact-xs" variant="subtle" onClick={remove}>
            {say("lens.remove")}
          </Button>
        )}
      </span>
      {strengthen !== null && (
        <Segments
          aria-label={say("patterns.strength")}
          value={strength}
          change={strengthen}
          choices={choices.map((value) => ({ value, label: say(`patterns.strength.${value}`) }))}
        />
      )}
      {counts !== null && (
        <button type="button" className="quiet patterns-size" onClick={() => goToView("matrix")}>
          {say(inWorld("patterns.size", world), size(counts))}
        </button>
      )}
      {counted.answer !== null && <Why why={counted.answer.why} />}
    </div>
  );
}
