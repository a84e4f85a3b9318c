import neo4j, { type DateTime, type Duration } from "neo4j-driver";
import {
  clockText,
  dateText,
  durationText,
  type Exact,
  localMomentText,
  momentText,
  normal,
  readDate,
  readDuration,
  type Reading,
  readLocalMoment,
  readLocalTime,
  readMoment,
  readTime,
  timeText,
} from "@chengmai/cypher";

const { types } = neo4j;

/** The driver's numbers are bigints; all of these are small. */
const onDay = (of: { year: unknown; month: unknown; day: unknown }) => ({
  year: Number(of.year),
  month: Number(of.month),
  day: Number(of.day),
});
const onClock = (of: { hour: unknown; minute: unknown; second: unknown; nanosecond: unknown }) => ({
  hour: Number(of.hour),
  minute: Number(of.minute),
  second: Number(of.second),
  nanosecond: Number(of.nanosecond),
});

const moment = (of: DateTime): string =>
  momentText({
    ...onDay(of),
    ...onClock(of),
    offset: Number(of.timeZoneOffsetSeconds ?? 0),
    zone: of.timeZoneId ?? null,
  });

const whole = (value: { toString(): string }): bigint => BigInt(String(value));

const duration = ({ months, days, seconds, nanoseconds }: Duration): string => {
  return durationText(
    normal({
      months: whole(months),
      days: whole(days),
      seconds: whole(seconds),
      nanoseconds: whole(nanoseconds),
    }),
  );
};

/** A date, time or duration of the driver as its exact text, or null for anything else. */
export function temporalText(value: object): Exact | null {
  if (neo4j.isDate(value)) return { kind: "date", value: dateText(onDay(value)) };
  if (neo4j.isDateTime(value)) return { kind: "datetime", value: moment(value) };
  if (neo4j.isLocalDateTime(value))
    return {
      kind: "localdatetime",
      value: localMomentText({ ...onDay(value), ...onClock(value) }),
    };
  if (neo4j.isTime(value))
    return {
      kind: "time",
      value: timeText({ ...onClock(value), offset: Number(value.timeZoneOffsetSeconds) }),
    };
  if (neo4j.isLocalTime(value)) return { kind: "localtime", value: clockText(onClock(value)) };
  if (neo4j.isDuration(value)) return { kind: "duration", value: duration(value) };
  return null;
}

const by =
  <T>(read: (text: string) => Reading<T>, make: (parts: T) => unknown) =>
  (text: string): Reading<unknown> => {
    const found = read(text);
    return "value" in found ? { value: make(found.value) } : found;
  };

/** The driver's values of the texts of temporal kinds. */
export const temporalReaders = {
  date: by(readDate, ({ year, month, day }) => new types.Date(year, month, day)),
  localtime: by(
    readLocalTime,
    ({ hour, minute, second, nanosecond }) => new types.LocalTime(hour, minute, second, nanosecond),
  ),
  time: by(
    readTime,
    ({ hour, minute, second, nanosecond, offset }) =>
      new types.Time(hour, minute, second, nanosecond, offset),
  ),
  localdatetime: by(
    readLocalMoment,
    ({ year, month, day, hour, minute, second, nanosecond }) =>
      new types.LocalDateTime(year, month, day, hour, minute, second, nanosecond),
  ),
  datetime: by(
    readMoment,
    ({ year, month, day, hour, minute, second, nanosecond, offset, zone }) =>
      new types.DateTime(year, month, day, hour, minute, second, nanosecond, offset, zone),
  ),
  duration: by(
    readDuration,
    ({ months, days, seconds, nanoseconds }) =>
      new types.Duration(months, days, seconds, BigInt(nanoseconds)),
  ),
} satisfies Partial<Record<Exact["kind"], (text: string) => Reading<unknown>>>;
