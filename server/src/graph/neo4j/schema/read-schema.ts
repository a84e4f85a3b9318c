import type { Schema } from "../../graph.ts";
import type { Ask } from "../ask.ts";
import { constraintsText, uniqueProperties } from "../unique-keys.ts";
import { readCalled } from "./called.ts";
import { countLabels, countTypes } from "./counts.ts";
import { readLinks } from "./links.ts";
import { readShapes } from "./properties.ts";
import { countUnlabelled } from "./unlabelled.ts";

/** Up to this many nodes or relationships everything is read; beyond, so many of each label and type. */
const wholeUpTo = 100_000;
const sampleSize = 2000;

const indexesText =
  "SHOW INDEXES YIELD name, type, labelsOrTypes, properties WHERE type <> 'LOOKUP' " +
  "RETURN name, type, labelsOrTypes, properties ORDER BY name";

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** What the graph holds; counts are whole, shapes and links of a large graph come from a sample. */
export async function readSchema(ask: Ask): Promise<Schema> {
  const labels = await countLabels(ask);
  const types = await countTypes(ask);
  const [[nodes]] = (await ask("MATCH (n) RETURN count(n)")) as [[number]];
  const relationships = types.reduce((sum, { count }) => sum + count, 0);
  const sampled = nodes > wholeUpTo || relationships > wholeUpTo * 4;
  const sample = sampled ? sampleSize : wholeUpTo * 4;
  const unlabelled = await countUnlabelled(ask, { nodes, labels, whole: !sampled });
  const ofLabels = await readShapes(ask, labels, "node", sample);
  const ofTypes = await readShapes(ask, types, "relationship", sample);
  const called = await readCalled(ask, labels, ofLabels);
  const indexes = await ask(indexesText);
  return {
    labels: labels.map(({ name, count }) => ({
      label: name,
      count,
      properties: ofLabels.get(name) ?? [],
      ...(called.has(name) && { called: called.get(name) }),
    })),
    unlabelled,
    types: types.map(({ name, count }) => ({
      type: name,
      count,
      properties: ofTypes.get(name) ?? [],
    })),
    links: await readLinks(ask, types, sample),
    unique: uniqueProperties(await ask(constraintsText)),
    indexes: indexes.map(([name, kind, of, properties]) => ({
      name: String(name),
      kind: String(kind).toLowerCase(),
      labels: texts(of),
      properties: texts(properties),
    })),
    sampled,
  };
}
