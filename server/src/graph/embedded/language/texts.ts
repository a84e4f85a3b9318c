import { entries, type Entry } from "./entry.ts";

/** Functions of texts, and into texts. */
export const textFunctions: readonly Entry[] = entries([
  [
    "char_length(input :: STRING) :: INTEGER",
    "How many characters a text has.",
    "char_length('城市')",
    2,
  ],
  [
    "left(original :: STRING, length :: INTEGER) :: STRING",
    "The first characters of a text.",
    "left('城市群', 2)",
    "城市",
  ],
  [
    "right(original :: STRING, length :: INTEGER) :: STRING",
    "The last characters of a text.",
    "right('城市群', 1)",
    "群",
  ],
  [
    "substring(original :: STRING, start :: INTEGER) :: STRING",
    "The rest of a text from a place that counts from 0.",
    "substring('abcd', 1)",
    "bcd",
  ],
  [
    "substring(original :: STRING, start :: INTEGER, length :: INTEGER) :: STRING",
    "A part of a text: from a place that counts from 0, so many characters.",
    "substring('abcd', 1, 2)",
    "bc",
  ],
  [
    "replace(original :: STRING, search :: STRING, replace :: STRING) :: STRING",
    "The text with every occurrence of another replaced.",
    "replace('a-b', '-', '+')",
    "a+b",
  ],
  [
    "split(original :: STRING, splitDelimiter :: STRING) :: LIST<STRING>",
    "The parts of a text between delimiters.",
    "split('a,b', ',')",
    ["a", "b"],
  ],
  [
    "reverse(input :: STRING | LIST<ANY>) :: STRING | LIST<ANY>",
    "A text or a list backwards.",
    "reverse('abc')",
    "cba",
  ],
  ["toLower(input :: STRING) :: STRING", "The text in lower case.", "toLower('ABC')", "abc"],
  ["lower(input :: STRING) :: STRING", "The text in lower case.", "lower('ABC')", "abc"],
  ["toUpper(input :: STRING) :: STRING", "The text in upper case.", "toUpper('abc')", "ABC"],
  ["upper(input :: STRING) :: STRING", "The text in upper case.", "upper('abc')", "ABC"],
  ["trim(input :: STRING) :: STRING", "The text without space at its ends.", "trim('  a ')", "a"],
  ["ltrim(input :: STRING) :: STRING", "The text without space before it.", "ltrim('  a')", "a"],
  ["rtrim(input :: STRING) :: STRING", "The text without space after it.", "rtrim('a  ')", "a"],
  [
    "normalize(input :: STRING) :: STRING",
    "The text in Unicode's form NFC.",
    "normalize('é')",
    "é",
  ],
  ["toString(input :: ANY) :: STRING", "A number or a boolean as text.", "toString(12)", "12"],
  [
    "toBoolean(input :: BOOLEAN | STRING | INTEGER) :: BOOLEAN",
    "A text or a number as true or false; null for any other text.",
    "toBoolean('true')",
    true,
  ],
  [
    "toFloat(input :: STRING | INTEGER | FLOAT) :: FLOAT",
    "A text or a number as a decimal number; null for any other text.",
    "toFloat('1.5')",
    1.5,
  ],
  [
    "toInteger(input :: BOOLEAN | STRING | INTEGER | FLOAT) :: INTEGER",
    "A text or a number as a whole number; null for any other text.",
    "toInteger('12')",
    12,
  ],
  ["timestamp() :: INTEGER", "Milliseconds since 1970.", "timestamp() > 0", true],
]);
