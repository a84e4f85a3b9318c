import { drawn } from "../../../ui/icons.tsx";

const size = 16;

/** Icons of the workbench, in the manner of the page's. */
export const signs = {
  run: drawn(<path d="M7 4.5v15l12-7.5z" fill="currentColor" />, 13),
  runAll: drawn(<path d="M4 5v14l8.5-7zM13 5v14l8.5-7z" />, size),
  stop: drawn(<path d="M7 7h10v10H7z" fill="currentColor" />, 13),
  close: drawn(<path d="M7 7l10 10M17 7 7 17" />, 14),
  saved: drawn(<path d="M6 4h12v16l-6-4.5L6 20z" />, size),
  history: drawn(<path d="M4 12a8 8 0 1 0 2.5-5.8M4 4v4.5h4.5M12 7.5V12l3 2" />, size),
  snippets: drawn(
    <path d="M4 5.5c3-1 6-.5 8 1.5 2-2 5-2.5 8-1.5v13c-3-1-6-.5-8 1.5-2-2-5-2.5-8-1.5zM12 7v13" />,
    size,
  ),
  keys: drawn(<path d="M9.2 9a2.9 2.9 0 1 1 4.2 2.6c-1 .5-1.4 1.1-1.4 2.2M12 17.3v.2" />, size),
  whole: drawn(<path d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5" />, size),
  part: drawn(<path d="M9 4v5H4M15 4v5h5M9 20v-5H4M15 20v-5h5" />, size),
  limits: drawn(<path d="M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5" />, size),
  format: drawn(<path d="M4 6h16M8 11h12M8 16h9M4 11v5" />, size),
  save: drawn(<path d="M5 4h11l3 3v13H5zM8 4v5h7V4M8 20v-6h8v6" />, size),
  link: drawn(
    <path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.6 1.6M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.6-1.6" />,
    size,
  ),
  pin: drawn(<path d="M9 4h6l-1 6 3 3H7l3-3zM12 13v7" />, size),
  again: drawn(<path d="M20 12a8 8 0 1 1-2.5-5.8M20 4v4.5h-4.5" />, size),
  remove: drawn(<path d="M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13" />, size),
  edit: drawn(<path d="m5 19 1-4L16.5 4.5l3 3L9 18z" />, size),
  import: drawn(<path d="M12 15V4M7.5 8.5 12 4l4.5 4.5M5 20h14" />, size),
  fold: drawn(<path d="m9 6 6 6-6 6" />, 13),
  node: drawn(
    <>
      <circle cx="12" cy="12" r="7" />
      <path d="M12 9v6M9 12h6" />
    </>,
    size,
  ),
} as const;
