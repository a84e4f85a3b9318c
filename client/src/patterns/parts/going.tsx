import { Button } from "../../ui/buttons/button.tsx";
import { useSay } from "../../i18n/say.ts";

interface GoingProps {
  /** Of the work there is, from 0 to 1; null where it is not told. */
  share: number | null;
  said: string;
  stop: () => void;
}

/** How far an answer is, and an end to it before its time; a moment's wait shows neither. */
export function Going({ share, said, stop }: GoingProps) {
  const say = useSay();
  return (
    <div className="patterns-going">
      <p className="quiet" role="status">
        {said}
      </p>
      <div className="patterns-far">
        {share === null ? (
          <progress aria-label={said} />
        ) : (
          <progress aria-label={said} value={share} max={1} />
        )}
        {share !== null && <small>{Math.round(100 * share)} %</small>}
        <Button size="compact-xs" variant="default" onClick={stop}>
          {say("patterns.stop")}
        </Button>
      </div>
    </div>
  );
}

interface StoppedProps {
  found: boolean;
  share: number;
  again: () => void;
}

/** Says that the reader has ended it, and whether anything was found until then. */
export function Stopped({ found, share, again }: StoppedProps) {
  const say = useSay();
  return (
    <p className="patterns-stopped" role="status">
      {say(found ? "patterns.stopped.found" : "patterns.stopped", {
        share: Math.round(100 * share),
      })}{" "}
      <Button size="compact-xs" variant="default" onClick={again}>
        {say("patterns.stopped.again")}
      </Button>
    </p>
  );
}
