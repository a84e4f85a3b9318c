import {
  clock,
  type ClockParts,
  clockPartsOf,
  clockText,
  offset,
  offsetOf,
  offsetText,
} from "./clock.ts";
import { date, type DateParts, datePartsOf, dateText } from "./date.ts";
import { misread, type Reading } from "./reading.ts";
import { isZone, offsetsIn } from "./zone.ts";

type LocalMomentParts = DateParts & ClockParts;

interface MomentParts extends LocalMomentParts {
  /** Seconds east of Greenwich. */
  offset: number;
  /** `Asia/Shanghai`; null where the offset alone is known. */
  zone: string | null;
}

type Found = Record<string, string | undefined>;

const local = new RegExp(`^${date}T${clock}$`);
const zoned = new RegExp(String.raw`^${date}T${clock}${offset}?(?:\[(?<zone>[\w/+-]+)\])?$`);

const partsOf = (found: Found | undefined): LocalMomentParts | null => {
  if (found === undefined) return null;
  const [onDay, onClock] = [datePartsOf(found), clockPartsOf(found)];
  return onDay === null || onClock === null ? null : { ...onDay, ...onClock };
};

export function readLocalMoment(text: string): Reading<LocalMomentParts> {
  const value = partsOf(local.exec(text)?.groups);
  return value === null
    ? misread(text, "is no local date and time", `"2024-05-01T08:30:00"`)
    : { value };
}

const example = `"2024-05-01T08:30:00+08:00" or "2024-05-01T08:30:00+08:00[Asia/Shanghai]"`;

/** Beyond these years the driver cannot read a zone's clocks back. */
const zoneYears = { first: -271_820, last: 275_759 };

function inZone(
  text: string,
  parts: LocalMomentParts,
  zone: string,
  given: number | null,
): Reading<MomentParts> {
  if (!isZone(zone)) return misread(text, `names no time zone with “${zone}”`, example);
  if (parts.year < zoneYears.first || parts.year > zoneYears.last)
    return misread(text, "is too far for a zone's name", "an offset alone");
  const offsets = offsetsIn(zone, parts) ?? [];
  const east = given ?? offsets[0];
  if (east === undefined)
    return misread(text, `shows what the clocks of ${zone} skip`, "a time that they show");
  if (!offsets.includes(east))
    return misread(text, `has another offset than ${zone} has then`, "one or the other alone");
  return { value: { ...parts, offset: east, zone } };
}

/** A moment with its offset, its zone or both, which then must agree. */
export function readMoment(text: string): Reading<MomentParts> {
  const found = zoned.exec(text)?.groups;
  const parts = partsOf(found);
  const given = found?.offset === undefined ? null : offsetOf(found.offset);
  const fits = given !== null || found?.offset === undefined;
  if (found === undefined || parts === null || !fits || (given ?? found.zone) === undefined)
    return misread(text, "is no date and time with an offset or a zone", example);
  if (found.zone !== undefined) return inZone(text, parts, found.zone, given);
  return given === null
    ? misread(text, "says neither offset nor zone", example)
    : { value: { ...parts, offset: given, zone: null } };
}

export const localMomentText = (parts: LocalMomentParts): string =>
  `${dateText(parts)}T${clockText(parts)}`;

export const momentText = (parts: MomentParts): string =>
  localMomentText(parts) +
  offsetText(parts.offset) +
  (parts.zone === null ? "" : `[${parts.zone}]`);
