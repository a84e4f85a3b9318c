import { misread, type Reading } from "./reading.ts";

/** A duration as Neo4j keeps it: 64-bit each, nanoseconds from 0 to 999,999,999. */
export interface DurationParts {
  months: bigint;
  days: bigint;
  seconds: bigint;
  nanoseconds: number;
}

const whole = (unit: string): string => `(?:(?<${unit}>[+-]?\\d{1,19})${unit})?`;
const text = new RegExp(
  `^(?<sign>[+-]?)P(?=[\\d+T-])${whole("Y")}${whole("L")}${whole("W")}${whole("D")}` +
    `(?:T(?=[\\d+-])${whole("H")}${whole("I")}(?:(?<S>[+-]?\\d{1,19})(?:[.,](?<F>\\d{1,9}))?S)?)?$`,
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
export function readDuration(given: string): Reading<DurationParts> {
  // Months and minutes share a letter, which the pattern must tell apart.
  const [onDays = "", onClock] = given.split("T");
  const apart =
    onClock === undefined
      ? onDays.replace("M", "L")
      : `${onDays.replace("M", "L")}T${onClock.replace("M", "I")}`;
  const found =
    /[LI]/.test(given) || given.split("T").length > 2 ? undefined : text.exec(apart)?.groups;
  if (found === undefined)
    return misread(given, "is no duration", `"P1Y2M10DT2H30M5.5S", seconds alone with a fraction`);
  const way = found.sign === "-" ? -1n : 1n;
  const of = (unit: string): bigint => way * BigInt((found[unit] ?? "0").replace("+", ""));
  const negative = (found.S ?? "").startsWith("-");
  const fraction = way * BigInt(`${negative ? "-" : ""}${(found.F ?? "").padEnd(9, "0")}`);
  const value = normal({
    months: of("Y") * 12n + of("L"),
    days: of("W") * 7n + of("D"),
    seconds: of("H") * 3600n + of("I") * 60n + of("S"),
    nanoseconds: fraction,
  });
  return fits(value)
    ? { value }
    : misread(given, "is longer than a duration can be", "a shorter one");
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
