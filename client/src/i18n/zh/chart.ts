/** The words of charts, in Chinese. */
export const chart = {} as const;
