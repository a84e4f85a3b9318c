import { useState } from "react";
import { useStore } from "zustand";
import { useSay } from "../../../i18n/say.ts";
import { deleteSaved, renameFolder, type Folder } from "../../model/saved/queries.ts";
import { signs } from "../parts/icons.tsx";
import { Rename } from "../../../ui/rename/rename.tsx";
import { Tool } from "../../../ui/buttons/tool.tsx";
import { asking } from "../../model/asking.ts";
import { SavedItem } from "./saved-item.tsx";

/** A folder and the queries in it; those without a folder stand without a head. */
export function FolderGroup({ folder: { name, queries } }: { folder: Folder }) {
  const say = useSay();
  const about = useStore(asking, (state) => state.about);
  const [open, setOpen] = useState(true);
  const [naming, setNaming] = useState(false);
  const list = (
    <ul>
      {queries.map((query) => (
        <SavedItem
          key={query.id}
          query={query}
          asked={typeof about === "object" && about?.id === query.id}
        />
      ))}
    </ul>
  );
  if (name === "") return list;
  const rename = (next: string | null) => {
    if (next !== null && next.trim() !== "" && next !== name) renameFolder(name, next);
    setNaming(false);
  };
  return (
    <section className="wb-folder">
      <header>
        {naming ? (
          <Rename label={say("saved.folder.rename")} name={name} done={rename} />
        ) : (
          <button
            type="button"
            className="wb-fold"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {signs.fold} {name} <small>{queries.length}</small>
          </button>
        )}
        <span className="wb-item-acts">
          <Tool label={say("saved.folder.rename")} act={() => setNaming(true)}>
            {signs.edit}
          </Tool>
          <Tool
            label={say("saved.folder.delete")}
            act={() => deleteSaved(new Set(queries.map(({ id }) => id)))}
          >
            {signs.remove}
          </Tool>
        </span>
      </header>
      {open && list}
    </section>
  );
}
