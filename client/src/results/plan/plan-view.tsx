import "./plan.css";
import { useCallback, useMemo, useState } from "react";
import type { Output } from "@chengmai/server/contract";
import { call } from "../../api/call.ts";
import type { Asked } from "../../values/result.ts";
import { useSay } from "../../i18n/say.ts";
import { Segments } from "../../ui/buttons/segments.tsx";
import { Trouble } from "../../ui/trouble.tsx";
import { useAnswer } from "../../ui/use-answer.ts";
import { adviceOf } from "./advice.ts";
import { AdviceList } from "./advice-list.tsx";
import { cardsOf } from "./cards.ts";
import { Picture } from "./picture.tsx";
import { planText } from "./plan-text.ts";
import { Copy } from "./copy.tsx";

type Plan = Output<"plan">;

const within = (database: string | null) => (database === null ? {} : { database });

/** The plan as it came: its picture, what helps, and the same as text. */
function Shown({ plan, schema }: { plan: Plan; schema: Output<"schema"> | null }) {
  const say = useSay();
  const picture = useMemo(() => cardsOf(plan.root), [plan]);
  const advice = useMemo(() => adviceOf(plan.root, schema), [plan, schema]);
  const text = useMemo(() => planText(plan.root), [plan]);
  const dearest = picture.cards.find((card) => card.dearest)?.id ?? 0;
  const [chosen, setChosen] = useState<{ of: Plan; id: number } | null>(null);
  const current = chosen?.of === plan ? chosen.id : dearest;
  const choose = (id: number) => setChosen({ of: plan, id });
  const show = (id: number) => {
    choose(id);
    const card = document.querySelector<HTMLElement>(`#plan-card-${id} button`);
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: "center", inline: "center" });
  };
  return (
    <div className="plan-body">
      <Picture plan={picture} current={current} choose={choose} />
      <div className="plan-aside">
        {schema !== null && <AdviceList advice={advice} show={show} />}
        <details className="plan-text">
          <summary>{say("plan.astext")}</summary>
          <pre tabIndex={0}>{text}</pre>
        </details>
        <Copy words="plan.copy" text={text} variant="default" />
      </div>
    </div>
  );
}

/** Expected, or run and counted where the engine can; says why where it cannot. */
function Mode({
  profile,
  able,
  choose,
}: {
  profile: boolean;
  able: boolean | null;
  choose: (profile: boolean) => void;
}) {
  const say = useSay();
  return (
    <div className="plan-bar">
      {able === true && (
        <Segments
          aria-label={say("plan.title")}
          value={profile ? "profile" : "explain"}
          change={(value) => choose(value === "profile")}
          choices={[
            { value: "explain", label: say("plan.explain") },
            { value: "profile", label: say("plan.profile") },
          ]}
        />
      )}
      <p className="quiet">
        {say(
          able === false
            ? "plan.profile.none"
            : profile
              ? "plan.profile.about"
              : "plan.explain.about",
        )}
      </p>
    </div>
  );
}

interface PlanProps {
  /** The question itself, without a word that asks for its plan. */
  asked: Asked;
  /** True where its text wants it run and counted. */
  counted: boolean;
  /** Whether the engine can; null while that is not known. */
  canProfile: boolean | null;
  schema: Output<"schema"> | null;
}

/** How the engine answers a question, as a picture. */
export function PlanView({ asked, counted: wanted, canProfile, schema }: PlanProps) {
  const say = useSay();
  const { text, params, database } = asked;
  const [profile, setProfile] = useState(wanted);
  const counted = profile && canProfile === true;
  const ask = useCallback(
    (_: string, signal: AbortSignal) =>
      call("plan", { text, params: { ...params }, profile: counted, ...within(database) }, signal),
    [text, params, database, counted],
  );
  const key = text.trim() === "" ? null : JSON.stringify([text, params, database, counted]);
  const { answer, refusal } = useAnswer(key, ask);
  if (key === null) return <p className="plan-word quiet">{say("plan.empty")}</p>;
  return (
    <div className="plan">
      <Mode profile={counted} able={canProfile} choose={setProfile} />
      {refusal !== null && <Trouble refusal={refusal} />}
      {answer === null && refusal === null && (
        <p className="plan-word quiet" role="status">
          <span className="turning" aria-hidden="true" /> {say("plan.asking")}
        </p>
      )}
      {answer !== null && <Shown plan={answer} schema={schema} />}
    </div>
  );
}
