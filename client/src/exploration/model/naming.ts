import type { Output } from "@chengmai/server/contract";
import { namingOf } from "@chengmai/cypher/naming";
import type { Node } from "@chengmai/cypher/values";
import { naming } from "../../values/naming.ts";

/** Names the nodes of each label by one property, found by the schema and some nodes of it. */
export const nameBySchema = ({ labels }: Output<"schema">, nodes: readonly Node[]): void =>
  naming.setState({ by: namingOf(labels, nodes) });

/** Names the nodes of a label by another property. */
export const nameBy = (label: string, property: string): void =>
  naming.setState(({ by }) => ({ by: new Map([...by, [label, property]]) }));
