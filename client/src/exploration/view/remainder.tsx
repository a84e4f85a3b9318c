import "./remainder.css";
import { Button } from "@mantine/core";
import { useStore } from "zustand";
import { expand } from "../model/acts.ts";
import { nameOf } from "../../values/name.ts";
import { log } from "../model/store.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";

/** Says how many neighbours an expansion left out, and brings the next of them. */
export function Remainder() {
  const say = useSay();
  const language = useLanguage();
  const { remainder, nodes } = useStore(log, ({ state }) => state);
  const node = nodes.get(remainder?.of.id ?? "");
  if (remainder === null || node === undefined) return null;
  return (
    <div className="standing remainder" role="status">
      {say("remainder.left", { name: nameOf(node, language), count: remainder.left })}
      <Button
        size="compact-xs"
        variant="light"
        onClick={() => void expand(remainder.of, remainder.types, remainder.after)}
      >
        {say("remainder.more")}
      </Button>
    </div>
  );
}
