import { useEffect, useRef } from "react";

/** What is filled in or chosen by, in the order of the dialog. */
const fields = "input, select, textarea";

/** A dialog that opens over the page as it comes, with the focus on its first field where it has one. */
export function useModal() {
  const own = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    own.current?.showModal();
    // By itself the browser would take the cross in the head, which comes first.
    own.current?.querySelector<HTMLElement>(fields)?.focus();
  }, []);
  return own;
}
