import { misread, type Reading } from "./reading.ts";

/** Year from -999999999 to 999999999, month and day from 1. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
}

export const date = String.raw`(?<year>\d{4}|[+-]\d{4,9})-(?<month>\d\d)-(?<day>\d\d)`;
const whole = new RegExp(`^${date}$`);

const daysIn = (year: number, month: number): number => {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** The parts that a pattern of `date` found, or null for a day that no calendar has. */
export function datePartsOf(found: Record<string, string | undefined>): DateParts | null {
  const [year, month, day] = [Number(found.year), Number(found.month), Number(found.day)];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return { year, month, day };
}

export function readDate(text: string): Reading<DateParts> {
  const found = whole.exec(text)?.groups;
  if (found === undefined)
    return misread(text, "is no date", `"2024-05-01", before year 0 or after 9999 with its sign`);
  const value = datePartsOf(found);
  return value === null ? misread(text, "is a day that there is not", `"2024-05-01"`) : { value };
}

export const padded = (value: number, digits = 2): string => String(value).padStart(digits, "0");

/** As ISO 8601 and Neo4j have it: a sign before year 0 and after 9999. */
export function dateText({ year, month, day }: DateParts): string {
  const sign = year < 0 ? "-" : year > 9999 ? "+" : "";
  return `${sign}${padded(Math.abs(year), 4)}-${padded(month)}-${padded(day)}`;
}
