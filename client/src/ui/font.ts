/** The page's and the picture's letters: what the system has for Chinese and Latin. */
export const fontFamily =
  '"Inter", "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';
