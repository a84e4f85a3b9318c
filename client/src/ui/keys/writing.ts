const fields = "input, textarea, select, [contenteditable=true]";

/** Whether the reader writes outside of this part of the page; whatever comes late must not take the focus from there. */
export function writesOutside(part: Element | null): boolean {
  const at = document.activeElement;
  return at !== null && at.matches(fields) && part?.contains(at) !== true;
}
