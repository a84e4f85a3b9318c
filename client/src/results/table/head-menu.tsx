import { useSay } from "../../i18n/say.ts";
import type { Direction } from "../../values/order.ts";
import type { Sort } from "../order/sort.ts";
import { Item, Pop } from "../../ui/pop.tsx";
import type { At } from "../../ui/hung.ts";

interface HeadMenuProps {
  at: At;
  close: () => void;
  sort: Sort | null;
  sortBy: (way: Direction | null) => void;
  find: () => void;
  fit: () => void;
  copy: () => void;
}

/** What can be done with a column. */
export function HeadMenu({ at, close, sort, sortBy, find, fit, copy }: HeadMenuProps) {
  const say = useSay();
  const doing = (act: () => void) => () => {
    close();
    act();
  };
  return (
    <Pop at={at} label={say("result.cell.menu")} role="menu" close={close}>
      <Item act={doing(() => sortBy("ascending"))}>{say("result.sort.ascending")}</Item>
      <Item act={doing(() => sortBy("descending"))}>{say("result.sort.descending")}</Item>
      {sort !== null && <Item act={doing(() => sortBy(null))}>{say("result.sort.none")}</Item>}
      <hr />
      <Item act={doing(find)}>{say("result.column.filter")}</Item>
      <Item act={doing(fit)}>{say("result.column.fit")}</Item>
      <Item act={doing(copy)}>{say("result.column.copy")}</Item>
    </Pop>
  );
}
