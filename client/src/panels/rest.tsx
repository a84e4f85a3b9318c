import { Button } from "@mantine/core";
import { useStore } from "zustand";
import { expand } from "../exploration/acts.ts";
import { nameOf } from "../exploration/names.ts";
import { log } from "../exploration/store.ts";
import { useLanguage, useSay } from "../i18n/say.ts";

/** Says how many neighbours an expansion left out, and brings the next of them. */
export function Rest() {
  const say = useSay();
  const language = useLanguage();
  const { rest, nodes } = useStore(log, ({ state }) => state);
  const node = nodes.get(rest?.of.id ?? "");
  if (rest === null || node === undefined) return null;
  return (
    <div className="standing rest" role="status">
      {say("rest.left", { name: nameOf(node, language), count: rest.left })}
      <Button
        size="compact-xs"
        variant="light"
        onClick={() => void expand(rest.of, rest.types, rest.after)}
      >
        {say("rest.more")}
      </Button>
    </div>
  );
}
