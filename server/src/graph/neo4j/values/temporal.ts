import neo4j from "neo4j-driver";
import type { Exact } from "@chengmai/cypher";

/** The driver writes nine digits; a reader needs none that are nought. */
const trimmed = (text: string): string =>
  text.replace(/\.(\d*?)0+(?!\d)/u, (_all, kept: string) => (kept === "" ? "" : `.${kept}`));

/** Years before 0 and after 9999 as ISO 8601 and Neo4j write them: a sign and at least so many digits. */
const signedYear = (text: string, digits: number): string =>
  text.replace(
    /^(?<sign>[+-])0*(?<year>\d+)-/u,
    (_all, sign: string, year: string) => `${sign}${year.padStart(digits, "0")}-`,
  );

/** A date, time or duration of the driver as its exact text, or null for anything else. */
export function temporalText(value: object): Exact | null {
  const text = (): string => signedYear(trimmed(String(value)), 4);
  if (neo4j.isDate(value)) return { kind: "date", value: text() };
  if (neo4j.isDateTime(value)) return { kind: "datetime", value: text() };
  if (neo4j.isLocalDateTime(value)) return { kind: "localdatetime", value: text() };
  if (neo4j.isTime(value)) return { kind: "time", value: text() };
  if (neo4j.isLocalTime(value)) return { kind: "localtime", value: text() };
  if (neo4j.isDuration(value)) return { kind: "duration", value: trimmed(String(value)) };
  return null;
}

const { types } = neo4j;
const readers: Partial<Record<Exact["kind"], (text: string) => unknown>> = {
  date: (text) => types.Date.fromString(signedYear(text, 6)),
  datetime: (text) => types.DateTime.fromString(signedYear(text, 6)),
  localdatetime: (text) => types.LocalDateTime.fromString(signedYear(text, 6)),
  time: (text) => types.Time.fromString(text),
  localtime: (text) => types.LocalTime.fromString(text),
  duration: (text) => types.Duration.fromString(text),
};

/** The driver's value of a temporal text; undefined for a kind that is none. */
export const temporalValue = ({ kind, value }: Exact): unknown => readers[kind]?.(value);
