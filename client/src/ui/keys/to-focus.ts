/** As the `ref` of what the reader goes on with as soon as it is there. */
export const toFocus = (own: HTMLElement | null): void => own?.focus();
