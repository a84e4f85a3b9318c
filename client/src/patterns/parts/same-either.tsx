import { useLanguage, useSay } from "../../i18n/say.ts";
import type { Lens } from "../model/lens.ts";
import { useAsked } from "./asking.tsx";

interface SameProps {
  lens: Lens;
}

/** Says of a lens that hands nothing down that it shows the same as stated and with inherited, and what it counts. */
export function SameEither({ lens: { query, path, property } }: SameProps) {
  const say = useSay();
  const language = useLanguage();
  const { answer } = useAsked("queries", query === undefined ? null : {});
  if (path !== undefined || property !== undefined)
    return <p className="quiet">{say("patterns.same.path")}</p>;
  const own = answer?.find(({ name }) => name === query);
  if (own === undefined || own.params.some(({ name }) => name === "strength")) return null;
  return <p className="quiet">{say("patterns.same", { about: own.about[language] })}</p>;
}
