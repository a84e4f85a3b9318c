import { misread, type Reading } from "./reading.ts";

/** A duration as Neo4j keeps it: 64-bit each, nanoseconds from 0 to 999,999,999. */
interface DurationParts {
  months: bigint;
  days: bigint;
  seconds: bigint;
  nanoseconds: number;
}

const shape = /^([+-]?)P([^T]*)(?:T(.+))?$/;
const number = String.raw`([+-]?\d{1,19})`;
const dayShape = new RegExp(`^(?:${number}Y)?(?:${number}M)?(?:${number}W)?(?:${number}D)?$`);
const clockShape = new RegExp(
  String.raw`^(?:${number}H)?(?:${number}M)?(?:${number}(?:[.,](\d{1,9}))?S)?$`,
);

const billion = 1_000_000_000n;
const [least, most] = [-(2n ** 63n), 2n ** 63n - 1n];

/** Seconds of a month as Neo4j reckons them, to tell what would overflow. */
const monthSeconds = 2_629_746n;

const fits = ({ months, days, seconds }: DurationParts): boolean => {
  const all = months * monthSeconds + days * 86_400n + seconds;
  return [months, days, seconds, all].every((each) => each >= least && each <= most);
};

/** `P1Y2M10DT2H30M5.5S`, each part with a sign of its own if need be; seconds alone may be broken. */
export function readDuration(text: string): Reading<DurationParts> {
  const [, sign, onDay = "", onClock = ""] = shape.exec(text) ?? [];
  const day = dayShape.exec(onDay);
  const clock = clockShape.exec(onClock);
  if (sign === undefined || day === null || clock === null || onDay + onClock === "")
    return misread(text, "is no duration", `"P1Y2M10DT2H30M5.5S", seconds alone with a fraction`);
  const way = sign === "-" ? -1n : 1n;
  const of = (digits = "0"): bigint => way * BigInt(digits.replace("+", ""));
  const [, years, months, weeks, days] = day;
  const [, hours, minutes, seconds, fraction = ""] = clock;
  // The sign of the seconds is their fraction's too, also where they are nought.
  const below = seconds?.startsWith("-") === true ? "-" : "";
  const value = normal({
    months: of(years) * 12n + of(months),
    days: of(weeks) * 7n + of(days),
    seconds: of(hours) * 3600n + of(minutes) * 60n + of(seconds),
    nanoseconds: of(below + fraction.padEnd(9, "0")),
  });
  return fits(value)
    ? { value }
    : misread(text, "is longer than a duration can be", "a shorter one");
}

/** The same with nanoseconds within their second. */
export function normal(parts: Record<keyof DurationParts, bigint>): DurationParts {
  const within = ((parts.nanoseconds % billion) + billion) % billion;
  const seconds = parts.seconds + (parts.nanoseconds - within) / billion;
  return { months: parts.months, days: parts.days, seconds, nanoseconds: Number(within) };
}

const said = (value: bigint, unit: string): string => (value === 0n ? "" : `${value}${unit}`);

/** Seconds with their fraction; the sign stands before a nought too. */
function secondsText(nanoseconds: bigint): string {
  if (nanoseconds === 0n) return "";
  const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  const fraction = String(size % billion)
    .padStart(9, "0")
    .replace(/0+$/, "");
  return `${nanoseconds < 0n ? "-" : ""}${size / billion}${fraction === "" ? "" : `.${fraction}`}S`;
}

/** As Neo4j writes it, and reads it back. */
export function durationText({ months, days, seconds, nanoseconds }: DurationParts): string {
  const onDays = said(months / 12n, "Y") + said(months % 12n, "M") + said(days, "D");
  const all = seconds * billion + BigInt(nanoseconds);
  const minutes = all / billion / 60n;
  const onClock =
    said(minutes / 60n, "H") +
    said(minutes % 60n, "M") +
    secondsText(all - minutes * 60n * billion);
  if (onClock !== "") return `P${onDays}T${onClock}`;
  return onDays === "" ? "PT0S" : `P${onDays}`;
}
