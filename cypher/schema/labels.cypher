// @title   节点标签 | Node labels
// @about   有哪些标签，各有多少节点 | Which labels there are, and how many nodes carry each
// @view    table
// @returns label: string 标签 | Label, count: integer 数目 | Count
MATCH (n)
UNWIND labels(n) AS label
RETURN label, count(*) AS count
ORDER BY count DESC, label
