import { padded } from "./date.ts";
import { misread, type Reading } from "./reading.ts";

/** A time of day; nanoseconds are those within the second. */
export interface ClockParts {
  hour: number;
  minute: number;
  second: number;
  nanosecond: number;
}

interface TimeParts extends ClockParts {
  /** Seconds east of Greenwich, at most 18 hours either way. */
  offset: number;
}

type Found = Record<string, string | undefined>;

export const clock = String.raw`(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.(?<fraction>\d{1,9}))?)?`;
export const offset = String.raw`(?<offset>Z|[+-]\d\d(?::?\d\d(?::?\d\d)?)?)`;
const local = new RegExp(`^${clock}$`);
const zoned = new RegExp(`^${clock}${offset}$`);

/** The parts that a pattern of `clock` found, or null where one is out of range. */
export function clockPartsOf(found: Found): ClockParts | null {
  const [hour, minute, second] = [found.hour, found.minute, found.second ?? 0].map(Number);
  if (hour === undefined || minute === undefined || second === undefined) return null;
  if (hour > 23 || minute > 59 || second > 59) return null;
  return { hour, minute, second, nanosecond: Number((found.fraction ?? "").padEnd(9, "0")) };
}

/** The seconds of an offset that a pattern found, or null where it is beyond 18 hours. */
export function offsetOf(text: string): number | null {
  if (text === "Z") return 0;
  const [hours = 0, minutes = 0, seconds = 0] = (text.match(/\d\d/g) ?? []).map(Number);
  const value = hours * 3600 + minutes * 60 + seconds;
  if (minutes > 59 || seconds > 59 || value > 18 * 3600) return null;
  return text.startsWith("-") && value > 0 ? -value : value;
}

export function readLocalTime(text: string): Reading<ClockParts> {
  const found = local.exec(text)?.groups;
  const value = found === undefined ? null : clockPartsOf(found);
  return value === null ? misread(text, "is no local time", `"08:30:00.5"`) : { value };
}

export function readTime(text: string): Reading<TimeParts> {
  const found = zoned.exec(text)?.groups;
  const parts = found === undefined ? null : clockPartsOf(found);
  const east = offsetOf(found?.offset ?? "Z");
  if (parts === null || east === null)
    return misread(text, "is no time with an offset", `"08:30:00+08:00" or "08:30:00Z"`);
  return { value: { ...parts, offset: east } };
}

/** Digits after the point, without the noughts at the end. */
const fractionText = (nanosecond: number): string =>
  nanosecond === 0 ? "" : `.${padded(nanosecond, 9).replace(/0+$/, "")}`;

export const clockText = ({ hour, minute, second, nanosecond }: ClockParts): string =>
  `${padded(hour)}:${padded(minute)}:${padded(second)}${fractionText(nanosecond)}`;

export function offsetText(seconds: number): string {
  if (seconds === 0) return "Z";
  const size = Math.abs(seconds);
  const [hours, minutes] = [Math.floor(size / 3600), Math.floor(size / 60) % 60];
  const rest = size % 60 === 0 ? "" : `:${padded(size % 60)}`;
  return `${seconds < 0 ? "-" : "+"}${padded(hours)}:${padded(minutes)}${rest}`;
}

export const timeText = (parts: TimeParts): string => clockText(parts) + offsetText(parts.offset);
