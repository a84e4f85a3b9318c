import { drawn } from "../../ui/icons.tsx";

export const answerIcons = {
  copy: drawn(<path d="M9 9h11v11H9zM5 15H4V4h11v1" />, 16),
  download: drawn(<path d="M12 4v11M7.5 11 12 15.5 16.5 11M5 20h14" />, 16),
  done: drawn(<path d="m5 12.5 4.5 4.5L19 7.5" />, 16),
} as const;
