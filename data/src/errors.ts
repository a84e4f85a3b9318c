/** One thing wrong with the facts: where, with which record, and why. */
export interface Fault {
  /** Path inside the facts folder, such as `claims/02.json`. */
  file: string;
  /** The record's id, `from → to` for a relationship, or `-` when the file itself is at fault. */
  id: string;
  reason: string;
}

// More than this hides the first fault, which is often the cause of the rest.
const SHOWN = 20;

/** Every fault found in one reading; `file`, `id` and `reason` are those of the first. */
export class FactsError extends Error {
  readonly file: string;
  readonly id: string;
  readonly reason: string;
  readonly faults: readonly Fault[];

  constructor(first: Fault, rest: readonly Fault[] = []) {
    const faults = [first, ...rest];
    const lines = faults
      .slice(0, SHOWN)
      .map((fault) => `${fault.file} ${fault.id}: ${fault.reason}`);
    const hidden = faults.length - lines.length;
    super([...lines, ...(hidden > 0 ? [`and ${hidden} more`] : [])].join("\n"));
    this.name = "FactsError";
    this.file = first.file;
    this.id = first.id;
    this.reason = first.reason;
    this.faults = faults;
  }
}

/** Throws a FactsError when there is any fault; does nothing when there is none. */
export function refuse(faults: readonly Fault[]): void {
  const [first, ...rest] = faults;
  if (first) throw new FactsError(first, rest);
}
