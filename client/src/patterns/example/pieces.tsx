import type { Node } from "@chengmai/cypher/values";
import type { Output } from "@chengmai/server/contract";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord } from "../../i18n/vocabulary.ts";
import { Segments } from "../../ui/buttons/segments.tsx";
import { Close } from "../../ui/buttons/tool.tsx";
import { Conditions } from "../../values/fields/conditions.tsx";
import { propertiesOf } from "../../values/fields/properties.ts";
import { labelOf, nameOf } from "../../values/name.ts";
import { shrunk, type Pattern, type Piece } from "../model/example/example.ts";
import type { Choosing } from "../model/screen.ts";

interface PiecesProps {
  pattern: Pattern;
  schema: Output<"schema"> | null;
  /** What stands at each place in one match; empty while none is known. */
  instance: readonly Node[];
  change: (pattern: Pattern, how?: Choosing) => void;
  /** Where the next piece is looked for. */
  at: string | null;
  grow: (at: string | null) => void;
}

/** The nodes of a pattern: fixed or free, and on what condition. */
export function Pieces({ pattern, schema, instance, change, at, grow }: PiecesProps) {
  const say = useSay();
  const language = useLanguage();
  const set = (changed: Piece, how?: Choosing) =>
    change(
      {
        ...pattern,
        pieces: pattern.pieces.map((piece) => (piece.id === changed.id ? changed : piece)),
      },
      how,
    );
  return (
    <ul className="example-pieces">
      {pattern.pieces.map((piece, place) => {
        const { id, node, labels, free, where } = piece;
        const stands = node ?? instance[place] ?? null;
        const label = labelWord(node === null ? (labels[0] ?? "") : labelOf(node), language);
        const name = stands === null ? label : nameOf(stands, language);
        const fix = () => {
          // Two places of a pattern are two nodes.
          const taken = pattern.pieces.some(
            (other) => other !== piece && other.node?.id === stands?.id,
          );
          if (stands !== null && !taken) set({ ...piece, node: stands, free: false });
        };
        return (
          <li key={id}>
            <b>{free ? label : name}</b>
            <Segments
              aria-label={name}
              value={free ? "free" : "fixed"}
              change={(value) => (value === "free" ? set({ ...piece, free: true }) : fix())}
              choices={[
                {
                  value: "fixed",
                  label: stands === null ? say("example.fixed") : say("example.just", { name }),
                },
                { value: "free", label: say("example.free", { label }) },
              ]}
            />
            <button
              type="button"
              className="link"
              aria-expanded={at === id}
              onClick={() => grow(at === id ? null : id)}
            >
              {say("example.grow")}
            </button>
            <Close label={say("example.drop", { name })} act={() => change(shrunk(pattern, id))} />
            {free && (
              <Conditions
                legend={where.length === 0 ? "" : say("example.where")}
                properties={propertiesOf(schema, labels)}
                conditions={where}
                change={(next) => set({ ...piece, where: next }, "going on")}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
