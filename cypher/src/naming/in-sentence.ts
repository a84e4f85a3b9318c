/** What English names by its kind, such as a delta or a border, has an article; what it names by its cities alone has none. */
const byKind =
  /\b(?:area|basin|bay|belt|border|circle|cities|cluster|coast|corridor|delta|estuary|peninsula|plain|region|zone)s?$/iu;
const counted = /^(?:two|three|four|five|six|seven|eight|nine|ten) (?=\p{Ll})/iu;

/** An English name of a cluster or area as it stands within a sentence; any other name as it is. */
export function articled(name: string): string {
  if (counted.test(name)) return `the ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return byKind.test(name) ? `the ${name}` : name;
}

/** A sentence with its first letter as a sentence has it. */
export const begun = (sentence: string): string =>
  sentence.startsWith("the ") ? `T${sentence.slice(1)}` : sentence;
