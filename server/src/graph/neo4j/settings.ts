export interface Neo4jSettings {
  /** bolt, neo4j, and both with +s or +ssc. */
  uri: string;
  username: string;
  password: string;
  /** The one used when a call names none; the user's home database when absent. */
  database?: string | undefined;
  timeoutMs: number;
  rowLimit: number;
  /** Databases to which texts from outside may write. */
  unlocked?: readonly string[];
  log?: ((message: string) => void) | undefined;
}
