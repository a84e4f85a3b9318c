import "./plan.css";
import { Button, Loader, SegmentedControl } from "@mantine/core";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Output } from "@chengmai/server/contract";
import { call } from "../../api/call.ts";
import type { Asked } from "../../exploration/model/step.ts";
import { useSay } from "../../i18n/say.ts";
import type { Result } from "../../workbench/model/result.ts";
import { planAsked } from "../../workbench/model/plan-asked.ts";
import { askAbout, served, servedOf } from "../../workbench/model/server.ts";
import { frontTab, workbench } from "../../workbench/model/store.ts";
import { Trouble } from "../../ui/trouble.tsx";
import { useAnswer } from "../../ui/use-answer.ts";
import { adviceOf } from "./advice.ts";
import { AdviceList } from "./advice-list.tsx";
import { cardsOf } from "./cards.ts";
import { Picture } from "./picture.tsx";
import { planText } from "./plan-text.ts";
import { useCopied } from "../../ui/copy.ts";

type Plan = Output<"plan">;

const within = (database: string | null) => (database === null ? {} : { database });

/** The plan as it came: its picture, what helps, and the same as text. */
function Shown({ plan, database }: { plan: Plan; database: string | null }) {
  const say = useSay();
  const { state, copy } = useCopied();
  const { schema } = useStore(served, servedOf(database));
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
        <Button size="compact-xs" variant="default" onClick={() => copy(text)}>
          {say(state === null ? "plan.copy" : `plan.${state}`)}
        </Button>
        <span className="unseen" role="status">
          {state !== null && say(`plan.${state}`)}
        </span>
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
        <SegmentedControl
          size="xs"
          aria-label={say("plan.title")}
          value={profile ? "profile" : "explain"}
          onChange={(value) => choose(value === "profile")}
          data={[
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

/** How the engine answers a question, as a picture: of the run that is shown, or of the tab's text. */
export function PlanView({ result }: { result: Result | null }) {
  const say = useSay();
  const tab = useStore(workbench, frontTab);
  const asked: Asked = result?.asked ?? tab;
  const { params, database } = asked;
  const own = planAsked(asked.text);
  const { text } = own ?? asked;
  const [profile, setProfile] = useState(own?.profile ?? false);
  const { limits } = useStore(served, servedOf(database));
  useEffect(() => void askAbout(database), [database]);
  const able = limits?.profile ?? null;
  const counted = profile && able === true;
  const ask = useCallback(
    (_: string, signal: AbortSignal) =>
      call("plan", { text, params: { ...params }, profile: counted, ...within(database) }, signal),
    [text, params, database, counted],
  );
  const key = text.trim() === "" ? null : JSON.stringify([text, params, database, counted]);
  const { answer, refusal } = useAnswer(key, ask, result === null ? 400 : 0);
  if (key === null) return <p className="plan-word quiet">{say("plan.empty")}</p>;
  return (
    <div className="plan">
      <Mode profile={counted} able={able} choose={setProfile} />
      {refusal !== null && <Trouble refusal={refusal} />}
      {answer === null && refusal === null && (
        <p className="plan-word quiet" role="status">
          <Loader size="xs" /> {say("plan.asking")}
        </p>
      )}
      {answer !== null && <Shown plan={answer} database={database} />}
    </div>
  );
}
