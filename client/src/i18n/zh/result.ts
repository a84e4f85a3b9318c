/** The words of the views of a result, in Chinese. */
export const result = {} as const;
