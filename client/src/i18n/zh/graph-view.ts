/** The words of the graph in a result, in Chinese. */
export const graphView = {} as const;
