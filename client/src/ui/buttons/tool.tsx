import type { ComponentProps, ReactNode } from "react";
import { icons } from "../icons.tsx";

interface ToolProps extends ComponentProps<"button"> {
  label: string;
  /** As it is written on the keys. */
  keys?: string;
  pressed?: boolean;
  /** Framed where it lies on the picture or stands for a whole part. */
  framed?: boolean;
  small?: boolean;
  act?(): void;
  children: ReactNode;
}

/** A small button with a sign; its name, and its keys, are its title. */
export function Tool({
  label,
  keys,
  pressed,
  framed = false,
  small = false,
  act,
  className,
  children,
  ...more
}: ToolProps) {
  const looks = framed ? "default" : pressed === true ? "light" : "subtle";
  return (
    <button
      type="button"
      className={className === undefined ? "tool" : `tool ${className}`}
      data-variant={looks}
      data-size={small ? "small" : undefined}
      data-color={pressed === true ? undefined : "gray"}
      aria-label={label}
      title={keys === undefined ? label : `${label} (${keys})`}
      aria-pressed={pressed}
      onClick={act}
      {...more}
    >
      {children}
    </button>
  );
}

interface CloseProps {
  label: string;
  keys?: string;
  className?: string;
  act(): void;
}

/** The cross that closes a part of the page. */
export const Close = (own: CloseProps) => <Tool {...own}>{icons.close}</Tool>;
