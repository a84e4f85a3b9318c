/** The words of the Cypher editor, in Chinese. */
export const editor = {} as const;
