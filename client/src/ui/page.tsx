import "./tokens.css";
import "./base.css";
import "./parts.css";
import "./buttons.css";
import { useLayoutEffect, type ReactNode } from "react";
import { useScheme } from "./scheme.ts";

/** What every part of the page stands on: colours, letters, light or dark. Imported first, for later rules win. */
export function Page({ children }: { children: ReactNode }) {
  const scheme = useScheme();
  useLayoutEffect(() => {
    document.documentElement.dataset["scheme"] = scheme;
  }, [scheme]);
  return children;
}
