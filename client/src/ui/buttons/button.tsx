import type { ComponentProps, ReactNode } from "react";

interface ButtonProps extends Omit<ComponentProps<"button">, "color"> {
  /** Filled where it is left out: what a part is there for, one of it in a part. */
  variant?: "filled" | "default" | "light" | "subtle";
  size?: "compact-xs" | "compact-sm" | "xs" | "sm";
  /** The accent where it is left out. */
  color?: "gray" | "red";
  /** While what it does is under way it turns, and cannot be pressed again. */
  loading?: boolean;
  /** A sign before its words. */
  leftSection?: ReactNode;
}

/** A button with words. */
export function Button({
  variant = "filled",
  size = "sm",
  color,
  loading = false,
  leftSection,
  disabled = false,
  className,
  children,
  ...more
}: ButtonProps) {
  return (
    <button
      type="button"
      className={className === undefined ? "button" : `button ${className}`}
      data-variant={variant}
      data-size={size}
      data-color={color}
      data-loading={loading || undefined}
      disabled={disabled || loading}
      {...more}
    >
      {leftSection !== undefined && <span className="button-sign">{leftSection}</span>}
      <span className="button-words">{children}</span>
      {loading && <span className="turning" aria-hidden="true" />}
    </button>
  );
}
