import "./screen.css";
import { Suspense, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { useStore } from "zustand";
import { useSay } from "../../i18n/say.ts";
import { Close } from "../../ui/buttons/tool.tsx";
import { bodyOf, lensKey, type Offered } from "../model/lens.ts";
import type { Proof } from "../model/proof.ts";
import { goToView } from "../model/going.ts";
import { closePatterns, screen } from "../model/screen.ts";
import { Answered, useAsked } from "../parts/asking.tsx";
import { ProofPane } from "../parts/proof.tsx";
import { SameEither } from "../parts/same-either.tsx";
import { Chooser, type Strengthened } from "./chooser.tsx";
import { Tabs } from "./tabs.tsx";
import { views } from "./views.ts";

/** Takes the focus when it opens and gives it back. */
function useFocus(own: { current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    own.current?.focus({ preventScroll: true });
    return () => {
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, [own]);
}

/** One view through one lens, and beside it what the reader has opened. */
function Seen({ offered, strength, strengthen }: Strengthened & { offered: readonly Offered[] }) {
  const say = useSay();
  const { view, given, turn, lens: chosen } = useStore(screen);
  const lens =
    offered.find((one) => chosen !== null && lensKey(one.lens) === lensKey(chosen)) ?? offered[0];
  const key = lens === undefined ? "" : lensKey(lens.lens);
  const body = useMemo(
    () => (lens === undefined ? null : bodyOf(lens.lens, strength)),
    // The same lens, however often it was asked for.
    // oxlint-disable-next-line react/exhaustive-deps
    [key, strength],
  );
  const of = `${view} ${key} ${strength} ${turn}`;
  const [opened, setOpened] = useState<{ of: string; proof: Proof } | null>(null);
  if (lens === undefined || body === null) return <p className="empty">{say("patterns.none")}</p>;
  const View = views[view];
  const proof = opened?.of === of ? opened.proof : null;
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented || proof === null) return;
    event.stopPropagation();
    setOpened(null);
  };
  return (
    <>
      <Chooser offered={offered} lens={lens} strength={strength} strengthen={strengthen} />
      <Tabs view={view} go={goToView} />
      <div className="patterns-body" onKeyDown={press}>
        <div
          id="patterns-view"
          className="patterns-view"
          role="tabpanel"
          tabIndex={0}
          aria-labelledby={`patterns-${view}`}
        >
          <p className="patterns-about">{say(`patterns.${view}.about`)}</p>
          {strengthen !== null && strength === "inherited" && <SameEither lens={lens.lens} />}
          <Suspense fallback={<p className="quiet">{say("patterns.asking")}</p>}>
            <View
              key={of}
              body={body}
              lens={lens}
              given={given}
              show={(next) => setOpened({ of, proof: next })}
              go={goToView}
            />
          </Suspense>
        </div>
        {proof !== null && (
          <ProofPane key={proof.title} body={body} proof={proof} close={() => setOpened(null)} />
        )}
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
  useFocus(own);
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
