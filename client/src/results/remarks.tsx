import { useState } from "react";
import { Button } from "../ui/buttons/button.tsx";
import { asRefusal, type Refusal } from "../api/problem.ts";
import type { Summary } from "../api/stream.ts";
import { useLanguage, useSay } from "../i18n/say.ts";
import type { Result } from "../values/result.ts";
import { Trouble } from "../ui/trouble.tsx";
import { saveAll } from "./export/save.ts";
import { noticeKey } from "./notice.ts";
import { numberIn } from "../i18n/number-in.ts";
import { cameIn, sentences, stateOf } from "./state.ts";
import { useWords } from "./use-words.ts";

type Notice = Summary["notices"][number];
type CutBy = "cut-by-rows" | "cut-by-bytes";

/** What was left out of a cut answer, and how to have it whole. */
function Cut({ result, by, title }: { result: Result; by: CutBy; title: string }) {
  const say = useSay();
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const count = cameIn(result);
  const save = () => {
    setAsking(true);
    setRefusal(null);
    saveAll(title, result.asked, { format: "csv", byteOrderMark: true, harmless: true })
      .catch((thrown: unknown) => setRefusal(asRefusal(thrown)))
      .finally(() => setAsking(false));
  };
  return (
    <div className="result-remark" data-cut="true">
      <span>{say(sentences[by], { count, number: numberIn(count, language) })}</span>
      {!result.write && (
        <Button size="compact-xs" variant="light" loading={asking} onClick={save}>
          {say("result.cut.all")}
        </Button>
      )}
      {refusal !== null && <Trouble refusal={refusal} />}
    </div>
  );
}

const counted = [
  "nodesCreated",
  "nodesDeleted",
  "relationshipsCreated",
  "relationshipsDeleted",
  "propertiesSet",
  "labelsAdded",
  "labelsRemoved",
] as const;

/** What a write changed. */
function Counters({ counters }: { counters: Record<string, number> }) {
  const say = useSay();
  const told = Object.entries(counters).flatMap(([name, count]) => {
    const known = counted.find((one) => one === name);
    if (count === 0) return [];
    return known === undefined
      ? [say("result.counter.other", { name, count })]
      : [say(`result.counter.${known}`, { count })];
  });
  if (told.length === 0) return null;
  return (
    <p className="result-remark">
      {say("result.counters")} {told.join(" · ")}
    </p>
  );
}

function Note({ notice, words }: { notice: Notice; words: string | undefined }) {
  const say = useSay();
  const key = noticeKey(notice.code);
  const own = words ?? (key === null ? null : say(key));
  const { line, column } = notice;
  return (
    <>
      {line !== undefined && column !== undefined && (
        <b>{say("result.notice.place", { line, column })} </b>
      )}
      {own === null ? (
        <span lang="en">{notice.message}</span>
      ) : (
        <span title={notice.message}>{own}</span>
      )}
    </>
  );
}

/** What a reader of the result should know: that it was cut, what changed, what the engine remarks. */
export function Remarks({ result, title }: { result: Result; title: string }) {
  const say = useSay();
  const language = useLanguage();
  const { summary } = result;
  const all = summary?.notices ?? [];
  const notices = all.filter(({ words: own }) => own === undefined);
  const words = useWords(result);
  const state = stateOf(result);
  const count = cameIn(result);
  return (
    <div className="result-remarks">
      {state === "cancelled" && (
        <p className="result-remark">
          {say(sentences[state], { count, number: numberIn(count, language) })}
        </p>
      )}
      {(state === "cut-by-rows" || state === "cut-by-bytes") && (
        <Cut key={result.id} result={result} by={state} title={title} />
      )}
      {summary?.counters !== undefined && <Counters counters={summary.counters} />}
      {all.map(
        (notice) =>
          notice.words !== undefined && (
            <p key={notice.code} className="result-remark" data-notice={notice.code}>
              <Note notice={notice} words={notice.words[language]} />
            </p>
          ),
      )}
      {notices.length > 0 && (
        <details className="result-remark result-notices">
          <summary>{say("result.notices", { count: notices.length })}</summary>
          <ul>
            {notices.map((notice) => (
              <li key={`${notice.code} ${notice.line} ${notice.column}`}>
                <Note notice={notice} words={words.get(notice.code)?.[language]} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
