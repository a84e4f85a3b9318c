// Written by `npm run generate -w cypher` from the headers of the queries; do not edit.
import type { Node, Path, Relationship } from "./values.ts";

export interface QueryTypes {
  /** 下一层 | The next layer */
  "explore/frontier": {
    params: { ids: string[]; types?: string[]; withoutTypes?: string[]; ownTypes?: string[]; ownLabels?: string[]; avoid?: string[]; limit?: number; };
    row: [id: string, relationship: Relationship, node: Node];
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
  /** 若干关系 | Some relationships */
  "explore/relationships-by-id": {
    params: { ids: string[]; };
    row: [relationship: Relationship];
  };
  /** 内置图谱的标记 | The mark of the built-in graph */
  "facts/built-in": {
    params: Record<string, never>;
    row: [version: string];
  };
  /** 若干论断 | Some claims */
  "facts/claims-by-id": {
    params: { ids: string[]; };
    row: [claim: Node];
  };
  /** 节点的依据 | What a node rests on */
  "facts/claims-for-node": {
    params: { id: string; };
    row: [claim: Node];
  };
  /** 关系的依据 | What a relationship rests on */
  "facts/claims-for-relationship": {
    params: { id: string; };
    row: [claim: Node];
  };
  /** 相邻的论断 | Claims nearby */
  "facts/claims-near": {
    params: { locator: string; };
    row: [claim: Node];
  };
  /** 先需要什么 | What comes before */
  "facts/supports-before": {
    params: { ids: string[]; };
    row: [before: string, after: string];
  };
  /** 机制如何落地 | How a mechanism is carried out */
  "patterns/carried-out-by": {
    params: { mechanism: string; };
    row: [by: Node, relationship: Relationship, mechanism: Node, ties: Relationship[], places: Node[]];
  };
  /** 机制里的城市 | Cities of a mechanism */
  "patterns/cities-of-mechanism": {
    params: { mechanism: string; strength?: "stated" | "inherited"; };
    row: [city: Node, strength: string, ways: Path[]];
  };
  /** 城市 × 机制 | Cities × mechanisms */
  "patterns/city-mechanism": {
    params: { strength?: "stated" | "inherited"; };
    row: [row: Node, column: Node, count: number, claims: string[], strength: string];
  };
  /** 城市 × 政策 | Cities × policies */
  "patterns/city-policy": {
    params: { strength?: "stated" | "inherited"; };
    row: [row: Node, column: Node, count: number, claims: string[], strength: string];
  };
  /** 城市群 × 机制 | Clusters × mechanisms */
  "patterns/cluster-mechanism": {
    params: Record<string, never>;
    row: [row: Node, column: Node, count: number, claims: string[]];
  };
  /** 城市群概貌 | Profile of a cluster */
  "patterns/cluster-profile": {
    params: { cluster: string; };
    row: [cluster: Node, relationship: Relationship, node: Node];
  };
  /** 城市群 × 产业 | Clusters × sectors */
  "patterns/cluster-sector": {
    params: Record<string, never>;
    row: [row: Node, column: Node, count: number, claims: string[]];
  };
  /** 城市群 × 主题 | Clusters × themes */
  "patterns/cluster-theme": {
    params: Record<string, never>;
    row: [row: Node, column: string, count: number, claims: string[]];
  };
  /** 按机制看合作 | Cooperation by mechanism */
  "patterns/cooperation-by-mechanism": {
    params: { mechanism?: string | null; };
    row: [mechanism: Node, a: Node, b: Node, relationship: Relationship, fromA: Relationship | null, fromB: Relationship | null];
  };
  /** 机制的依据 | Evidence of a mechanism */
  "patterns/evidence-of-mechanism": {
    params: { mechanism: string; };
    row: [claim: Node, locator: string | null, text: string, textEn: string, strength: string, about: Node[]];
  };
  /** 机制 × 政策类型 | Mechanisms × kinds of policy */
  "patterns/mechanism-policy-kind": {
    params: Record<string, never>;
    row: [row: Node, column: string, count: number, claims: string[]];
  };
  /** 机制之间的支撑 | How mechanisms support each other */
  "patterns/mechanisms-and-supports": {
    params: Record<string, never>;
    row: [mechanism: Node, relationship: Relationship, supported: Node];
  };
  /** 两地之间的机制 | Mechanisms between two places */
  "patterns/mechanisms-between": {
    params: { a: string; b: string; strength?: "stated" | "inherited"; };
    row: [mechanism: Node, how: string, howEn: string, fromA: Path[], fromB: Path[]];
  };
  /** 一方有、另一方没有说到的机制 | Said of one cluster and not of another */
  "patterns/only-in-one-of-two": {
    params: { a: string; b: string; };
    row: [cluster: Node, place: Node, membership: Path, relationship: Relationship, mechanism: Node];
  };
  /** 独有的机制 | Mechanisms of one cluster alone */
  "patterns/only-one-cluster": {
    params: Record<string, never>;
    row: [cluster: Node, place: Node, membership: Path, relationship: Relationship, mechanism: Node];
  };
  /** 多重归属的城市 | Cities with several memberships */
  "patterns/overlapping-memberships": {
    params: { atLeast?: number; };
    row: [city: Node, memberships: Relationship[], places: Node[]];
  };
  /** 政策的覆盖范围 | What a policy covers */
  "patterns/policy-coverage": {
    params: { policy: string; strength?: "stated" | "inherited"; };
    row: [place: Node, strength: string, ways: Path[]];
  };
  /** 连接城市的项目 | Projects that link cities */
  "patterns/projects-linking-cities": {
    params: { atLeast?: number; };
    row: [project: Node, links: Relationship[], cities: Node[]];
  };
  /** 产业里的分工 | Roles within a sector */
  "patterns/sector-roles": {
    params: { sector?: string | null; };
    row: [sector: Node, place: Node, role: string | null, roleEn: string | null, relationship: Relationship];
  };
  /** 共享机制的城市群 | Clusters that share mechanisms */
  "patterns/shared-mechanisms": {
    params: { atLeast?: number; };
    row: [row: Node, column: Node, count: number, claims: string[], mechanisms: Node[]];
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
  /** 某个标签的节点 | Nodes of a label */
  "schema/nodes-of-label": {
    params: { label: string; limit?: number; };
    row: [node: Node];
  };
  /** 没有标签的节点 | Nodes without a label */
  "schema/nodes-without-label": {
    params: { limit?: number; };
    row: [node: Node];
  };
  /** 先看一眼 | A first look */
  "schema/sample": {
    params: { limit?: number; };
    row: [a: Node, r: Relationship, b: Node];
  };
  /** 一些节点 | Some nodes */
  "schema/some-nodes": {
    params: { limit?: number; };
    row: [node: Node];
  };
  /** 关系类型 | Relationship types */
  "schema/types": {
    params: Record<string, never>;
    row: [from: string, type: string, to: string, count: number];
  };
}

export type QueryName = keyof QueryTypes;
