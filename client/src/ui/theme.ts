import { createTheme, defaultVariantColorsResolver, type MantineColorsTuple } from "@mantine/core";
import { fontFamily } from "./font.ts";
import { ink } from "./palette.ts";

// Indigo of old maps: the page's one accent, from paper tint to ink.
const indigo: MantineColorsTuple = [
  "#eef4f9",
  "#d9e6f0",
  "#b3cde1",
  "#8ab2d1",
  "#679bc3",
  "#4c87b4",
  "#35719f",
  "#265f8a",
  ink.light.accent,
  "#123a55",
];

export const theme = createTheme({
  colors: { indigo },
  primaryColor: "indigo",
  primaryShade: { light: 8, dark: 3 },
  autoContrast: true,
  // Mantine judges the contrast by the light scheme alone: on the dark one's pale accent white cannot be read.
  variantColorResolver(input) {
    const colours = defaultVariantColorsResolver(input);
    const accent = input.color === undefined || input.color === "indigo";
    return input.variant === "filled" && accent
      ? { ...colours, color: "var(--on-accent)" }
      : colours;
  },
  luminanceThreshold: 0.35,
  fontFamily,
  defaultRadius: "sm",
  cursorType: "pointer",
});
