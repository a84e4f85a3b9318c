import "./zoom.css";
import { ActionIcon } from "@mantine/core";
import type { ReactNode } from "react";
import { useSay } from "../../i18n/say.ts";
import { icons } from "../icons.tsx";

interface ToolProps {
  name: "zoom.in" | "zoom.out" | "zoom.fit";
  act: () => void;
  children: ReactNode;
}

function Tool({ name, act, children }: ToolProps) {
  const say = useSay();
  return (
    <ActionIcon variant="default" size={26} aria-label={say(name)} title={say(name)} onClick={act}>
      {children}
    </ActionIcon>
  );
}

/** Smaller, larger, and all of it. */
export function Zoom({ change, fit }: { change: (by: number) => void; fit: () => void }) {
  return (
    <div className="zoom">
      <Tool name="zoom.out" act={() => change(0.8)}>
        {icons.less}
      </Tool>
      <Tool name="zoom.in" act={() => change(1.25)}>
        {icons.add}
      </Tool>
      <Tool name="zoom.fit" act={fit}>
        {icons.fit}
      </Tool>
    </div>
  );
}
