import { useRef, useState } from "react";
import { useStore } from "zustand";
import { Button } from "../../../ui/buttons/button.tsx";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import { saveTab } from "../../model/save.ts";
import { foldersOf, saved } from "../../model/saved/queries.ts";
import { frontTab, workbench } from "../../model/store.ts";
import { titleOf } from "../../model/tab.ts";
import { signs } from "../parts/icons.tsx";
import { askNothing, asking, askToSave } from "../../model/asking.ts";
import { DescribeForm } from "./describe.tsx";
import { importFiles, type Imported } from "./files.ts";
import { Filter } from "../../../values/fields/filter.tsx";
import { FolderGroup } from "./folder.tsx";

/** What was taken from files, and each file that was refused, with its reason. */
function ImportReport({ imported, leave }: { imported: Imported; leave(): void }) {
  const say = useSay();
  return (
    <div className="wb-report" role="status">
      <p>{say("saved.imported", { count: imported.count })}</p>
      <ul>
        {imported.refused.map(({ name, reason }) => (
          <li key={name}>
            <b>{name}</b> <span lang="en">{reason}</span>
          </li>
        ))}
      </ul>
      <button type="button" className="link" onClick={leave}>
        {say("card.close")}
      </button>
    </div>
  );
}

/** Asks what to call the text of the tab in front, and saves it. */
function SaveForm() {
  const language = useLanguage();
  const tab = useStore(workbench, frontTab);
  const title = titleOf(tab) ?? "";
  const given = { zh: language === "zh" ? title : "", en: language === "en" ? title : "" };
  return (
    <DescribeForm
      key={tab.id}
      begin={{ title: given, folder: "", note: "" }}
      leave={askNothing}
      save={(described) => {
        saveTab(tab, described, language);
        askNothing();
      }}
    />
  );
}

/** The reader's own queries, by folder. */
export function SavedList() {
  const say = useSay();
  const language = useLanguage();
  const { queries } = useStore(saved);
  const about = useStore(asking, (state) => state.about);
  const blank = useStore(workbench, (state) => frontTab(state).text.trim() === "");
  const [typed, setTyped] = useState("");
  const [imported, setImported] = useState<Imported | null>(null);
  const files = useRef<HTMLInputElement>(null);
  const folders = foldersOf(queries, typed, language);
  const take = async (chosen: FileList | null) => {
    if (chosen !== null && chosen.length > 0) setImported(await importFiles([...chosen]));
    if (files.current !== null) files.current.value = "";
  };
  return (
    <div
      className="wb-list"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer.files);
      }}
    >
      <div className="wb-list-tools">
        <Button size="compact-xs" variant="light" disabled={blank} onClick={askToSave}>
          {say("saved.save")}
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          leftSection={signs.import}
          title={say("saved.import.title")}
          onClick={() => files.current?.click()}
        >
          {say("saved.import")}
        </Button>
        <input
          ref={files}
          type="file"
          accept=".cypher,.cyp,.cql"
          multiple
          hidden
          aria-label={say("saved.import")}
          onChange={({ target }) => void take(target.files)}
        />
      </div>
      {about === "tab" && <SaveForm />}
      {imported !== null && <ImportReport imported={imported} leave={() => setImported(null)} />}
      {queries.length > 0 && <Filter label={say("saved.search")} typed={typed} change={setTyped} />}
      {queries.length === 0 && about === null && <p className="quiet">{say("saved.none")}</p>}
      {queries.length > 0 && folders.length === 0 && (
        <p className="quiet" role="status">
          {say("workbench.search.none")}
        </p>
      )}
      {folders.map((folder) => (
        <FolderGroup key={folder.name} folder={folder} />
      ))}
    </div>
  );
}
