// Written by `npm run generate -w cypher` from the headers of the queries; do not edit.
import type { Node, Relationship, Value } from "./values.ts";

export interface QueryTypes {
  /** 之间的关系 | Relationships among nodes */
  "explore/among": {
    params: { ids: string[]; withoutTypes?: string[]; limit?: number; };
    row: [relationship: Relationship];
  };
  /** 节点的依据 | What a node rests on */
  "explore/claims-for-node": {
    params: { id: string; };
    row: [claim: Node];
  };
  /** 关系的依据 | What a relationship rests on */
  "explore/claims-for-relationship": {
    params: { id: string; };
    row: [claim: Node];
  };
  /** 度 | Degrees */
  "explore/degrees": {
    params: { ids: string[]; withoutTypes?: string[]; limit?: number; };
    row: [id: string, type: string, direction: string, label: string, count: number];
  };
  /** 下一层 | The next layer */
  "explore/frontier": {
    params: { ids: string[]; types?: string[]; withoutTypes?: string[]; withoutLabels?: string[]; avoid?: string[]; limit?: number; };
    row: [id: string, relationship: Relationship, node: Node];
  };
  /** 邻居 | Neighbours */
  "explore/neighbours": {
    params: { ids: string[]; types?: string[]; withoutTypes?: string[]; direction?: "out" | "in" | "both"; labels?: string[]; conditions?: Record<string, Value>[]; after?: number; limit?: number; scan?: number; };
    row: [id: string, relationship: Relationship, node: Node];
  };
  /** 一个节点 | One node */
  "explore/node-by-id": {
    params: { id: string; };
    row: [node: Node];
  };
  /** 若干节点 | Some nodes */
  "explore/nodes-by-id": {
    params: { ids: string[]; };
    row: [node: Node];
  };
  /** 一览 | Overview */
  "explore/overview": {
    params: Record<string, never>;
    row: [nodes: Node[], relationships: Relationship[]];
  };
  /** 机制之间的支撑 | How mechanisms support each other */
  "patterns/mechanisms-and-supports": {
    params: Record<string, never>;
    row: [mechanism: Node, relationship: Relationship, supported: Node];
  };
  /** 总数 | Totals */
  "schema/counts": {
    params: Record<string, never>;
    row: [nodes: number, relationships: number];
  };
  /** 节点标签 | Node labels */
  "schema/labels": {
    params: Record<string, never>;
    row: [label: string, count: number];
  };
  /** 关系类型 | Relationship types */
  "schema/types": {
    params: Record<string, never>;
    row: [from: string, type: string, to: string, count: number];
  };
}

export type QueryName = keyof QueryTypes;
