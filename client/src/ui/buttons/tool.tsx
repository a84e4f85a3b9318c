import { ActionIcon, type ActionIconProps, type ElementProps } from "@mantine/core";
import type { ReactNode } from "react";
import { icons } from "../icons.tsx";

interface ToolProps extends ActionIconProps, ElementProps<"button", keyof ActionIconProps> {
  label: string;
  /** As it is written on the keys. */
  keys?: string;
  pressed?: boolean;
  act?(): void;
  children: ReactNode;
}

/** A small button with a sign; its name, and its keys, are its title. */
export function Tool({ label, keys, pressed, act, children, ...more }: ToolProps) {
  return (
    <ActionIcon
      size={28}
      variant={pressed === true ? "light" : "subtle"}
      {...(pressed === true ? {} : { color: "gray" })}
      aria-label={label}
      title={keys === undefined ? label : `${label} (${keys})`}
      aria-pressed={pressed}
      onClick={act}
      {...more}
    >
      {children}
    </ActionIcon>
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
