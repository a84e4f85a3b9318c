import { drawn } from "../../ui/icons.tsx";

/** Signs of the tools over a picture. */
export const signs = {
  box: drawn(<path strokeDasharray="3.5 3" d="M4 5h16v14H4z" />, 16),
  lasso: drawn(
    <path
      strokeDasharray="3.5 3"
      d="M12 4c5 0 8.5 2.6 8.5 6s-3.5 6-8.5 6S3.5 13.4 3.5 10 7 4 12 4zM7.5 15.5c-1.5 2 0 3.5-1 5"
    />,
    16,
  ),
  outline: drawn(<path d="M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01" />, 16),
  screen: drawn(<path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M9 9h6v6H9z" />, 16),
} as const;
