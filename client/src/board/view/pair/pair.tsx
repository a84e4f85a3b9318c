import { useStore } from "zustand";
import { Button } from "../../../ui/buttons/button.tsx";
import { useExploration } from "../../../exploration/context/at-hand.tsx";
import { useSay } from "../../../i18n/say.ts";
import { choosePair, clearPair, pairIn } from "../../model/pair.ts";
import { PlaceBox } from "./place-box.tsx";

/** Two places to choose; what connects them shows on the right and in the picture. */
export function Pair() {
  const say = useSay();
  const exploration = useExploration();
  const pair = useStore(pairIn(exploration), (choosing) => choosing.pair);
  return (
    <section className="panel-part" aria-labelledby="pair-title">
      <h2 id="pair-title">{say("pair.title")}</h2>
      {([0, 1] as const).map((side) => (
        <PlaceBox
          key={side}
          label={say(side === 0 ? "pair.a" : "pair.b")}
          chosen={pair[side]}
          choose={(id) => choosePair(exploration, side, id)}
        />
      ))}
      {(pair[0] ?? pair[1]) !== null && (
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          onClick={() => clearPair(exploration)}
        >
          {say("pair.clear")}
        </Button>
      )}
    </section>
  );
}
