import type { Output } from "@chengmai/server/contract";
import { createStore } from "zustand/vanilla";
import { call } from "../../api/call.ts";
import { session } from "../../api/session.ts";

/** What the server allows and knows of a database; null while it has not been told. */
interface Served {
  limits: Output<"limits"> | null;
  schema: Output<"schema"> | null;
  language: Output<"language"> | null;
}

const unknown: Served = { limits: null, schema: null, language: null };

/** By a database's name; "" is the server's default. */
export const served = createStore<{
  databases: Output<"databases"> | null;
  by: ReadonlyMap<string, Served>;
}>(() => ({ databases: null, by: new Map() }));

/** What is known of a database now. */
export const servedOf = (database: string | null) => (state: { by: ReadonlyMap<string, Served> }) =>
  state.by.get(database ?? "") ?? unknown;

const put = (name: string, part: Partial<Served>): void =>
  served.setState(({ by }) => ({
    by: new Map(by).set(name, { ...(by.get(name) ?? unknown), ...part }),
  }));

// What cannot be had now is asked for again at the next opening: the editor goes on without it.
const quietly = (asked: Promise<void>): Promise<void> => asked.catch(() => undefined);

/** Asks for what is not known of a database yet, each part on its own. */
export async function askAbout(database: string | null): Promise<void> {
  const name = database ?? "";
  const where = database === null ? {} : { database };
  const known = servedOf(database)(served.getState());
  await Promise.all([
    served.getState().databases === null &&
      quietly(call("databases", {}).then((databases) => served.setState({ databases }))),
    known.limits === null && quietly(call("limits", where).then((limits) => put(name, { limits }))),
    known.schema === null && quietly(call("schema", where).then((schema) => put(name, { schema }))),
    known.language === null &&
      quietly(call("language", where).then((language) => put(name, { language }))),
  ]);
}

/** Whether a database may be written to from here: its operator lets it be, and this session is not one that only reads. */
export const writableIn =
  (database: string | null) => (state: { by: ReadonlyMap<string, Served> }) =>
    servedOf(database)(state).limits?.writes === true &&
    session.getState().standing?.may !== "read";

/** Another reader may see and do other things: all is asked for again. */
export const forgetServed = (): void => served.setState({ databases: null, by: new Map() });

/** After a write, labels and counts may be others. */
export async function askSchema(database: string | null): Promise<void> {
  put(database ?? "", { schema: null });
  await askAbout(database);
}
