import type { Node } from "@chengmai/cypher/values";
import { nameOf } from "../../../values/name.ts";
import { useExplored, useLooking } from "../../../exploration/context/at-hand.tsx";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import type { Draft } from "../../../values/fields/draft.ts";
import type { Held } from "../../../values/fields/field.tsx";
import { pickedOf } from "../../model/parameters/make.ts";
import { signs } from "../parts/icons.tsx";

interface NodeValueProps {
  held: Held;
  draft: Draft;
  change(draft: Draft): void;
}

/** The node that is chosen on the picture, if one is. */
function useChosen(): Node | null {
  const selected = useLooking((look) => look.selected);
  const nodes = useExplored(({ state }) => state.nodes);
  return nodes.get(selected ?? "") ?? null;
}

/** A node picked on the picture, and what it is told by: a unique property, or its element id. */
export function NodeValue({ held, draft, change }: NodeValueProps) {
  const say = useSay();
  const language = useLanguage();
  const chosen = useChosen();
  const { picked } = draft;
  const next = chosen === null ? null : pickedOf(chosen, language);
  const same = next !== null && next.value === picked?.value && next.by === picked.by;
  return (
    <span className="wb-picked">
      {picked !== undefined && (
        <span title={`${picked.by} = ${JSON.stringify(picked.value)}`}>
          <b>{picked.name}</b>{" "}
          <small>
            {picked.by} = {String(picked.value)}
          </small>
        </span>
      )}
      {(picked === undefined || (next !== null && !same)) && (
        <button
          type="button"
          id={held.id}
          aria-describedby={held["aria-describedby"]}
          className="wb-pick"
          title={say("parameter.pick")}
          disabled={chosen === null}
          onClick={() => next !== null && change({ ...draft, text: "", picked: next })}
        >
          {signs.node}
          {chosen === null
            ? say("parameter.pick.none")
            : say("parameter.pick.node", { name: nameOf(chosen, language) })}
        </button>
      )}
    </span>
  );
}
