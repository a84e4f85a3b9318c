/** Where a shape is found: in one group alone, in all but one, or in any others. */
type WhereFound = "one" | "but" | "some";

interface Found {
  where: WhereFound;
  /** The one group that is meant. */
  group: string | null;
}

/** Of all groups that something belongs to, where a shape is found by its support. */
export const whereFound = (
  support: readonly { group: string }[],
  groups: readonly string[],
): Found => {
  const [one, another] = support;
  if (groups.length > 1 && one !== undefined && another === undefined)
    return { where: "one", group: one.group };
  const having = new Set(support.map(({ group }) => group));
  const [without, more] = groups.filter((group) => !having.has(group));
  return groups.length > 2 && without !== undefined && more === undefined
    ? { where: "but", group: without }
    : { where: "some", group: null };
};
