const { compare } = new Intl.Collator("en");

/** Things by their names as a reader looks for them, alike on every machine. */
export const byName = (a: { name: string }, b: { name: string }): number => compare(a.name, b.name);

/** Texts by their letters' codes, so that only one text stands in each place. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Nodes by their lasting keys, where there are any: a database's own ids begin anew when it does. */
export const byLasting = (
  a: { id: string; key: string | null },
  b: { id: string; key: string | null },
): number => byCode(a.key ?? a.id, b.key ?? b.id) || byCode(a.id, b.id);
