const signs: Record<string, string> = {
  Backquote: "`",
  Equal: "+",
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Escape: "Esc",
  ContextMenu: "Menu",
};

const onMac = (): boolean => /mac|iphone|ipad/i.test(navigator.userAgent);

/** A key of an act as it is printed on the keyboard, part by part: `Mod+KeyS` is Ctrl and S, on a Mac ⌘ and S. */
export const namesOfKey = (keys: string): string[] =>
  keys.split("+").map((part) => {
    if (part === "Mod") return onMac() ? "⌘" : "Ctrl";
    return (
      signs[part] ??
      part.replace(/^(?:Key|Digit)(?=[A-Z0-9]$)/, "").replace(/^[a-z]$/, (own) => own.toUpperCase())
    );
  });
