import { isTyping } from "../../ui/keys/acts.ts";

/** Whether a key is free to be meant for the picture: nobody types, and nothing that lies on top has used it. */
export const onPicture = (event: KeyboardEvent): boolean =>
  !isTyping(event) && !event.defaultPrevented;
