const drawn = (path: string) => (
  <svg
    width="16"
    height="16"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={path} />
  </svg>
);

export const answerIcons = {
  copy: drawn("M9 9h11v11H9zM5 15H4V4h11v1"),
  download: drawn("M12 4v11M7.5 11 12 15.5 16.5 11M5 20h14"),
  done: drawn("m5 12.5 4.5 4.5L19 7.5"),
} as const;
