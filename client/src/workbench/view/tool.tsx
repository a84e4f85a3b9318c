import { ActionIcon } from "@mantine/core";
import type { ReactNode } from "react";

interface ToolProps {
  label: string;
  /** As it is written on the keys. */
  keys?: string;
  pressed?: boolean;
  disabled?: boolean;
  act(): void;
  children: ReactNode;
}

/** A small button with a sign; its name, and its keys, are its title. */
export function Tool({ label, keys, pressed, disabled = false, act, children }: ToolProps) {
  return (
    <ActionIcon
      size={26}
      variant={pressed === true ? "light" : "subtle"}
      {...(pressed === true ? {} : { color: "gray" })}
      aria-label={label}
      title={keys === undefined ? label : `${label} (${keys})`}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={act}
    >
      {children}
    </ActionIcon>
  );
}
