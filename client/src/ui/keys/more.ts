interface Modified {
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** Shift and its like mean one more, beside what is chosen. */
export const isMore = ({ shiftKey, ctrlKey, metaKey }: Modified): boolean =>
  shiftKey || ctrlKey || metaKey;
