import "./value-card.css";
import type { Value as AnyValue } from "@chengmai/cypher/values";
import { useContext, type ReactNode } from "react";
import { Button } from "../../ui/buttons/button.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { Pictured } from "../../values/picture.ts";
import { kindOf, type Kinded } from "../../values/kind-of.ts";
import { textOf } from "../../values/text.ts";
import { readable } from "../../values/readable.ts";
import { Pop } from "../../ui/pop.tsx";
import type { At } from "../../ui/hung.ts";
import { intoClipboard } from "../../ui/taking/clipboard.ts";
import { Value } from "../../values/value.tsx";
import { Close } from "../../ui/buttons/tool.tsx";

const indented = (value: AnyValue): string => JSON.stringify(readable(value), null, 2);

function Properties({ map }: { map: Record<string, AnyValue> }) {
  const say = useSay();
  const language = useLanguage();
  const fields = Object.entries(map);
  if (fields.length === 0) return <p className="quiet">{say("result.value.none")}</p>;
  return (
    <dl className="value-fields">
      {fields.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value === null ? <Value value={value} /> : textOf(value, language) || '""'}</dd>
        </div>
      ))}
    </dl>
  );
}

function bodyOf({ kind, value }: Kinded): ReactNode {
  switch (kind) {
    case "text":
      return <pre>{value === "" ? '""' : value}</pre>;
    case "exact":
      return <pre>{value.value}</pre>;
    case "node":
    case "relationship":
      return <Properties map={value.properties} />;
    case "path":
    case "list":
    case "map":
      return <pre>{indented(value)}</pre>;
    default:
      return <Value value={value} />;
  }
}

interface ValueCardProps {
  at: At;
  close: () => void;
  value: AnyValue;
  tell: (text: string) => void;
}

/** One value whole: a long text, all properties of a node, every item of a list. */
export function ValueCard({ at, close, value, tell }: ValueCardProps) {
  const say = useSay();
  const { goTo } = useContext(Pictured);
  const language = useLanguage();
  const found = kindOf(value);
  const kind = say(`result.kind.${found.kind === "exact" ? found.value.kind : found.kind}`);
  const folded = ["node", "relationship", "path", "list", "map"].includes(found.kind);
  const copy = () =>
    void intoClipboard(folded ? indented(value) : textOf(value, language)).then((done) =>
      tell(say(done ? "answer.copied" : "result.uncopied")),
    );
  return (
    <Pop at={at} label={kind} role="dialog" close={close}>
      <div className="value-card">
        <header>
          <b>{kind}</b>
          {(found.kind === "node" || found.kind === "relationship") && <Value value={value} />}
          <Close label={say("result.value.close")} act={close} />
        </header>
        {found.kind === "node" && (
          <p className="value-labels">
            {found.value.labels.map((label) => (
              <code key={label}>:{label}</code>
            ))}
          </p>
        )}
        {found.kind === "relationship" && (
          <p className="value-labels">
            <code>:{found.value.type}</code>
          </p>
        )}
        <div className="value-body" tabIndex={0} role="group" aria-label={kind}>
          {bodyOf(found)}
        </div>
        <footer>
          <Button size="compact-sm" variant="light" data-first onClick={copy}>
            {say("result.value.copy")}
          </Button>
          {found.kind === "node" && (
            <Button size="compact-sm" variant="light" onClick={() => (close(), goTo(found.value))}>
              {say("result.cell.show")}
            </Button>
          )}
        </footer>
      </div>
    </Pop>
  );
}
