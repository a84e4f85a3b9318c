/** A thing as it is kept: what it is, and in which version of that it was written. */
export interface Envelope {
  id: string;
  kind: string;
  /** Counted from 1. */
  version: number;
  value: unknown;
}

/** A kind of things that are kept; its version is told by its migrations. */
export interface Kind<Value> {
  name: string;
  /** Each makes of a value of its version, counted from 1, one of the next. */
  migrations: readonly ((value: unknown) => unknown)[];
  /** Whether something read is such a value: nothing that is kept is taken on trust. */
  fits: (value: unknown) => value is Value;
  /** True where one may be too long to be written in one task: its long lists stand beside it then. */
  inParts?: true;
}

const versionOf = ({ migrations }: Pick<Kind<unknown>, "migrations">): number =>
  migrations.length + 1;

const isEnvelope = (read: unknown): read is Envelope =>
  typeof read === "object" && read !== null && "kind" in read && "version" in read;

/** A value in the envelope of its kind as that is now. */
export const wrapped = <Value extends { id: string }>(
  kind: Kind<Value>,
  value: Value,
): Envelope => ({ id: value.id, kind: kind.name, version: versionOf(kind), value });

/** What an envelope holds, made what its kind is now; null where it is of a later version, another kind or broken. */
export function unwrapped<Value>(kind: Kind<Value>, read: unknown): Value | null {
  if (!isEnvelope(read) || read.kind !== kind.name) return null;
  if (read.version < 1 || read.version > versionOf(kind)) return null;
  try {
    const steps = kind.migrations.slice(read.version - 1);
    const value = steps.reduce((before, step) => step(before), read.value);
    return kind.fits(value) ? value : null;
  } catch {
    // What a migration cannot read is as good as broken.
    return null;
  }
}
