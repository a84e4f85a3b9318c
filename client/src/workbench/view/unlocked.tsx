import { useStore } from "zustand";
import { useSay } from "../../i18n/say.ts";
import { served, writableIn } from "../model/server.ts";

/** Says all the time that this database may be written to; nothing where it may not. */
export function Unlocked({ database }: { database: string | null }) {
  const say = useSay();
  if (!useStore(served, writableIn(database))) return null;
  return (
    <p className="wb-unlocked" role="note">
      {say("workbench.unlocked")}
    </p>
  );
}
