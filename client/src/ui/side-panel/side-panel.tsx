import "./side-panel.css";
import { useId, type ReactNode, type Ref } from "react";
import { Close } from "../buttons/tool.tsx";

interface SidePanelProps {
  /** The class of what stands in it. */
  className: string;
  title: string;
  /** What closes it is called so, and its key. */
  closing: string;
  keys?: string;
  close: () => void;
  /** What stands in its head beside what closes it. */
  tools?: ReactNode;
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}

/** Stands over the left side of the page, as a sheet where the page is narrow; its middle scrolls. */
export function SidePanel({
  className,
  title,
  closing,
  keys,
  close,
  tools,
  ref,
  children,
}: SidePanelProps) {
  const id = useId();
  return (
    <aside ref={ref} className={`side-panel ${className}`} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {tools}
        <Close label={closing} {...(keys !== undefined && { keys })} act={close} />
      </header>
      <div className="side-panel-body">{children}</div>
    </aside>
  );
}
