import "./projection.css";
import { Button } from "../../ui/buttons/button.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { Segments } from "../../ui/buttons/segments.tsx";
import { download } from "../../ui/taking/download.ts";
import { speltName } from "../../values/name.ts";
import { at, fileNamed } from "../model/lens.ts";
import { Answered, useAsked } from "../parts/asking.tsx";
import { useChoice, useNumber } from "../parts/choice.ts";
import { listed } from "../parts/names.tsx";
import type { ViewProps } from "../parts/view.ts";
import { gexfOf } from "./gexf.ts";
import { Communities } from "./communities.tsx";
import type { Link, Projected } from "./projected.ts";

const sides = ["rows", "columns"] as const;
const weights = ["count", "jaccard", "cosine", "hyperbolic"] as const;
const backbones = ["none", "disparity", "bicm"] as const;
const corrections = ["fdr", "none"] as const;

/** Lines of the list at most. */
const mostListed = 200;

interface FoundProps {
  found: Projected;
  open: (link: Link) => void;
}

function Links({ found, open }: FoundProps) {
  const say = useSay();
  const language = useLanguage();
  const name = (place: number) => listed(at(found.nodes, [place]), language);
  const kept = found.links.filter((link) => link.kept).length;
  const sorted = found.links.toSorted(
    (a, b) => Number(b.kept) - Number(a.kept) || b.weight - a.weight,
  );
  return (
    <>
      <p role="status">
        {say("projection.kept", {
          count: kept,
          of: found.links.length,
          gone: found.links.length - kept,
        })}
      </p>
      <ol className="projection-links">
        {sorted.slice(0, mostListed).map((link) => (
          <li key={`${link.a} ${link.b}`} data-kept={link.kept}>
            <button type="button" className="patterns-line" onClick={() => open(link)}>
              <b>{Number.isInteger(link.weight) ? link.weight : link.weight.toFixed(2)}</b>
              <span>
                {name(link.a)} — {name(link.b)}
              </span>
              <small>
                {link.kept
                  ? link.p < 1 && `p = ${link.p.toPrecision(2)}`
                  : say("projection.gone", { p: link.p.toPrecision(2) })}
              </small>
            </button>
          </li>
        ))}
      </ol>
      {sorted.length > mostListed && (
        <p className="quiet">{say("projection.listed", { count: sorted.length - mostListed })}</p>
      )}
    </>
  );
}

/** One side alone, joined by what it shares of the other. */
export function Projection({ body, show }: ViewProps) {
  const say = useSay();
  const language = useLanguage();
  const [side, setSide] = useChoice("side", sides);
  const [weight, setWeight] = useChoice("weight", weights);
  const [backbone, setBackbone] = useChoice("backbone", backbones);
  const [power, setPower] = useNumber("power", { first: -1.3, least: -4, most: 0 });
  const [correction, setCorrection] = useChoice("correction", corrections);
  const alpha = Number((10 ** power).toPrecision(2));
  const asked = useAsked("projection", { ...body, side, weight, backbone, alpha, correction }, 120);
  const choices = <Value extends string>(
    all: readonly Value[],
    name: "side" | "weight" | "backbone",
  ) =>
    all.map((value) => ({
      value,
      label: say(`projection.${name}.${value}` as "projection.side.rows"),
    }));
  return (
    <>
      <div className="patterns-bar">
        <Segments
          aria-label={say("projection.side")}
          value={side}
          change={setSide}
          choices={choices(sides, "side")}
        />
        <Segments
          aria-label={say("projection.weight")}
          value={weight}
          change={setWeight}
          choices={choices(weights, "weight")}
        />
        <Segments
          aria-label={say("projection.backbone")}
          value={backbone}
          change={setBackbone}
          choices={choices(backbones, "backbone")}
        />
        {backbone !== "none" && (
          <>
            <label className="patterns-tick">
              {say("projection.alpha", { alpha })}
              <input
                type="range"
                min={-4}
                max={0}
                step={0.1}
                value={power}
                aria-valuetext={String(alpha)}
                // Not every step of the hand is a page of the browser's history.
                onChange={({ currentTarget }) => setPower(Number(currentTarget.value), "going on")}
              />
            </label>
            <label className="patterns-tick">
              <input
                type="checkbox"
                checked={correction === "fdr"}
                onChange={({ currentTarget }) =>
                  setCorrection(currentTarget.checked ? "fdr" : "none")
                }
              />
              {say("projection.fdr")}
            </label>
          </>
        )}
      </div>
      <p className="quiet">{say(`projection.read.${backbone}`)}</p>
      <Answered asked={asked}>
        {(found) => {
          const resting = (own: readonly number[], through: readonly number[]) => {
            const ends = at(found.nodes, own);
            const between = at(side === "rows" ? found.columns : found.rows, through);
            const [rows, columns] = side === "rows" ? [ends, between] : [between, ends];
            const names = { ends: listed(ends, language), shared: listed(between, language) };
            return { names, rows, columns };
          };
          const open = ({ a, b, through }: Link) => {
            const { names, ...own } = resting([a, b], through);
            show({ title: say("projection.link", names), ...own });
          };
          const openNode = (node: number) => {
            const links = found.links.filter(({ a, b }) => a === node || b === node);
            const shared = new Set(links.flatMap(({ through }) => through));
            const { names } = resting([node], [...shared]);
            // It shares with the others, which it therefore rests on too.
            const others = links.map(({ a, b }) => (a === node ? b : a));
            const { rows, columns } = resting([node, ...others], [...shared]);
            const title = say("projection.node", { ...names, count: links.length });
            show({ title, rows, columns });
          };
          const save = () =>
            download(
              new Blob([gexfOf(found, (node) => speltName(node, language))], {
                type: "application/xml",
              }),
              `${fileNamed("chengmai-projection", body)}.gexf`,
            );
          return (
            <div className="projection">
              <Communities found={found} open={open} openNode={openNode} />
              <section aria-label={say("projection.list")}>
                <Links found={found} open={open} />
                <Button size="compact-sm" variant="default" onClick={save}>
                  {say("projection.save")}
                </Button>
              </section>
            </div>
          );
        }}
      </Answered>
    </>
  );
}
