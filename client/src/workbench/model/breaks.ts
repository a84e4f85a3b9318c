/** A text with lines that end as the editor ends them, so that a place in one is a place in the other. */
export const plainBreaks = (text: string): string => text.replaceAll(/\r\n?/g, "\n");
