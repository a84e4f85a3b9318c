/** Each thing once, by its id; of several that have one, the last, where the first stood. */
export const distinct = <Thing extends { id: string }>(things: readonly Thing[]): Thing[] => [
  ...new Map(things.map((thing) => [thing.id, thing])).values(),
];
