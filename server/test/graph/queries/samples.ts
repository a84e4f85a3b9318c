/** Parameters each query is run with; `id` gives an engine's own id for one of ours. */
export type Samples = (id: (ours: string) => string) => Record<string, Record<string, unknown>[]>;

const suzhou = "city:suzhou";
const delta = "cluster:yangtze-river-delta";
const applied = `${delta} APPLIES mechanism:household-registration`;

/** A query that needs parameters and is not here fails its test. */
export const samples: Samples = (id) => ({
  "explore/frontier": [
    { ids: [id(suzhou)], ownTypes: ["SUPPORTED_BY"], ownLabels: ["Claim"], avoid: [id(delta)] },
  ],
  "explore/nodes-by-id": [{ ids: [id(suzhou), id(delta)] }],
  "explore/relationships-by-id": [{ ids: [id(applied)] }],
  "facts/claims-by-id": [{ ids: ["claim:1.3-a"] }],
  "facts/claims-for-node": [{ id: id(suzhou) }],
  "facts/claims-for-relationship": [{ id: id(applied) }],
  "facts/claims-near": [{ locator: "8.4" }],
  "facts/supports-before": [{ ids: [id("mechanism:energy"), id("mechanism:transport-links")] }],
  "patterns/carried-out-by": [{ mechanism: "mechanism:transport-links" }],
  "patterns/cities-of-mechanism": [
    { mechanism: "mechanism:household-registration" },
    { mechanism: "mechanism:household-registration", strength: "stated" },
  ],
  "patterns/city-mechanism": [{}, { strength: "inherited" }],
  "patterns/city-policy": [{}, { strength: "inherited" }],
  "patterns/cluster-profile": [{ cluster: delta }],
  "patterns/cooperation-by-mechanism": [{}, { mechanism: "mechanism:transport-links" }],
  "patterns/evidence-of-mechanism": [{ mechanism: "mechanism:energy" }],
  "patterns/mechanisms-between": [
    { a: suzhou, b: "city:shanghai" },
    { a: suzhou, b: "city:shanghai", strength: "stated" },
    { a: delta, b: "cluster:greater-bay-area" },
    { a: "city:chengdu", b: "city:ziyang" },
  ],
  "patterns/only-in-one-of-two": [
    { a: delta, b: "cluster:beijing-tianjin-hebei" },
    { a: "cluster:beijing-tianjin-hebei", b: delta },
  ],
  "patterns/policy-coverage": [{ policy: "policy:bus-style-rail" }],
  "patterns/sector-roles": [{}, { sector: "sector:integrated-circuits" }],
  "patterns/shared-mechanisms": [{}, { atLeast: 3 }],
  "schema/nodes-of-label": [{ label: "City", limit: 5 }],
});
