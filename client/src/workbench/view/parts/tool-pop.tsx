import type { ReactNode } from "react";
import { useHung } from "../../../ui/hung.ts";
import { Pop } from "../../../ui/pop.tsx";
import { Tool } from "../../../ui/buttons/tool.tsx";

interface ToolPopProps {
  label: string;
  sign: ReactNode;
  /** True where what is inside is not as usual. */
  marked?: boolean;
  children: ReactNode;
}

/** A tool with a small sheet under it. */
export function ToolPop({ label, sign, marked = false, children }: ToolPopProps) {
  const { at, close, button } = useHung();
  return (
    <>
      <Tool label={label} pressed={at !== null || marked} {...button}>
        {sign}
      </Tool>
      {at !== null && (
        <Pop at={at} label={label} role="dialog" close={close}>
          {children}
        </Pop>
      )}
    </>
  );
}
