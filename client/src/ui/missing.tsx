import { Refusal } from "../api/problem.ts";
import { Trouble } from "./trouble.tsx";

const away = new Refusal("offline", "");

/** Stands where a part of the page could not be fetched; React keeps a failed part, so the page begins anew. */
export function Missing() {
  return <Trouble refusal={away} retry={() => globalThis.location.reload()} />;
}
