import { lensFile } from "@chengmai/cypher/lens-file";
import { slugWords } from "@chengmai/cypher/header-words";
import type { Output } from "@chengmai/server/contract";
import { use } from "react";
import { AskingAgain } from "../../exploration/context/ask-again.tsx";
import { download } from "../../ui/taking/download.ts";
import type { OwnLens } from "../model/own-lens.ts";

interface Taken {
  /** As a file that a shelf reads. */
  save(own: OwnLens): void;
  /** In the workbench; null where there is none. */
  open: (() => void) | null;
}

/** Where a lens can be taken, once its Cypher is known. */
export function useTaken(found: Output<"lens"> | null): Taken | null {
  const again = use(AskingAgain);
  const cypher = found?.cypher ?? null;
  if (found === null || cypher === null) return null;
  const { text, params } = cypher;
  const save = ({ name, lens: { property } }: OwnLens) => {
    const words = { zh: name, en: name };
    const columns = property === undefined ? "node" : "string";
    const file = lensFile({
      title: words,
      about: words,
      world: found.world,
      columns,
      text,
      params,
    });
    download(
      new Blob([file], { type: "text/plain;charset=utf-8" }),
      // A shelf takes no other letters in a name.
      `${slugWords(name) || "own-lens"}.cypher`,
    );
  };
  return { save, open: again && (() => again.open({ text, params, database: null })) };
}
