const { compare } = new Intl.Collator("en");

/** Things by their names as a reader looks for them, alike on every machine. */
export const byName = (a: { name: string }, b: { name: string }): number => compare(a.name, b.name);

/** Texts by their letters' codes, so that only one text stands in each place. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
