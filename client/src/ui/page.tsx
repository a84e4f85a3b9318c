import "@mantine/core/styles/baseline.css";
import "@mantine/core/styles/global.css";
import "@mantine/core/styles/UnstyledButton.css";
import "@mantine/core/styles/Button.css";
import "@mantine/core/styles/ActionIcon.css";
import "@mantine/core/styles/Loader.css";
import "./tokens.css";
import "./base.css";
import "./parts.css";
import { MantineProvider } from "@mantine/core";
import type { ReactNode } from "react";
import { useScheme } from "./scheme.ts";
import { theme } from "./theme.ts";

/** What every part of the page stands on: colours, letters, light or dark. Imported first, for later rules win. */
export function Page({ children }: { children: ReactNode }) {
  const scheme = useScheme();
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={scheme}
      // It sets this one first, and a frame may be drawn before the other.
      defaultColorScheme={scheme}
      // It writes its variables itself: as a style sheet they would be fetched a second time.
      deduplicateCssVariables={false}
    >
      {children}
    </MantineProvider>
  );
}
