import { isTyping } from "../../ui/keys/acts.ts";

/** Whether a key is free to be meant for the picture: nobody types, and nothing that lies on top has used it. */
export const onPicture = (event: KeyboardEvent): boolean =>
  !isTyping(event) && !event.defaultPrevented;

/** Whether the picture is what is looked at: a matrix or a map may stand in its place. */
export const isSeen = (picture: Element | null): boolean =>
  picture?.checkVisibility({ visibilityProperty: true }) === true;
