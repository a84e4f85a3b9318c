import type { Output } from "@chengmai/server/contract";
import { useState } from "react";
import { Button } from "../../ui/buttons/button.tsx";
import { useSay } from "../../i18n/say.ts";
import type { Pattern } from "../model/example/example.ts";
import { Sketch } from "../parts/sketch.tsx";

/** Small pictures that are drawn at first; more on demand. */
const page = 12;

/** One match as a small picture. */
export interface Small {
  match: Output<"example">["matches"][number];
  names: string;
  nodes: readonly { name: string; hollow: boolean; differs: boolean }[];
  /** The relationship of the pattern that it is short of, and how that is said. */
  without?: string;
  short?: string;
}

interface MultiplesProps {
  title: string;
  pattern: Pattern;
  some: readonly Small[];
  open: (small: Small) => void;
  /** All of them as one picture; null where there is but one. */
  fuse: (() => void) | null;
}

/** Matches as small pictures laid out alike: the same place of the pattern stands at the same spot. */
export function Multiples({ title, pattern, some, open, fuse }: MultiplesProps) {
  const say = useSay();
  const [shown, setShown] = useState(page);
  const places = new Map(pattern.pieces.map(({ id }, at) => [id, at]));
  return (
    <section className="example-group">
      <h3>
        {title}{" "}
        {fuse !== null && (
          <button type="button" className="link" onClick={fuse}>
            {say("example.fuse")}
          </button>
        )}
      </h3>
      <ol className="example-multiples">
        {some.slice(0, shown).map((small, at) => (
          <li key={at} data-near={small.without !== undefined}>
            <button type="button" onClick={() => open(small)}>
              <Sketch
                label={small.short === undefined ? small.names : `${small.names} · ${small.short}`}
                nodes={small.nodes}
                relationships={pattern.relationships.map(({ id, from, to, type }) => ({
                  from: places.get(from) ?? 0,
                  to: places.get(to) ?? 0,
                  type,
                  missing: id === small.without,
                }))}
              />
              {small.short !== undefined && <small>{small.short}</small>}
            </button>
          </li>
        ))}
      </ol>
      {shown < some.length && (
        <Button size="compact-sm" variant="default" onClick={() => setShown(shown + 4 * page)}>
          {say("concepts.more", { count: some.length - shown })}
        </Button>
      )}
    </section>
  );
}
