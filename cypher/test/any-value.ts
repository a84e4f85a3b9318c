import {
  type Arbitrary,
  array,
  bigInt,
  boolean,
  constant,
  constantFrom,
  dictionary,
  double,
  integer,
  letrec,
  maxSafeInteger,
  oneof,
  record,
  string,
  tuple,
  uint8Array,
} from "fast-check";
import {
  clockText,
  dateText,
  durationText,
  floatText,
  localMomentText,
  momentText,
  normal,
  pointText,
  readMoment,
  timeText,
} from "../src/exact/index.ts";
import { type Exact, isExact, mapForWire, type Value } from "../src/values.ts";

const exact =
  (kind: Exact["kind"]) =>
  (value: string): Exact => ({ kind, value });

/** Texts that files, addresses and lines of a header might take for something else. */
export const oddTexts = [
  "",
  " ",
  "  two  spaces  ",
  "null",
  "true",
  "1",
  "1.0",
  "=1+1",
  "'=1+1",
  "''=1",
  "'",
  "-x",
  "\t=1",
  "a\tb",
  "a\r\nb",
  "\r",
  "\n",
  "\ufeff",
  "\ufeffa",
  "\u0000",
  "\u2028",
  '"',
  '""',
  'a,"b"',
  "a;b",
  "// a",
  "/* a */",
  ":param v => 1",
  "x\n:param v => 1\ny",
  "a   参数 b | c",
  "// @title x | y",
  "$v",
  "\\",
  "\\u0041",
  "\\n",
  "`",
  "😀",
  "２",
  "{",
  "[1]",
  `{"kind":"integer","value":"1"}`,
];

export const anyText: Arbitrary<string> = oneof(
  constantFrom(...oddTexts),
  string({ unit: "binary" }),
);

const float = (value: number): Value =>
  Number.isFinite(value) && !Number.isInteger(value) ? value : exact("float")(floatText(value));

const anyNumber: Arbitrary<Value> = oneof(
  integer(),
  maxSafeInteger().map((value) => value + 0),
  bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value) =>
    Number.isSafeInteger(Number(value)) ? Number(value) : exact("integer")(String(value)),
  ),
  double().map(float),
  integer({ min: -1000, max: 1000 }).map(float),
);

const anyDate = record({
  year: oneof(integer({ min: 1990, max: 2040 }), integer({ min: -999_999_999, max: 999_999_999 })),
  month: integer({ min: 1, max: 12 }),
  day: integer({ min: 1, max: 28 }),
});
const anyClock = record({
  hour: integer({ min: 0, max: 23 }),
  minute: integer({ min: 0, max: 59 }),
  second: integer({ min: 0, max: 59 }),
  nanosecond: oneof(constant(0), integer({ min: 0, max: 999_999_999 })),
});
const anyOffset = oneof(
  integer({ min: -72, max: 72 }).map((quarter) => quarter * 900),
  integer({ min: -64_800, max: 64_800 }),
);
const anyZone = constantFrom("Asia/Shanghai", "Europe/Berlin", "America/New_York", "UTC");
const nearYear = integer({ min: -5000, max: 20_000 });

const anyMoment: Arbitrary<string> = oneof(
  tuple(anyDate, anyClock, anyOffset).map(([date, clock, offset]) =>
    momentText({ ...date, ...clock, offset, zone: null }),
  ),
  tuple(anyDate, nearYear, anyClock, anyZone)
    .map(([date, year, clock, zone]) =>
      readMoment(`${localMomentText({ ...date, year, ...clock })}[${zone}]`),
    )
    .filter((read) => "value" in read)
    .map((read) => ("value" in read ? momentText(read.value) : "")),
);

const part = (size: bigint) => bigInt({ min: -size, max: size });
const anyDuration = tuple(
  part(10n ** 10n),
  part(10n ** 10n),
  part(10n ** 12n),
  part(10n ** 10n),
).map(([months, days, seconds, nanoseconds]) =>
  durationText(normal({ months, days, seconds, nanoseconds })),
);

const coordinate = (most: number) =>
  double({ min: -most, max: most, noNaN: true, noDefaultInfinity: true });
const anyPoint = oneof(
  tuple(constantFrom(4326, 4979), coordinate(180), coordinate(90), coordinate(1e9)),
  tuple(constantFrom(7203, 9157), coordinate(1e300), coordinate(1), coordinate(1e-300)),
).map(([srid, x, y, z]) =>
  pointText({ srid, x, y, z: srid === 4979 || srid === 9157 ? z : undefined }),
);

/** Values of the kinds that only a real Neo4j keeps. */
export const anyTemporal: Arbitrary<Value> = oneof(
  anyDate.map(dateText).map(exact("date")),
  anyClock.map(clockText).map(exact("localtime")),
  tuple(anyClock, anyOffset)
    .map(([clock, offset]) => timeText({ ...clock, offset }))
    .map(exact("time")),
  tuple(anyDate, anyClock)
    .map(([date, clock]) => localMomentText({ ...date, ...clock }))
    .map(exact("localdatetime")),
  anyMoment.map(exact("datetime")),
  anyDuration.map(exact("duration")),
  anyPoint.map(exact("point")),
);

export const anyBytes: Arbitrary<Value> = uint8Array({ maxLength: 20 }).map((bytes) =>
  exact("bytes")(Buffer.from(bytes).toString("base64")),
);

/** Names and keys: any but the one that is refused. */
export const anyName: Arbitrary<string> = oneof(
  constantFrom("v", "a b", "a`b", "constructor", "toString", "hasOwnProperty", "城市", "kind"),
  string({ unit: "binary", minLength: 1, maxLength: 20 }),
).filter((name) => name !== "__proto__");

/** Maps that look like something else on the wire. */
const lookAlikes = (
  [
    { kind: "integer", value: "x" },
    { kind: "date", value: "2024-01-01" },
    { kind: "float", value: 1 },
    { kind: "map", value: { a: 1 } },
    { kind: "node", id: "n:1", key: null, labels: [], properties: {} },
  ] as Record<string, Value>[]
).map(mapForWire);

/** Any value as an answer carries it, of these scalars. */
export const valuesOf = (scalars: Arbitrary<Value>[], names = anyName): Arbitrary<Value> =>
  letrec<{ value: Value; list: Value; map: Value }>((tie) => ({
    value: oneof({ maxDepth: 3, depthSize: "small" }, ...scalars, tie("list"), tie("map")),
    list: array(tie("value"), { maxLength: 4 }),
    map: oneof(
      constantFrom(...lookAlikes),
      dictionary(names, tie("value"), { maxKeys: 4 }).map((map) => mapForWire({ ...map })),
    ),
  })).value;

const plain: Arbitrary<Value>[] = [constant(null), boolean(), anyText];

/** Any value that there is. */
export const anyValue: Arbitrary<Value> = valuesOf([...plain, anyNumber, anyTemporal, anyBytes]);

/** Any value that the embedded engine tells apart: within lists it does not know 1.0 from 1, and nowhere -0.0. */
export const anyEmbeddedValue: Arbitrary<Value> = oneof(
  valuesOf(
    [
      ...plain,
      integer(),
      double()
        .filter((value) => !Number.isInteger(value))
        .map(float),
    ],
    anyName.filter((name) => !/[\0$]/.test(name)),
  ),
  anyNumber.filter((value) => !(isExact(value) && value.value === "-0.0")),
  anyBytes,
);
