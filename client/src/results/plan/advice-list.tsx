import "./advice-list.css";
import { useSay } from "../../i18n/say.ts";
import type { Advice } from "./advice.ts";
import { Copy } from "./copy.tsx";

const Text = ({ text }: { text: string }) => (
  <div className="advice-text">
    <code tabIndex={0}>{text}</code>
    <Copy words="advice.copy" text={text} variant="light" />
  </div>
);

/** What usually helps, each with its reason; statements are there to be copied and are never run. */
export function AdviceList({ advice, show }: { advice: Advice[]; show: (id: number) => void }) {
  const say = useSay();
  return (
    <section className="advice" aria-labelledby="advice-title">
      <h3 id="advice-title">{say("advice.title")}</h3>
      {advice.length === 0 && <p className="quiet">{say("advice.none")}</p>}
      <ul>
        {advice.map((one) => (
          <li key={`${one.kind} ${one.at}`}>
            <b>{say(`advice.${one.kind}`, one.values)}</b>
            <p>{say(`advice.${one.kind}.why`, one.values)}</p>
            {one.text !== null && <Text text={one.text} />}
            <button type="button" className="link" onClick={() => show(one.at)}>
              {say("advice.show")}
            </button>
          </li>
        ))}
      </ul>
      {advice.some(({ text }) => text !== null) && <p className="quiet">{say("advice.never")}</p>}
    </section>
  );
}
