import { fieldOf, type Node, type Value } from "../values.ts";

/** A property of a label as a schema tells it. */
interface Property {
  name: string;
  types: readonly string[];
  /** Of the label's nodes that have it, from 0 to 1. */
  share: number;
}

const called =
  /^(?:name|title|label|caption|display_?name|full_?name|名称|名字|姓名|标题|书名|中文名)$/i;
const nameLike = /name|title|名|题/i;
const codeLike =
  /(?:^|[_.\s-])(?:id|uuid|guid|key|code|hash|url|uri|href|email|phone|isbn|sku|no|token)(?:$|[_.\s-])|(?:Id|Key|Code|Uuid|Url|Hash)$|编号|代码|编码|电话/i;
const coded = /^(?:[\d\s.,:+/-]+|[0-9a-f-]{16,}|https?:\/\/\S*|\S+@\S+\.\S+|[A-Z]{1,4}[-_]?\d+)$/i;
/** Letters of a name at most, by its middle value. */
const longest = 60;

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** How well a property serves as a name, by what it is called, how many have it, how distinct and what kind of text it is. */
function worth({ name, types, share }: Property, values: readonly Value[]): number {
  const texts = values.filter((value) => typeof value === "string");
  const wordy =
    texts.length > 0 || (values.length === 0 && types.some((type) => /string/i.test(type)));
  if (!wordy) return -10;
  const asked = called.test(name) ? 6 : nameLike.test(name) ? 4 : 0;
  const code =
    codeLike.test(name) || texts.filter((each) => coded.test(each)).length > texts.length / 2;
  const distinct = new Set(texts).size / Math.max(texts.length, 1);
  const isEnum = texts.length > 4 && distinct < 0.4;
  const long = middle(texts.map((each) => [...each].length)) > longest;
  return asked + share * 4 + distinct * 3 - (code ? 7 : 0) - (isEnum ? 5 : 0) - (long ? 5 : 0);
}

/** The property that a label's nodes are best called by; null where none is a name. */
export function namingProperty(
  properties: readonly Property[],
  nodes: readonly Pick<Node, "properties">[],
): string | null {
  const rated = properties.map((property) => {
    const values = nodes.flatMap((node) => fieldOf(node.properties, property.name) ?? []);
    return { name: property.name, rate: worth(property, values) };
  });
  const [best] = rated.toSorted((a, b) => b.rate - a.rate);
  return best === undefined || best.rate <= 0 ? null : best.name;
}

/** The property that the nodes of each label are called by, as the schema says. */
export const namingOf = (
  labels: readonly { label: string; called?: string | undefined }[],
): Map<string, string> =>
  new Map(labels.flatMap(({ label, called: by }) => (by === undefined ? [] : [[label, by]])));
