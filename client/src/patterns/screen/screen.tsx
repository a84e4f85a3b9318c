import "./screen.css";
import { Suspense, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { useStore } from "zustand";
import { Button } from "../../ui/buttons/button.tsx";
import { useExploration, useExplored } from "../../exploration/context/at-hand.tsx";
import { nothing, type Entry } from "../../exploration/model/step.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { Close } from "../../ui/buttons/tool.tsx";
import { toFocus } from "../../ui/keys/to-focus.ts";
import { useLentFocus } from "../../ui/keys/use-lent-focus.ts";
import { bodyOf, lensKey, type Offered } from "../model/lens.ts";
import { freshId, ownLensesIn, type LensStep } from "../model/own-lens.ts";
import { goToView } from "../model/going.ts";
import { chooseLens, closePatterns, screen, type ViewName } from "../model/screen.ts";
import { inWorld, type World } from "../model/world.ts";
import { Answered, useAsked } from "../parts/asking.tsx";
import { ProofPane } from "../parts/proof.tsx";
import { SameEither } from "../parts/same-either.tsx";
import { Chooser, type Left, type Strengthened } from "./chooser.tsx";
import { lensSeen, seeing } from "./seeing.ts";
import { Tabs } from "./tabs.tsx";
import { useProof } from "./use-proof.ts";
import { Builder, views } from "./views.ts";

/** What a view shows and how it is read; some are read otherwise where nothing is left unsaid. */
const aboutOf = (view: ViewName, world: World) =>
  view === "matrix" || view === "gaps"
    ? inWorld(`patterns.${view}.about`, world)
    : (`patterns.${view}.about` as const);

/** One view through one lens, and beside it what the reader has opened; or the form that makes a lens. */
function Seen({ offered, strength, strengthen }: Strengthened & { offered: readonly Offered[] }) {
  const say = useSay();
  const exploration = useExploration();
  const kept = useExplored(({ state }) => ownLensesIn(state));
  const language = useLanguage();
  const view = useStore(screen, (now) => now.view);
  const turn = useStore(screen, (now) => now.turn);
  const chosen = useStore(screen, (now) => now.lens);
  const seen = seeing({ offered, kept }, chosen, language);
  const lens = seen === null ? null : lensSeen(seen);
  const key = lens === null ? "" : lensKey(lens);
  const body = useMemo(
    () => (lens === null ? null : bodyOf(lens, strength)),
    // The same lens, however often it was asked for.
    // oxlint-disable-next-line react/exhaustive-deps
    [key, strength],
  );
  const of = `${view} ${key} ${strength} ${turn}`;
  const { proof, gone, show, close } = useProof(of, body);
  const [building, setBuilding] = useState<"this" | "new" | null>(null);
  const [left, setLeft] = useState<Left>(null);
  const build = (next: "this" | "new") => {
    setLeft(next);
    setBuilding(next);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented || proof === null) return;
    event.stopPropagation();
    close();
  };
  if (building !== null) {
    const changed = building === "this" && seen !== null && "id" in seen ? seen : null;
    const mine = changed === null || changed.id === null ? null : { ...changed, id: changed.id };
    const first = building === "this" && lens !== null ? { name: "" as const, lens } : null;
    return (
      <Suspense fallback={<p className="quiet">{say("patterns.asking")}</p>}>
        <Builder
          offered={offered}
          strength={strength}
          first={mine?.own ?? first}
          keep={(own) => {
            const step: LensStep = {
              kind: "lens",
              id: mine?.id ?? freshId(kept),
              kept: own,
              ...(mine !== null && { before: mine.own.name }),
            };
            exploration.record({ step, brought: nothing } satisfies Entry<LensStep>);
            chooseLens(own.lens);
            setLeft("lens");
            setBuilding(null);
          }}
          close={() => setBuilding(null)}
        />
      </Suspense>
    );
  }
  if (seen === null || lens === null || body === null)
    return (
      <div className="empty">
        <p>{say("patterns.none")}</p>
        <Button
          size="compact-sm"
          variant="default"
          ref={left === "new" ? toFocus : undefined}
          onClick={() => build("new")}
        >
          {say("lens.new")}
        </Button>
      </div>
    );
  const View = views[view];
  return (
    <>
      <Chooser
        offered={offered}
        kept={kept}
        lens={seen}
        strength={strength}
        strengthen={strengthen}
        build={build}
        left={left}
      />
      <Tabs view={view} go={goToView} />
      <div className="patterns-body" onKeyDown={press}>
        <div
          id="patterns-view"
          className="patterns-view"
          role="tabpanel"
          tabIndex={0}
          aria-labelledby={`patterns-${view}`}
        >
          <p className="patterns-about">{say(aboutOf(view, lens.world ?? "open"))}</p>
          {gone && <p className="quiet">{say("patterns.proof.gone")}</p>}
          {strengthen !== null && strength === "inherited" && (
            <SameEither lens={lens} view={view} />
          )}
          <Suspense fallback={<p className="quiet">{say("patterns.asking")}</p>}>
            <View key={of} body={body} show={show} go={goToView} />
          </Suspense>
        </div>
        {proof !== null && <ProofPane key={proof.title} body={body} proof={proof} close={close} />}
      </div>
    </>
  );
}

/** Escape leaves the patterns, where nothing in them has its own use for it. */
const leave = (event: KeyboardEvent) => {
  // The page's own keys would act on the picture behind.
  if (event.key !== "Escape" || event.defaultPrevented) return;
  event.stopPropagation();
  closePatterns();
};

/** Patterns across what the graph holds: one lens, several views, each with what it rests on. */
export function PatternsScreen(strengthened: Strengthened) {
  const say = useSay();
  const own = useRef<HTMLElement>(null);
  useLentFocus(own);
  const asked = useAsked("lenses", {});
  return (
    <section
      ref={own}
      className="patterns"
      tabIndex={-1}
      aria-labelledby="patterns-title"
      onKeyDown={leave}
    >
      <header className="patterns-head">
        <h2 id="patterns-title">{say("patterns.title")}</h2>
        <Close label={say("patterns.close")} keys="Esc" act={closePatterns} />
      </header>
      <Answered asked={asked}>{(offered) => <Seen offered={offered} {...strengthened} />}</Answered>
    </section>
  );
}
