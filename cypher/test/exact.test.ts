import { assert, bigInt, double, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { normal, durationText, floatText, readDuration, readExact } from "../src/exact/index.ts";
import { type Exact, exactKinds } from "../src/values.ts";

const reading = (kind: Exact["kind"], value: string) => readExact({ kind, value });

describe("an exact value › is refused, and told how to write it", () => {
  it.each<[Exact["kind"], string]>([
    ["integer", ""],
    ["integer", "abc"],
    ["integer", "1.5"],
    ["integer", "+1"],
    ["integer", " 1"],
    ["integer", "1e3"],
    ["integer", "0x10"],
    ["integer", "9223372036854775808"],
    ["integer", "-9223372036854775809"],
    ["integer", "18446744073709551617"],
    ["integer", "1".repeat(100_000)],
    ["float", ""],
    ["float", "abc"],
    ["float", "1,5"],
    ["float", "."],
    ["float", "0x10"],
    ["float", "nan"],
    ["float", "1e400"],
    ["float", "-1e400"],
    ["float", "1e-400"],
    ["float", "１"],
    ["bytes", "!!!"],
    ["bytes", "AQL"],
    ["bytes", "AQL_"],
    ["bytes", "AR=="],
    ["bytes", "A==="],
    ["date", "2023-02-30"],
    ["date", "2023-02-29"],
    ["date", "1900-02-29"],
    ["date", "2023-13-01"],
    ["date", "2023-00-01"],
    ["date", "2023-1-1"],
    ["date", "12345-01-01"],
    ["date", "+1000000000-01-01"],
    ["date", "2023-01-01T00:00:00"],
    ["date", ""],
    ["localtime", "25:00"],
    ["localtime", "24:00"],
    ["localtime", "12:60"],
    ["localtime", "12:00:60"],
    ["localtime", "12:00:00.1234567890"],
    ["localtime", "12:00:00."],
    ["localtime", "12:00Z"],
    ["time", "12:00"],
    ["time", "12:00+19:00"],
    ["time", "12:00+18:00:01"],
    ["time", "12:00+08:60"],
    ["localdatetime", "2024-01-01"],
    ["localdatetime", "2024-01-01T00:00:00Z"],
    ["localdatetime", "2024-02-30T00:00:00"],
    ["datetime", "2024-01-01T00:00:00"],
    ["datetime", "2024-01-01T00:00:00+19:00"],
    ["datetime", "2024-01-01T00:00:00[Nowhere/City]"],
    ["datetime", "2024-01-01T00:00:00[EST]"],
    ["datetime", "2024-01-01T00:00:00+05:00[Asia/Shanghai]"],
    ["datetime", "2024-03-31T02:30:00[Europe/Berlin]"],
    ["datetime", "+300000-01-01T00:00:00Z[UTC]"],
    ["duration", ""],
    ["duration", "P"],
    ["duration", "PT"],
    ["duration", "P1YT"],
    ["duration", "P1L"],
    ["duration", "P0.5Y"],
    ["duration", "PT1.5H"],
    ["duration", "PT1.0000000001S"],
    ["duration", "P1D1Y"],
    ["duration", "P106751991167301D"],
    ["duration", "P9223372036854775807M"],
    ["duration", "P2012-02-02T14:37:21"],
    ["point", ""],
    ["point", "point({x: 1, y: 2})"],
    ["point", "point({srid: 1234, x: 1, y: 2})"],
    ["point", "point({srid: 4326, x: 1, y: 2, z: 3})"],
    ["point", "point({srid: 4979, x: 1, y: 2})"],
    ["point", "point({srid: 4326, x: 181, y: 0})"],
    ["point", "point({srid: 4326, x: 0, y: 91})"],
    ["point", "point({srid: 7203, x: NaN, y: 0})"],
    ["point", "point({srid: 7203, x: 1e400, y: 0})"],
    ["point", "point({srid: 7203, x: 1.2.3, y: 0})"],
    ["point", "point({srid: 7203, x: 1, y: 2}) // and"],
  ])("%s %s", (kind, text) => {
    expect(reading(kind, text)).toEqual({ wrong: expect.stringMatching(/; write it as ./) });
  });
});

describe("an exact value › is refused however long it is", () => {
  const starts = [
    "0",
    "1",
    "1.",
    "-",
    ":",
    "P1",
    "[",
    "A",
    "=",
    " ",
    "+08:",
    "x/",
    "point({srid: 1",
  ];
  it.each(exactKinds)("%s", (kind) => {
    for (const start of starts) {
      for (const long of [`${start.repeat(250_000)}!`, `${start}${"1".repeat(250_000)}!`])
        expect(reading(kind, long)).toHaveProperty("wrong");
    }
  });
});

describe("an exact value › is read as an engine gives it back", () => {
  it.each<[Exact["kind"], string, string]>([
    ["integer", "-9223372036854775808", "-9223372036854775808"],
    ["integer", "9223372036854775807", "9223372036854775807"],
    ["integer", "007", "7"],
    ["float", "10", "10.0"],
    ["float", "-0", "-0.0"],
    ["float", "1E+21", "1e21"],
    ["float", ".5", "0.5"],
    ["float", "-Infinity", "-Infinity"],
    ["float", "NaN", "NaN"],
    ["bytes", "", ""],
    ["bytes", "AQ==", "AQ=="],
    ["date", "-0044-03-15", "-0044-03-15"],
    ["date", "+999999999-12-31", "+999999999-12-31"],
    ["date", "2000-02-29", "2000-02-29"],
    ["localtime", "08:30", "08:30:00"],
    ["localtime", "08:30:00.120", "08:30:00.12"],
    ["time", "08:30:00-00:00", "08:30:00Z"],
    ["time", "08:30:00+0800", "08:30:00+08:00"],
    ["time", "08:30:00-08:05:43", "08:30:00-08:05:43"],
    ["datetime", "2024-01-01T00:00[Asia/Shanghai]", "2024-01-01T00:00:00+08:00[Asia/Shanghai]"],
    ["datetime", "1900-01-01T00:00[Asia/Shanghai]", "1900-01-01T00:00:00+08:05:43[Asia/Shanghai]"],
    ["datetime", "2024-10-27T02:30[Europe/Berlin]", "2024-10-27T02:30:00+02:00[Europe/Berlin]"],
    [
      "datetime",
      "2024-10-27T02:30+01:00[Europe/Berlin]",
      "2024-10-27T02:30:00+01:00[Europe/Berlin]",
    ],
    [
      "datetime",
      "-5000-07-01T00:00[Europe/Berlin]",
      "-5000-07-01T00:00:00+00:53:28[Europe/Berlin]",
    ],
    ["duration", "P1Y2M10DT2H30M5.5S", "P1Y2M10DT2H30M5.5S"],
    ["duration", "P1M-2DT-0.5S", "P1M-2DT-0.5S"],
    ["duration", "PT-1M0.5S", "PT-59.5S"],
    ["duration", "-P1D", "P-1D"],
    ["duration", "P14M", "P1Y2M"],
    ["duration", "P1W", "P7D"],
    ["duration", "PT-0S", "PT0S"],
    ["point", "point({srid: 7203, x: 1, y: -0})", "point({srid: 7203, x: 1.0, y: -0.0})"],
  ])("%s %s", (kind, text, value) => {
    expect(reading(kind, text)).toEqual({ value });
  });

  it("any float, bit by bit", () => {
    assert(
      property(double(), (value) => {
        const read = reading("float", floatText(value));
        expect(read).toEqual({ value: floatText(value) });
        expect(Number(floatText(value))).toBe(value);
      }),
    );
  });

  it("any duration, whatever the signs of its parts", () => {
    const part = bigInt({ min: -(10n ** 11n), max: 10n ** 11n });
    const nanoseconds = bigInt({ min: -(10n ** 10n), max: 10n ** 10n });
    assert(
      property(part, part, part, nanoseconds, (months, days, seconds, nanos) => {
        const value = normal({ months, days, seconds, nanoseconds: nanos });
        expect(readDuration(durationText(value))).toEqual({ value });
      }),
    );
  });
});
