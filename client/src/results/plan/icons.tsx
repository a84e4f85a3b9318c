import { drawn } from "../../ui/icons.tsx";

export const planIcons = {
  in: drawn(<path d="M12 5v14M5 12h14" />, 14),
  out: drawn(<path d="M5 12h14" />, 14),
  fit: drawn(<path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />, 14),
} as const;
