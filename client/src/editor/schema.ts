import type { Output } from "@chengmai/server/contract";

/** What the editor knows of the database, as the server answered it. */
export interface EditorSchema {
  /** Of GET /schema. */
  schema: Output<"schema">;
  /** Of GET /cypher/language; null while it is not known: then functions are not judged. */
  language: Output<"language"> | null;
  /** Names of GET /databases. */
  databases: readonly string[];
}
