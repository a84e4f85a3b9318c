import { gap, type Laid, type Span } from "./in-view.ts";

/** A large table stands as wide as its columns are, whatever is in them. */
export const wholeWidth = ({ head, pitch }: Laid, columns: number): number =>
  head.width + 2 * gap + columns * pitch.column;

interface WidthsProps {
  laid: Laid;
  /** The columns that are drawn, of how many. */
  drawn: Span;
  columns: number;
}

/** How wide each column is, and the room for those that are not drawn. */
export function Widths({ laid: { head, pitch }, drawn: { from, to }, columns }: WidthsProps) {
  const room = (of: number) => of > 0 && <col style={{ width: of * pitch.column - gap }} />;
  return (
    <colgroup>
      <col style={{ width: head.width }} />
      {room(from)}
      <col span={to - from} style={{ width: pitch.column - gap }} />
      {room(columns - to)}
    </colgroup>
  );
}
