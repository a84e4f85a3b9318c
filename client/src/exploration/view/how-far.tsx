import { useSay } from "../../i18n/say.ts";
import type { Progress } from "../model/exploration.ts";

/** How far something is, in words and as a bar; a bar without an end where that is not known. */
export function HowFar({ label, progress }: { label: string; progress: Progress }) {
  const say = useSay();
  const { done, of, said } = progress;
  return (
    <>
      {said !== undefined && (
        // What changes all the time is not said aloud.
        <small aria-hidden={Object.keys(said.values).length > 0}>
          {" "}
          {say(said.words, said.values)}
        </small>
      )}
      <progress aria-label={label} {...(of === null ? {} : { value: done, max: of })} />
    </>
  );
}
