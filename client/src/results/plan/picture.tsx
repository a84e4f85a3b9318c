import { useMemo, useRef, type KeyboardEvent } from "react";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { inOrder, type PlanCards } from "./cards.ts";
import { layOut } from "./layout.ts";
import { asRead, number } from "./numbers.ts";
import { Card } from "./plan-card.tsx";
import { wordsFor } from "./operator-words.ts";
import { useDrag } from "./use-drag.ts";
import { useZoom } from "./use-zoom.ts";
import { Zoom } from "../../ui/zoom/zoom.tsx";

const margin = 16;

/** Which card an arrow leads to: down follows the rows, up goes to where they come from, sideways to a neighbour. */
function next({ cards }: PlanCards, at: number, key: string): number | null {
  const card = cards[at];
  if (card === undefined) return null;
  if (key === "ArrowDown") return card.parent;
  if (key === "ArrowUp") return card.children[0] ?? null;
  const siblings = cards[card.parent ?? -1]?.children ?? [];
  const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
  return step === 0 ? null : (siblings[siblings.indexOf(at) + step] ?? null);
}

interface PictureProps {
  plan: PlanCards;
  /** The card that is looked at. */
  current: number;
  choose: (id: number) => void;
}

/** The plan as cards on a sheet that can be scrolled, dragged and made smaller. */
export function Picture({ plan, current, choose }: PictureProps) {
  const say = useSay();
  const language = useLanguage();
  const sheet = useRef<HTMLDivElement>(null);
  const drawing = useMemo(
    () => layOut(plan.cards, (card) => wordsFor(card.operator, say)),
    [plan, say],
  );
  const order = useMemo(() => inOrder(plan), [plan]);
  const drag = useDrag(sheet);
  const wide = drawing.width + 2 * margin;
  const tall = drawing.height + 2 * margin;
  const { zoom, fit, change } = useZoom(sheet, wide, tall);
  const walk = (event: KeyboardEvent) => {
    const to = next(plan, current, event.key);
    if (to === null) return;
    event.preventDefault();
    choose(to);
    document.querySelector<HTMLElement>(`#plan-card-${to} button`)?.focus();
  };
  return (
    <div className="plan-picture">
      <div className="plan-strip">
        <p className="quiet">
          {say("plan.read")} {plan.measure === null && say("plan.numberless")}
        </p>
        <Zoom change={change} fit={fit} />
      </div>
      <div className="plan-sheet" ref={sheet} {...drag}>
        <div className="plan-room" style={{ width: wide * zoom, height: tall * zoom }}>
          <div
            className="plan-drawing"
            style={{ width: drawing.width, height: drawing.height, transform: `scale(${zoom})` }}
          >
            <svg width={drawing.width} height={drawing.height} aria-hidden="true">
              {drawing.flows.map(({ from, path, thickness, rows, x, y, side }) => (
                <g key={from}>
                  <path d={path} strokeWidth={thickness} />
                  {rows !== null && (
                    <text
                      x={side === "left" ? x - 10 - thickness / 2 : x + 10 + thickness / 2}
                      y={y + 24}
                      textAnchor={side === "left" ? "end" : "start"}
                    >
                      {say("plan.rows", { count: asRead(rows), rows: number(rows, language) })}
                    </text>
                  )}
                </g>
              ))}
            </svg>
            <ol aria-label={say("plan.steps", { count: plan.cards.length })}>
              {order.map((id, at) => {
                const placed = drawing.placed.find(({ card }) => card.id === id);
                return placed === undefined ? null : (
                  <Card
                    key={id}
                    placed={placed}
                    measure={plan.measure}
                    at={at + 1}
                    of={order.length}
                    current={id === current}
                    choose={() => choose(id)}
                    walk={walk}
                  />
                );
              })}
            </ol>
          </div>
        </div>
      </div>
    </div>
  );
}
