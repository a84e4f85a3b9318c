import { useEffect, useRef, useState } from "react";
import { Button } from "../../../ui/buttons/button.tsx";
import { asRefusal, isAbort, type Refusal } from "../../../api/problem.ts";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import { labelWord } from "../../../i18n/vocabulary.ts";
import { Trouble } from "../../../ui/trouble.tsx";
import { captionOf, labelOf } from "../../../values/name.ts";
import { useExploration, useExplored } from "../../context/at-hand.tsx";
import { findSame, listsOf, type Proposal } from "../../model/reshaping/find-same.ts";
import { merge } from "../../model/reshaping/shape-by.ts";

const nameOfPair = ({ of }: Proposal): string => JSON.stringify(of);

/** Proposes what may be the same thing under several spellings; the reader ticks what is. */
export function SameList() {
  const say = useSay();
  const language = useLanguage();
  const exploration = useExploration();
  const { nodes, ids } = useExplored(({ state }) => state);
  const [found, setFound] = useState<Awaited<ReturnType<typeof findSame>> | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const again = useRef<HTMLButtonElement>(null);
  const asking = useRef<AbortController | null>(null);
  useEffect(() => () => asking.current?.abort(), []);
  const ask = async () => {
    asking.current?.abort();
    const own = new AbortController();
    asking.current = own;
    setRefusal(null);
    try {
      const answer = await findSame(exploration.log.getState().state, own.signal);
      if (own.signal.aborted) return;
      setTicked(new Set());
      setFound(answer);
    } catch (thrown) {
      if (!isAbort(thrown)) setRefusal(asRefusal(thrown));
    }
  };
  const there = (found?.proposals ?? []).filter(({ of }) =>
    of.every((key) => nodes.has(ids.get(key) ?? "")),
  );
  const called = (key: string): string => {
    const node = nodes.get(ids.get(key) ?? "");
    if (node === undefined) return key;
    return `${captionOf(node, language)} (${labelWord(labelOf(node), language)})`;
  };
  const tick = (name: string) =>
    setTicked((now) => {
      const next = new Set(now);
      if (!next.delete(name)) next.add(name);
      return next;
    });
  const meant = there.filter((each) => ticked.has(nameOfPair(each)));
  const take = () => {
    merge(exploration, listsOf(meant.map(({ of }) => of)), true);
    setFound(null);
    again.current?.focus();
  };
  return (
    <>
      <Button ref={again} size="compact-sm" variant="default" onClick={() => void ask()}>
        {say("shape.same.find")}
      </Button>
      {refusal !== null && <Trouble refusal={refusal} />}
      <div role="status">
        {found !== null && <p>{say("shape.same.found", { count: there.length })}</p>}
        {found?.truncated === true && <p className="quiet">{say("shape.same.truncated")}</p>}
      </div>
      <ul className="shaping-list">
        {there.map((each) => (
          <li key={nameOfPair(each)}>
            <label>
              <input
                type="checkbox"
                checked={ticked.has(nameOfPair(each))}
                onChange={() => tick(nameOfPair(each))}
              />
              <span dir="auto">
                {each.of.map(called).join(" = ")}{" "}
                <small className="quiet">{say(`shape.same.${each.how}`)}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {there.length > 0 && (
        <Button size="compact-sm" disabled={meant.length === 0} onClick={take}>
          {say("shape.same.do")}
        </Button>
      )}
    </>
  );
}
