import { harmless } from "@chengmai/cypher/cells";
import { Button } from "../../../ui/buttons/button.tsx";
import type { ToldClaim } from "../../../evidence/claims.ts";
import { useExplored } from "../../../exploration/context/at-hand.tsx";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import { shownPicture } from "../../../ui/taking/shown-picture.ts";
import { useTold } from "../../../ui/taking/clipboard.ts";
import { download, fileName } from "../../../ui/taking/download.ts";
import { csvOf } from "../../../values/csv.ts";
import type { Told } from "../../model/answer/told.ts";
import { strengthOf } from "../../model/part.ts";
import { briefOf, rowsOf } from "./pair-words.ts";

interface TakeProps {
  told: readonly Told[];
  /** Null until they are there. */
  claims: ReadonlyMap<string, ToldClaim> | null;
  /** As they stand in a sentence. */
  names: { a: string; b: string };
  /** As a file is called by them. */
  bare: { a: string; b: string };
}

/** Takes a pair's answer along in the reader's language: a cited brief, a table, the picture, a page. */
export function Take({ told, claims, names, bare }: TakeProps) {
  const say = useSay();
  const language = useLanguage();
  const strength = useExplored(({ state }) => strengthOf(state));
  const [failed, tell] = useTold();
  const words = { say, language };
  const file = (ending: string) => `${fileName(`chengmai-${bare.a}-${bare.b}`)}.${ending}`;
  const save = (text: string, type: string, ending: string) =>
    download(new Blob([text], { type: `${type};charset=utf-8` }), file(ending));
  const picture = () =>
    void shownPicture().then(
      (blob) => download(blob, file("png")),
      () => tell(say("pair.take.failed")),
    );
  const acts = [
    {
      what: "brief",
      act: () => {
        const said = { strength: say(`strength.${strength}`), address: location.href };
        const all = { told, claims: claims ?? new Map<string, ToldClaim>(), names };
        save(briefOf(all, said, words), "text/markdown", "md");
      },
    },
    {
      what: "table",
      act: () => {
        const rows = rowsOf({ told, claims: claims ?? new Map<string, ToldClaim>() }, words);
        save(csvOf(rows.map((row) => row.map(harmless))), "text/csv", "csv");
      },
    },
    { what: "picture", act: picture },
    { what: "print", act: () => print() },
  ] as const;
  return (
    <div className="chips pair-take" role="group" aria-label={say("pair.take")}>
      {acts.map(({ what, act }) => (
        <Button
          key={what}
          size="compact-xs"
          variant="default"
          title={say(`pair.take.${what}.about`)}
          disabled={claims === null && what !== "picture"}
          onClick={act}
        >
          {say(`pair.take.${what}`)}
        </Button>
      ))}
      <span role="status" className="quiet">
        {failed}
      </span>
    </div>
  );
}
