/** The words of plans and charts, in Chinese. */
export const plan = {} as const;
