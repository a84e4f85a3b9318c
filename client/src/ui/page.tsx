import "@mantine/core/styles/baseline.css";
import "@mantine/core/styles/global.css";
import "@mantine/core/styles/UnstyledButton.css";
import "@mantine/core/styles/Button.css";
import "@mantine/core/styles/ActionIcon.css";
import "@mantine/core/styles/Loader.css";
import "@mantine/core/styles/SegmentedControl.css";
import "@mantine/core/styles/FloatingIndicator.css";
import "./tokens.css";
import "./base.css";
import "./parts.css";
import { MantineProvider } from "@mantine/core";
import type { ReactNode } from "react";
import { useScheme } from "./scheme.ts";
import { theme } from "./theme.ts";

/** What every part of the page stands on: colours, letters, light or dark. Imported first, for later rules win. */
export function Page({ children }: { children: ReactNode }) {
  return (
    // Mantine writes its variables itself: as a style sheet they would be fetched a second time.
    <MantineProvider theme={theme} forceColorScheme={useScheme()} deduplicateCssVariables={false}>
      {children}
    </MantineProvider>
  );
}
