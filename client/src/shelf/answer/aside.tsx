import "./aside.css";
import type { Node, Relationship } from "@chengmai/cypher/values";
import { useLayoutEffect, useRef } from "react";
import { said } from "@chengmai/cypher/called";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { typeWord } from "../../i18n/vocabulary.ts";
import { Evidence } from "../../evidence/evidence.tsx";
import { CellEvidence } from "./cell-evidence.tsx";
import { NodeChip } from "../../values/node-chip.tsx";
import type { Opened } from "./opened.ts";
import type { Shown } from "./steps.ts";
import { Close } from "../../ui/buttons/tool.tsx";

interface RelationshipProps {
  relationship: Relationship;
  nodes: readonly Node[];
}

/** The relationship read as a sentence, as far as the answer holds its ends, and what it rests on. */
function RelationshipEvidence({ relationship, nodes }: RelationshipProps) {
  const language = useLanguage();
  const { id, type, from, to, properties } = relationship;
  const end = (of: string) => nodes.find((node) => node.id === of);
  const [start, finish] = [end(from), end(to)];
  return (
    <>
      <p className="pair-of">
        {start !== undefined && <NodeChip node={start} />} {typeWord(type, language)}{" "}
        {finish !== undefined && <NodeChip node={finish} />}
      </p>
      {["role", "note"].map((name) => {
        const text = said(properties, name, language);
        return text === null ? null : <p key={name}>{text}</p>;
      })}
      <Evidence ids={[id]} />
    </>
  );
}

interface AsideProps {
  opened: Opened;
  /** The columns of the answer. */
  returns: Shown["returns"];
  /** Every node of the answer. */
  nodes: readonly Node[];
  open: (relationship: Relationship) => void;
  close: () => void;
}

/** The evidence of one cell or relationship, beside the answer. */
export function Aside({ opened, returns, nodes, open, close }: AsideProps) {
  const say = useSay();
  const own = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    own.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section ref={own} className="answer-aside" tabIndex={-1} aria-label={say("card.evidence")}>
      <Close
        className="answer-aside-close"
        label={say("answer.evidence.close")}
        keys="Esc"
        act={close}
      />
      {opened.kind === "cell" ? (
        <CellEvidence cell={opened.cell} pair={opened.pair} returns={returns} open={open} />
      ) : (
        <RelationshipEvidence relationship={opened.relationship} nodes={nodes} />
      )}
    </section>
  );
}
