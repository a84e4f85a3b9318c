import { isNode, type Value } from "@chengmai/cypher/values";
import { useContext } from "react";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { Pictured } from "../../values/picture.ts";
import { kindOf } from "../../values/kind-of.ts";
import { numberIn } from "../../i18n/number-in.ts";
import type { Direction } from "../../values/order.ts";
import type { Filter } from "../order/filter.ts";
import type { Sort } from "../order/sort.ts";
import { Item, Pop } from "../../ui/pop.tsx";
import type { At } from "../../ui/hung.ts";
import type { Block, Place, Size } from "./cursor.ts";

interface CellMenuProps {
  at: At;
  close: () => void;
  place: Place;
  size: Size;
  /** What is selected around the cell. */
  block: Block;
  name: string;
  value: Value;
  copy: (block: Block, headed: boolean) => void;
  keep: (filter: Filter) => void;
  look: () => void;
  asParameter: ((name: string, value: Value) => void) | undefined;
}

/** What a menu does closes it first. */
const closing = (close: () => void) => (act: () => void) => () => {
  close();
  act();
};

const cells = ({ top, bottom, left, right }: Block): number =>
  (bottom - top + 1) * (right - left + 1);

/** Relationships and paths cannot be parameters: what a database keeps of them dies with its session. */
const canBeParameter = (value: Value): boolean =>
  value === null || !["relationship", "path"].includes(kindOf(value).kind);

/** What can be done with a cell, its row, its column, and all that is selected. */
export function CellMenu(own: CellMenuProps) {
  const { at, close, place, size, block, name, value, copy, keep, look, asParameter } = own;
  const say = useSay();
  const { goTo } = useContext(Pictured);
  const language = useLanguage();
  const { row, column } = place;
  const end = { bottom: size.rows - 1, right: size.columns - 1 };
  const doing = closing(close);
  return (
    <Pop at={at} label={say("result.cell.menu")} role="menu" close={close}>
      <Item act={look}>{say("result.cell.open")}</Item>
      <hr />
      {cells(block) > 1 && (
        <Item act={doing(() => copy(block, false))}>
          {say("result.block.copy", { number: numberIn(cells(block), language) })}
        </Item>
      )}
      <Item act={doing(() => copy({ top: row, bottom: row, left: column, right: column }, false))}>
        {say("result.cell.copy")}
      </Item>
      <Item act={doing(() => copy({ top: row, bottom: row, left: 0, right: end.right }, false))}>
        {say("result.row.copy")}
      </Item>
      <Item
        act={doing(() => copy({ top: 0, bottom: end.bottom, left: column, right: column }, true))}
      >
        {say("result.column.copy")}
      </Item>
      <Item act={doing(() => copy({ top: 0, left: 0, ...end }, true))}>
        {say("result.all.copy")}
      </Item>
      <hr />
      <Item act={doing(() => keep({ column, same: value }))}>{say("result.cell.filter")}</Item>
      {value !== null && isNode(value) && (
        <Item act={doing(() => goTo(value))}>{say("result.cell.show")}</Item>
      )}
      {asParameter !== undefined && canBeParameter(value) && (
        <Item act={doing(() => asParameter(name, value))}>{say("result.cell.parameter")}</Item>
      )}
    </Pop>
  );
}

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
  const doing = closing(close);
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
