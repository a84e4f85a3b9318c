import { problems, refusals, type EndpointName } from "../../../contract/index.ts";

const content = {
  "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
};

const challenge = { "WWW-Authenticate": { schema: { type: "string" } } };

/** The answers of an endpoint that are problems, by their status, each with the slugs it may carry. */
export const failuresOf = (name: EndpointName): Record<string, unknown> => {
  const byStatus = new Map<number, string[]>();
  for (const slug of refusals[name]) {
    const { status, title } = problems[slug];
    byStatus.set(status, [...(byStatus.get(status) ?? []), `\`${slug}\`: ${title}`]);
  }
  // A file comes in the type that it was ordered in, whatever its browser says it takes.
  if (name !== "exported") {
    byStatus.set(406, ["`invalid-request`: the answer's type is not among those of Accept"]);
  }
  const told = [...byStatus].map(([status, descriptions]) => [
    String(status),
    {
      description: descriptions.join("; "),
      content,
      ...(status === 401 && { headers: challenge }),
    },
  ]);
  return {
    ...Object.fromEntries(told),
    default: { description: "A request that is no HTTP, or too slow: 400, 408, 417, 431", content },
  };
};
