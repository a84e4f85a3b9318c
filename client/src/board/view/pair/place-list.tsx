import { useContext, useLayoutEffect } from "react";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import { nameOf } from "../../../values/name.ts";
import { Pictured } from "../../../values/picture.ts";
import type { PlaceGroup } from "../../model/answer/places.ts";

interface PlaceListProps {
  id: string;
  label: string;
  groups: readonly PlaceGroup[];
  /** The option that Enter takes, counted over all groups. */
  at: number;
  take: (index: number) => void;
}

/** Places by cluster; what matched is said where it is not the name. */
export function PlaceList({ id, label, groups, at, take }: PlaceListProps) {
  const say = useSay();
  const language = useLanguage();
  const { signOf } = useContext(Pictured);
  useLayoutEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [id, at]);
  const starts = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, { places }) => sum + places.length, 0),
  );
  return (
    <div className="place-list" id={id} role="listbox" aria-label={label}>
      {groups.map(({ cluster, places }, group) => {
        const title = cluster === null ? say("pair.alone") : nameOf(cluster, language);
        return (
          <div key={cluster?.id ?? ""}>
            <p aria-hidden="true">{title}</p>
            <ul role="group" aria-label={title}>
              {places.map(({ node, matched }, index) => {
                const place = (starts[group] ?? 0) + index;
                return (
                  <li
                    key={node.id}
                    id={`${id}-${place}`}
                    role="option"
                    aria-selected={place === at}
                    onPointerDown={(event) => event.preventDefault()}
                    onClick={() => take(place)}
                  >
                    <img src={signOf(node)} width="12" height="12" alt="" />
                    <span>{nameOf(node, language)}</span>
                    {matched !== null && matched !== nameOf(node, language) && <em>{matched}</em>}
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
