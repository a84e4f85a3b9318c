import type { Output } from "@chengmai/server/contract";
import { namingOf } from "@chengmai/cypher/naming";
import { naming } from "../../values/naming.ts";

/** Names the nodes of each label by the one property that the schema says. */
export const nameBySchema = ({ labels }: Output<"schema">): void =>
  naming.setState({ by: namingOf(labels) });

/** Names the nodes of a label by another property. */
export const nameBy = (label: string, property: string): void =>
  naming.setState(({ by }) => ({ by: new Map([...by, [label, property]]) }));
