import { Button } from "../../../ui/buttons/button.tsx";
import { useSay } from "../../../i18n/say.ts";
import { useExploration, useLooking } from "../../context/at-hand.tsx";
import { asideIds } from "../../acts/chosen.ts";
import { relate } from "../../model/growing/among-chosen.ts";

/** One of two free sets of nodes is set aside; then the other is chosen, and what joins both is brought in. */
export function Aside({ ids }: { ids: readonly string[] }) {
  const say = useSay();
  const exploration = useExploration();
  const { length: count } = useLooking((look) => look.aside);
  const { looking } = exploration;
  return (
    <>
      <Button size="compact-xs" variant="default" onClick={() => looking.setAside(ids)}>
        {say("chosen.aside", { count: ids.length })}
      </Button>
      {count > 0 && (
        <>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => void relate(exploration, asideIds(exploration), ids)}
          >
            {say("chosen.sets", { count })}
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={() => looking.setAside([])}>
            {say("chosen.aside.none")}
          </Button>
        </>
      )}
    </>
  );
}
