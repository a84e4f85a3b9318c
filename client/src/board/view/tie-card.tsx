import type { Relationship } from "@chengmai/cypher/values";
import { said } from "@chengmai/cypher/called";
import { nameOf } from "../../values/name.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { typeWord } from "../../i18n/vocabulary.ts";
import { Evidence } from "../../evidence/evidence.tsx";
import { begun } from "@chengmai/cypher/in-sentence";
import { inSentence } from "./in-sentence.ts";
import { useExploration, useExplored } from "../../exploration/context/at-hand.tsx";

const atBegin: typeof nameOf = (node, language) => begun(inSentence(node, language));

/** One end by its name; within a sentence, or where one begins, as it stands there. */
function End({ id, as = nameOf }: { id: string; as?: typeof nameOf }) {
  const language = useLanguage();
  const { select } = useExploration().looking;
  const node = useExplored(({ state }) => state.nodes.get(id));
  if (node === undefined) return <span>{id}</span>;
  return (
    <button type="button" className="link" onClick={() => select(id)}>
      {as(node, language)}
    </button>
  );
}

/** One relationship read as a sentence: who, what, whom, and the part each plays. */
function Sentence({ relationship }: { relationship: Relationship }) {
  const language = useLanguage();
  const { from, to, type, properties } = relationship;
  const role = said(properties, "role", language);
  const note = said(properties, "note", language);
  return (
    <>
      <p className="sentence">
        <End id={from} as={atBegin} /> <span>{typeWord(type, language)}</span>{" "}
        <End id={to} as={inSentence} />
        {role !== null && <em>（{role}）</em>}
      </p>
      {note !== null && <p className="quiet">{note}</p>}
    </>
  );
}

/** What a line of the picture says, and on what ground. An inherited tie shows each step it follows from. */
export function TieCard({
  basis,
  inherited,
}: {
  basis: readonly Relationship[];
  inherited: boolean;
}) {
  const say = useSay();
  const first = basis[0];
  const last = basis.at(-1);
  if (first === undefined || last === undefined) return null;
  const strength = inherited ? "inherited" : String(first.properties["strength"] ?? "");
  const known = strength === "stated" || strength === "inherited" || strength === "curated";
  return (
    <article>
      {known && (
        <p className="kicker" data-strength={strength}>
          {say(`strength.${strength}`)}
        </p>
      )}
      {inherited && (
        <h2>
          <End id={first.from} /> <small>→</small> <End id={last.to} />
        </h2>
      )}
      <div className="sentences">
        {basis.map((relationship) => (
          <Sentence key={relationship.id} relationship={relationship} />
        ))}
      </div>
      <Evidence ids={basis.map(({ id }) => id)} />
    </article>
  );
}
