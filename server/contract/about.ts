import { z } from "zod";
import { database } from "./common.ts";

const propertyShape = z.object({
  name: z.string(),
  types: z.array(z.string()),
  share: z.number().describe("Of the sampled elements, how many carry it: 0 to 1"),
});

const standing = z.object({
  required: z.boolean().describe("Whether this server asks who comes"),
  signedIn: z.boolean(),
  may: z.enum(["write", "read"]).nullable(),
});

export const session = {
  summary: "Whether signing in is asked for, and what this browser may do",
  input: z.object({}),
  output: standing,
};

export const signIn = {
  summary: "Signs in with the token that the server printed at its start",
  input: z.object({ token: z.string().min(1).max(1000) }),
  output: standing,
};

export const signOut = { summary: "Ends the session", input: z.object({}), output: standing };

export const health = {
  summary: "Whether the graph answers, and what it is",
  input: z.object({
    database,
    retry: z
      .preprocess((given) => (given === "true" ? true : given), z.boolean().optional())
      .describe("Tries a refused sign-in to the database again, at once"),
  }),
  output: z.object({
    status: z.literal("ok"),
    engine: z.enum(["neo4j", "embedded"]),
    version: z.string(),
    database: z.string(),
    nodes: z.number(),
    relationships: z.number(),
  }),
};

export const databases = {
  summary: "The databases that can be read",
  input: z.object({}),
  output: z.object({ names: z.array(z.string()), default: z.string() }),
};

export const schema = {
  summary: "Labels, relationship types, properties, links, unique keys and indexes",
  input: z.object({ database }),
  output: z.object({
    labels: z.array(
      z.object({ label: z.string(), count: z.number(), properties: z.array(propertyShape) }),
    ),
    types: z.array(
      z.object({ type: z.string(), count: z.number(), properties: z.array(propertyShape) }),
    ),
    links: z.array(
      z.object({ from: z.string(), type: z.string(), to: z.string(), count: z.number() }),
    ),
    unique: z.array(z.object({ label: z.string(), property: z.string() })),
    indexes: z.array(
      z.object({
        name: z.string(),
        kind: z.string(),
        labels: z.array(z.string()),
        properties: z.array(z.string()),
      }),
    ),
    sampled: z.boolean(),
  }),
};
