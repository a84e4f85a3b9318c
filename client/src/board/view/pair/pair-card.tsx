import "./pair-card.css";
import { useMemo } from "react";
import { Button } from "../../../ui/buttons/button.tsx";
import { askClaims, type ToldClaim } from "../../../evidence/claims.ts";
import { useExploration, useExplored } from "../../../exploration/context/at-hand.tsx";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import type { MessageKey } from "../../../i18n/zh.ts";
import { Close } from "../../../ui/buttons/tool.tsx";
import { Trouble } from "../../../ui/trouble.tsx";
import { useAnswer } from "../../../ui/use-answer.ts";
import { nameOf } from "../../../values/name.ts";
import { setStrength } from "../../model/acts.ts";
import type { Composed } from "../../model/compose.ts";
import { toldOf, unseenOn, type Told } from "../../model/answer/told.ts";
import { clearPair } from "../../model/pair.ts";
import { strengthOf, type Between } from "../../model/part.ts";
import { waysWithin } from "../../model/ways.ts";
import { MechanismItem } from "./pair-mechanism.tsx";
import { Take } from "./pair-take.tsx";
import { groupTitle, sumOf } from "./pair-words.ts";
import { inSentence } from "../in-sentence.ts";

const namesSaid = 6;

interface GroupProps {
  title: MessageKey;
  told: readonly Told[];
  claims: ReadonlyMap<string, ToldClaim>;
  composed: Composed;
}

/** The mechanisms that connect the two, or those that both merely have; what makes them so is said above. */
function Group({ title, told, claims, composed }: GroupProps) {
  const say = useSay();
  if (told.length === 0) return null;
  return (
    <section>
      <h3>{say(title)}</h3>
      <ol className="ways">
        {told.map((each) => (
          <MechanismItem key={each.mechanism.id} told={each} claims={claims} composed={composed} />
        ))}
      </ol>
    </section>
  );
}

/** What connects the chosen pair: summed up, then each mechanism with its claims and paths, the most direct first. */
export function PairCard({ between, composed }: { between: Between; composed: Composed }) {
  const say = useSay();
  const language = useLanguage();
  const exploration = useExploration();
  const state = useExplored((now) => now.state);
  const strength = strengthOf(state);
  const named = (as: typeof nameOf) => {
    const name = (id: string) => {
      const node = state.nodes.get(id);
      return node === undefined ? id : as(node, language);
    };
    return { a: name(between.a), b: name(between.b) };
  };
  const names = named(inSentence);
  const bare = named(nameOf);
  const ways = useMemo(() => waysWithin(between.ways, strength), [between, strength]);
  const told = useMemo(() => toldOf(ways), [ways]);
  const unseen = unseenOn(ways, composed.state).map((node) => nameOf(node, language));
  const ids = [...new Set(told.flatMap(({ claims }) => claims))];
  const asked = useAnswer(ids.length === 0 ? null : ["named", ...ids].join("\n"), askClaims);
  const claims = new Map(asked.answer?.map((claim) => [claim.id, claim]));
  const title = sumOf(told, names, { say, language });
  return (
    <article className="pair-card">
      <Close className="card-close" label={say("pair.clear")} act={() => clearPair(exploration)} />
      <p className="kicker">
        {say("pair.title")} · {say(`strength.${strength}`)}
      </p>
      <h2>{told.length === 0 ? `${bare.a} · ${bare.b}` : title}</h2>
      {told.length === 0 && (
        <p>{say("pair.none", { strength: say(`strength.${strength}`), ...names })}</p>
      )}
      {told.length === 0 && strength === "stated" && (
        <Button size="xs" variant="light" onClick={() => setStrength(exploration, "inherited")}>
          {say("pair.none.more")}
        </Button>
      )}
      {unseen.length > 0 && (
        <p className="quiet">
          {say("pair.unseen", {
            names: unseen.slice(0, namesSaid).join(language === "zh" ? "、" : ", "),
          })}
          {unseen.length > namesSaid && " …"}
        </p>
      )}
      {told.length > 0 && (
        <Take
          told={told}
          claims={asked.answer === null ? null : claims}
          names={names}
          bare={bare}
        />
      )}
      {asked.refusal !== null && <Trouble refusal={asked.refusal} />}
      {[true, false].map((connects) => (
        <Group
          key={String(connects)}
          title={groupTitle(told, connects)}
          told={told.filter((each) => each.connects === connects)}
          claims={claims}
          composed={composed}
        />
      ))}
      {claims.size > 0 && <p className="quiet evidence-source">{say("evidence.source")}</p>}
    </article>
  );
}
