/** The English of a catalogue: every key of the Chinese one; `_one` is for a count of one. */
export type English<Catalogue> = Record<keyof Catalogue, string> &
  Partial<Record<`${keyof Catalogue & string}_one`, string>>;
