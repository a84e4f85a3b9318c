import { useLanguage, useSay } from "../../i18n/say.ts";
import type { Lens } from "../model/lens.ts";
import type { ViewName } from "../model/screen.ts";
import { useAsked } from "./asking.tsx";

interface SameProps {
  lens: Lens;
  view: ViewName;
}

/** Views of the graph's own relationships, whatever the lens; of what if a part is so. */
const ofGraph = new Map<ViewName, "shapes" | "ways">([
  ["example", "shapes"],
  ["motifs", "shapes"],
  ["cuts", "ways"],
]);

/** Says of a lens that hands nothing down, or a view of the graph itself, that it shows the same as stated and with inherited. */
export function SameEither({ lens: { query, path, property }, view }: SameProps) {
  const say = useSay();
  const language = useLanguage();
  const { answer } = useAsked("queries", query === undefined ? null : {});
  const graph = ofGraph.get(view);
  if (graph !== undefined) return <p className="quiet">{say(`patterns.same.${graph}`)}</p>;
  if (path !== undefined || property !== undefined)
    return <p className="quiet">{say("patterns.same.path")}</p>;
  const own = answer?.find(({ name }) => name === query);
  if (own === undefined || own.params.some(({ name }) => name === "strength")) return null;
  return <p className="quiet">{say("patterns.same", { about: own.about[language] })}</p>;
}
