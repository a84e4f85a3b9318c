import type { ClockParts } from "./clock.ts";
import type { DateParts } from "./date.ts";

/** Zones without a slash that Java, and so Neo4j, knows too; a browser knows some more. */
const plain = new Set(
  (
    "CET CST6CDT Cuba EET EST5EDT Egypt Eire GB GB-Eire GMT GMT0 Greenwich Hongkong Iceland Iran Israel " +
    "Jamaica Japan Kwajalein Libya MET MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROK " +
    "Singapore Turkey UCT UTC Universal W-SU WET Zulu"
  ).split(" "),
);

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat | null {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  if (!plain.has(zone) && !/^[A-Z]\w*(?:\/[\w+-]+)+$/.test(zone)) return null;
  try {
    const made = new Intl.DateTimeFormat("en-u-ca-gregory", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    clocks.set(zone, made);
    return made;
  } catch {
    return null;
  }
}

export const isZone = (name: string): boolean => clockOf(name) !== null;

/** A year whose clocks go alike: rules repeat with the calendar, and dates of JavaScript end too soon. */
const yearAlike = (year: number): number => {
  if (year > 2800) return 2400 + (year % 400);
  return year < 1500 ? 1200 + (((year % 400) + 400) % 400) : year;
};

const offsetAt = (zone: Intl.DateTimeFormat, instant: number): number => {
  const parts = zone.formatToParts(instant * 1000);
  const of = (type: string): number =>
    Number(parts.find((part) => part.type === type)?.value ?? Number.NaN);
  const local = Date.UTC(
    of("year"),
    of("month") - 1,
    of("day"),
    of("hour"),
    of("minute"),
    of("second"),
  );
  return local / 1000 - instant;
};

const day = 86_400;

/**
 * The offsets that a zone's clocks have when they show this, the earlier first: one, two where they are put
 * back, none where they skip it. Null for a zone that there is not.
 */
export function offsetsIn(name: string, shown: DateParts & ClockParts): number[] | null {
  const zone = clockOf(name);
  if (zone === null) return null;
  const { month, hour, minute, second } = shown;
  const local = Date.UTC(yearAlike(shown.year), month - 1, shown.day, hour, minute, second) / 1000;
  const near = new Set([offsetAt(zone, local - day), offsetAt(zone, local + day)]);
  return [...near].filter((each) => offsetAt(zone, local - each) === each);
}
