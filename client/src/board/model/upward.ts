/** Types that lead from a place to what it lies in. */
export const upward: ReadonlySet<string> = new Set(["MEMBER_OF", "PART_OF"]);

/** Types by which a place works by a mechanism. */
export const direct: ReadonlySet<string> = new Set(["APPLIES", "TAKES_PART_IN"]);
