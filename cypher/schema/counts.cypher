// @title   总数 | Totals
// @about   节点与关系各有多少 | How many nodes and relationships there are
// @view    table
// @returns nodes: integer 节点 | Nodes, relationships: integer 关系 | Relationships
MATCH (n)
WITH count(n) AS nodes
OPTIONAL MATCH ()-[r]->()
RETURN nodes, count(r) AS relationships
