import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord } from "../../i18n/vocabulary.ts";
import { Segments } from "../../ui/buttons/segments.tsx";
import { Close } from "../../ui/buttons/tool.tsx";
import { labelOf, nameOf } from "../../values/name.ts";
import { shrunk, type Condition, type Pattern, type Piece } from "../model/example.ts";

const ops = ["=", "<>", "contains", "starts", "<", ">", "exists"] as const;

const isOp = (text: string): text is (typeof ops)[number] =>
  (ops as readonly string[]).includes(text);

interface WhereProps {
  piece: Piece;
  change: (where: readonly Condition[]) => void;
}

/** One condition on what may stand for a free node. */
function Where({ piece: { node, where }, change }: WhereProps) {
  const say = useSay();
  const [first] = where;
  const properties = Object.keys(node.properties);
  const number = (text: string) =>
    typeof node.properties[first?.property ?? ""] === "number" && text.trim() !== ""
      ? Number(text)
      : text;
  return (
    <span className="example-where">
      <select
        className="control"
        aria-label={say("example.where")}
        value={first?.property ?? ""}
        onChange={({ currentTarget: { value: property } }) =>
          change(property === "" ? [] : [{ property, op: "exists" }])
        }
      >
        <option value="">{say("example.where.none")}</option>
        {properties.map((property) => (
          <option key={property}>{property}</option>
        ))}
      </select>
      {first !== undefined && (
        <select
          className="control"
          aria-label={say("rule.op")}
          value={first.op}
          onChange={({ currentTarget: { value: op } }) =>
            isOp(op) &&
            change([{ property: first.property, op, ...(op !== "exists" && { value: "" }) }])
          }
        >
          {ops.map((op) => (
            <option key={op} value={op}>
              {op === "exists" ? say("example.exists") : op}
            </option>
          ))}
        </select>
      )}
      {first !== undefined && first.op !== "exists" && (
        <input
          className="control"
          aria-label={say("rule.value")}
          defaultValue={String(first.value ?? "")}
          onBlur={({ currentTarget: { value } }) => change([{ ...first, value: number(value) }])}
        />
      )}
    </span>
  );
}

interface PiecesProps {
  pattern: Pattern;
  change: (pattern: Pattern) => void;
  /** Where the next piece is looked for. */
  at: string | null;
  grow: (at: string | null) => void;
}

/** The nodes of a pattern: fixed or free, and on what condition. */
export function Pieces({ pattern, change, at, grow }: PiecesProps) {
  const say = useSay();
  const language = useLanguage();
  const set = (changed: Piece) =>
    change({
      ...pattern,
      pieces: pattern.pieces.map((piece) => (piece.node.id === changed.node.id ? changed : piece)),
    });
  return (
    <ul className="example-pieces">
      {pattern.pieces.map((piece) => {
        const { node, free } = piece;
        const name = nameOf(node, language);
        return (
          <li key={node.id}>
            <b>{name}</b>
            <Segments
              aria-label={name}
              value={free ? "free" : "fixed"}
              change={(value) => set({ ...piece, free: value === "free" })}
              choices={[
                { value: "fixed", label: say("example.fixed") },
                {
                  value: "free",
                  label: say("example.free", { label: labelWord(labelOf(node), language) }),
                },
              ]}
            />
            {free && <Where piece={piece} change={(where) => set({ ...piece, where })} />}
            <button
              type="button"
              className="link"
              aria-expanded={at === node.id}
              onClick={() => grow(at === node.id ? null : node.id)}
            >
              {say("example.grow")}
            </button>
            <Close
              label={say("example.drop", { name })}
              act={() => change(shrunk(pattern, node.id))}
            />
          </li>
        );
      })}
    </ul>
  );
}
