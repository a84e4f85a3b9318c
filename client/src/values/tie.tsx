import type { Relationship } from "@chengmai/cypher/values";
import { useContext } from "react";
import { useLanguage, useSay } from "../i18n/say.ts";
import { typeWord } from "../i18n/vocabulary.ts";
import { Stop } from "./stop.ts";

export type Open = (relationship: Relationship) => void;

interface TieProps {
  relationship: Relationship;
  /** Leads to what it rests on; without it, the word is only read. */
  open: Open | undefined;
}

/** A relationship by its word. */
export function Tie({ relationship, open }: TieProps) {
  const say = useSay();
  const { type } = relationship;
  const word = typeWord(type, useLanguage());
  const stop = useContext(Stop);
  if (open === undefined)
    return (
      <span className="in-tie" title={type}>
        {word}
      </span>
    );
  return (
    <button
      type="button"
      className="tie-word"
      tabIndex={stop}
      title={`${type} · ${say("card.evidence")}`}
      onClick={() => open(relationship)}
    >
      {word}
    </button>
  );
}
