import type { ReactNode } from "react";

/** An icon of the page: lines of 1.8 in a field of 24. */
export const drawn = (children: ReactNode, size = 18) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {children}
  </svg>
);

export const icons = {
  undo: drawn(<path d="M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3" />),
  history: drawn(<path d="M4 5v5h5M4.6 10A8 8 0 1 1 4 14M12 8v5l3 2" />),
  note: drawn(<path d="M4 20h4L19 9l-4-4L4 16zM13 7l4 4" />, 15),
  redo: drawn(<path d="m15 14 5-5-5-5M20 9H10a6 6 0 0 0 0 12h3" />),
  home: drawn(<path d="M4 11 12 4l8 7M6 10v9h12v-9" />),
  sun: drawn(
    <>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 2v2M12 20v2M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4M2 12h2M20 12h2M4.9 19.1l1.4-1.4M17.7 6.3l1.4-1.4" />
    </>,
  ),
  moon: drawn(<path d="M20 14.5A8 8 0 1 1 9.5 4a6.5 6.5 0 0 0 10.5 10.5z" />),
  search: drawn(
    <>
      <circle cx="11" cy="11" r="6.5" />
      <path d="m20 20-4.2-4.2" />
    </>,
  ),
  share: drawn(<path d="M12 15V4M8 7.5 12 3.5l4 4M5 12v8h14v-8" />),
  keys: drawn(<path d="M3 7h18v10H3zM7 10.5h.01M11 10.5h.01M15 10.5h.01M8 14h8" />),
  close: drawn(<path d="M6 6l12 12M18 6 6 18" />),
  left: drawn(<path d="M4 5h16v14H4zM9.5 5v14" />),
  right: drawn(<path d="M4 5h16v14H4zM14.5 5v14" />),
  add: drawn(<path d="M12 5v14M5 12h14" />, 16),
  less: drawn(<path d="M5 12h14" />, 16),
  fit: drawn(<path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />, 16),
  copy: drawn(<path d="M9 9h11v11H9zM5 15H4V4h11v1" />, 16),
  download: drawn(<path d="M12 4v11M7.5 11 12 15.5 16.5 11M5 20h14" />, 16),
  done: drawn(<path d="m5 12.5 4.5 4.5L19 7.5" />, 16),
  back: drawn(<path d="m14 6-6 6 6 6" />),
  eye: drawn(
    <>
      <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z" />
      <circle cx="12" cy="12" r="2.8" />
    </>,
  ),
  eyeOff: drawn(
    <path d="M4 4l16 16M9.5 5.9A9.6 9.6 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a16 16 0 0 1-3 3.7M6.3 8A16 16 0 0 0 2.5 12S6 18.5 12 18.5a9 9 0 0 0 4-.9" />,
  ),
} as const;
