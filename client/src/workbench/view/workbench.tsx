import "./workbench.css";
import "./parts.css";
import { use, useEffect, useLayoutEffect, useRef, type CSSProperties } from "react";
import { useStore } from "zustand";
import type { EditorHandle } from "../../editor/handle.ts";
import { useSay } from "../../i18n/say.ts";
import { kept } from "../model/kept/keep.ts";
import { layout, setLayout } from "../model/layout.ts";
import { openLink } from "../model/open.ts";
import { frontTab, workbench } from "../model/store.ts";
import { isNarrow } from "../../ui/media.ts";
import { Resizer } from "../../ui/drawer/resizer.tsx";
import { header, useHeight } from "../../ui/drawer/use-height.ts";
import { Ask } from "./ask.tsx";
import { Divider } from "./divider.tsx";
import { Library } from "./library/library.tsx";
import { NoticeLine } from "./notice.tsx";
import { Outcome } from "./outcome/outcome.tsx";
import { Strip } from "./strip/strip.tsx";
import { Toolbar } from "./toolbar/toolbar.tsx";
import { Unlocked } from "./unlocked.tsx";
import { useDocuments } from "./use-documents.ts";
import { useKeys } from "./use-keys.ts";

/** Opens what the address holds, and takes it out of the address, so that a reload does not open it twice. */
function useLink(): void {
  useEffect(() => {
    const read = () => {
      const { hash, pathname, search } = location;
      if (!hash.startsWith("#cypher=")) return;
      globalThis.history.replaceState(null, "", pathname + search);
      void openLink(hash);
    };
    read();
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
}

const wish = (height: number) => setLayout({ height, whole: false });

/** The workbench: tabs over Cypher on the left and what came back on the right. */
export function Workbench() {
  // What was kept is there before the editor is, so that nothing typed is lost under it.
  use(kept());
  const say = useSay();
  const editor = useRef<EditorHandle>(null);
  const tab = useStore(workbench, frontTab);
  const own = useRef<HTMLElement>(null);
  const { split, whole, side, height: wished } = useStore(layout);
  const { room, height, most, resize } = useHeight(own, {
    wished,
    share: 0.52,
    wish,
    above: header,
  });
  useKeys(editor, own);
  useLink();
  useDocuments();
  // With its first picture: what is typed at once is meant for the editor.
  useLayoutEffect(() => {
    // On a phone that would bring up the keyboard over everything.
    if (!isNarrow()) editor.current?.focus();
  }, []);
  return (
    <section
      ref={own}
      className="workbench"
      data-whole={whole}
      style={
        {
          "--wb-height": `${whole ? room : height}px`,
          "--wb-split": `${split * 100}%`,
        } as CSSProperties
      }
      aria-label={say("workbench.title")}
    >
      {!whole && <Resizer height={height} most={most} resize={resize} />}
      <Strip />
      <Unlocked database={tab.database} />
      <div
        id="workbench-tab"
        role="tabpanel"
        className="wb-panel"
        aria-label={say("workbench.tab")}
      >
        <Toolbar editor={editor} />
        <div className="wb-body">
          {side !== null && <Library side={side} />}
          <div className="wb-halves">
            <Ask tab={tab} editor={editor} />
            <Divider />
            <Outcome editor={editor} />
          </div>
        </div>
      </div>
      <NoticeLine />
    </section>
  );
}
