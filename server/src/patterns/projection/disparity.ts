import type { Links } from "./links.ts";

/**
 * How likely so heavy a link is where each end spreads its strength evenly at random: (1 − w/s)^(d−1), of the two
 * ends the less likely; an end of one link gives 1 (Serrano, Boguñá, Vespignani 2009). Costs the links.
 */
export const disparityOf = ({ a, b, weight }: Links, nodes: number): Float64Array => {
  const [strength, degree] = [new Float64Array(nodes), new Int32Array(nodes)];
  for (const ends of [a, b])
    for (let at = 0; at < ends.length; at += 1) {
      const node = ends[at] as number;
      strength[node] = (strength[node] as number) + (weight[at] as number);
      degree[node] = (degree[node] as number) + 1;
    }
  const at = (node: number, own: number): number => {
    const links = degree[node] as number;
    return links < 2 ? 1 : (1 - own / (strength[node] as number)) ** (links - 1);
  };
  return weight.map((own, link) =>
    Math.min(at(a[link] as number, own), at(b[link] as number, own)),
  );
};
