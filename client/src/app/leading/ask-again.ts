import type { AskAgain } from "../../exploration/context/ask-again.tsx";

const workbench = () => import("../../workbench/model/link/asked-again.ts");

/** Where the Cypher behind a step leads: the workbench, which is fetched for it. */
export const askAgain: AskAgain = {
  open: (asked) => void workbench().then(({ openAsked }) => openAsked(asked)),
  keep: async (asked, title) =>
    (await workbench()).keepAsked(asked, { title, folder: "", note: "" }),
};
