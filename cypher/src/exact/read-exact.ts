import type { Exact } from "../values.ts";
import { readBytes } from "./bytes.ts";
import { clockText, readLocalTime, readTime, timeText } from "./clock.ts";
import { dateText, readDate } from "./date.ts";
import { durationText, readDuration } from "./duration.ts";
import { localMomentText, momentText, readLocalMoment, readMoment } from "./moment.ts";
import { floatText, readFloat, readInteger } from "./numbers.ts";
import { pointText, readPoint } from "./point.ts";
import type { Reading } from "./reading.ts";

const by =
  <T>(read: (text: string) => Reading<T>, write: (value: T) => string) =>
  (text: string): Reading<string> => {
    const found = read(text);
    return "value" in found ? { value: write(found.value) } : found;
  };

const readers: Record<Exact["kind"], (text: string) => Reading<string>> = {
  integer: by(readInteger, String),
  float: by(readFloat, floatText),
  date: by(readDate, dateText),
  time: by(readTime, timeText),
  localtime: by(readLocalTime, clockText),
  datetime: by(readMoment, momentText),
  localdatetime: by(readLocalMoment, localMomentText),
  duration: by(readDuration, durationText),
  point: by(readPoint, pointText),
  bytes: readBytes,
};

/** An exact value's text as an engine would give it back, or why no engine takes it. */
export const readExact = ({ kind, value }: Exact): Reading<string> => readers[kind](value);

/** The same as answers carry it: an integer that fits, and a float that is broken, are plain numbers. */
export function readAsAnswered(exact: Exact): Reading<number | Exact> {
  const read = readExact(exact);
  if ("wrong" in read) return read;
  const near = Number(read.value);
  const plain =
    exact.kind === "integer"
      ? Number.isSafeInteger(near)
      : exact.kind === "float" && Number.isFinite(near) && !Number.isInteger(near);
  return { value: plain ? near : { kind: exact.kind, value: read.value } };
}
