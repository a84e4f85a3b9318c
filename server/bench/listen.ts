import grafeo from "@grafeo-db/js";
import neo4j, { type Session } from "neo4j-driver";
import { type Heard, note } from "./statement.ts";

// Loaded before the server and its readers: notes what reaches either engine, word for word.
const file = process.env["CHENGMAI_BENCH_HEARD"];
const now = (): number => performance.timeOrigin + performance.now();
type Params = Record<string, unknown>;

const listenToEmbedded = (to: string): void => {
  const database = grafeo.GrafeoDB.prototype;
  const { executeCypher } = database;
  database.executeCypher = async function heard(
    this: typeof database,
    text: string,
    params: Params = {},
  ) {
    const from = now();
    const result = await executeCypher.call(this, text, params);
    note(to, { text, params, from, to: now() });
    return result;
  };
};

/** The server gives each query a session of its own, so closing that one is the query's end. */
const listenToNeo4j = async (to: string): Promise<void> => {
  const driver = neo4j.driver("bolt://127.0.0.1:1");
  const sessions = Object.getPrototypeOf(driver.session()) as Session;
  const { run, close } = sessions;
  const open = new WeakMap<Session, Omit<Heard, "to">>();
  sessions.run = function heard(this: Session, text, params: Params = {}, config) {
    open.set(this, { text: String(text), params, from: now() });
    return run.call(this, text, params, config);
  } as typeof run;
  sessions.close = async function heard(this: Session) {
    const asked = open.get(this);
    if (asked !== undefined) note(to, { ...asked, to: now() });
    await close.call(this);
  };
  await driver.close();
};

if (file !== undefined) {
  listenToEmbedded(file);
  await listenToNeo4j(file);
}
