import grafeo from "@grafeo-db/js";

/** The engine in a process of its own, with nothing else in it, asked by messages as a reader is. */
const db = grafeo.GrafeoDB.openReadOnly(process.argv[2] ?? "");

process.on("disconnect", () => process.exit(0));
process.on("message", (text: string) => {
  void db.executeCypher(text, {}).then((result) => process.send?.(JSON.stringify(result.rows())));
});
