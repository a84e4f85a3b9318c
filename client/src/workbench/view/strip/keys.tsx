import { useSay } from "../../../i18n/say.ts";
import { signs } from "../parts/icons.tsx";
import { ToolPop } from "../parts/tool-pop.tsx";

const listed = [
  ["Ctrl `", "toggle"],
  ["Ctrl Enter", "run"],
  ["Ctrl Shift Enter", "run-all"],
  ["Esc Esc", "cancel"],
  ["Ctrl Space", "complete"],
  ["Shift Alt F", "format"],
  ["Ctrl S", "save"],
  ["Ctrl Alt T", "new"],
  ["Ctrl Alt W", "close"],
  ["Ctrl Alt ← →", "next"],
  ["F2", "rename"],
  ["Alt ← →", "move"],
] as const;

/** The keys of the workbench, on a small sheet. */
export function Keys() {
  const say = useSay();
  return (
    <ToolPop label={say("workbench.keys")} sign={signs.keys}>
      <dl className="wb-keys">
        {listed.map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.split(" ").map((key, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- a key may be pressed twice
                <kbd key={at}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(`workbench.key.${what}`)}</dd>
          </div>
        ))}
      </dl>
    </ToolPop>
  );
}
