import { createTheme, defaultVariantColorsResolver, Input, type MantineColorsTuple, Menu } from "@mantine/core";

/** Deep teal, the one accent: shade 7 stands on paper and 3 on slate at 4.5:1 or more. */
const teal: MantineColorsTuple = [
  "#e9f5f3",
  "#d6e9e6",
  "#a9d3cd",
  "#6cc5bb",
  "#4aa79d",
  "#2f8b82",
  "#1b746c",
  "#0c615c",
  "#084d49",
  "#033a37",
];

/** The slate of the dark theme, in the order of Mantine's greys: text first, page last. */
const dark: MantineColorsTuple = [
  "#e8e6e1",
  "#b9b6ae",
  "#a19e96",
  "#6c6f70",
  "#3a4046",
  "#2c3136",
  "#1c2024",
  "#14171a",
  "#101316",
  "#0b0d0f",
];

/** Greys with the warmth of the paper; the library's own are blue. */
const gray: MantineColorsTuple = [
  "#f7f5f1",
  "#f1efe9",
  "#e7e4dc",
  "#dcd8ce",
  "#cbc6ba",
  "#aaa599",
  "#86827a",
  "#62605a",
  "#44423d",
  "#2a2926",
];

/** The red of what cannot be taken back: shades 7 and 3 are `--danger` in the two themes. */
const red: MantineColorsTuple = [
  "#fdf0ed",
  "#f8e4e0",
  "#f4b9b0",
  "#f0968a",
  "#df6a5b",
  "#c74a3a",
  "#b03426",
  "#a52a1c",
  "#861f14",
  "#66160e",
];

/** Buttons that are text alone, by their colour: quiet until they are pointed at. */
const SUBTLE: Record<string, { color: string; hover: string }> = {
  gray: { color: "var(--ink-quiet)", hover: "var(--paper-hover)" },
  red: { color: "var(--danger)", hover: "var(--danger-soft)" },
  teal: { color: "var(--accent)", hover: "var(--accent-soft)" },
};

export const theme = createTheme({
  colors: { teal, dark, gray, red },
  primaryColor: "teal",
  primaryShade: { light: 7, dark: 3 },
  // filled things are dark in the light theme and light in the dark one; the library looks at the light one alone
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    const subtle = input.variant === "subtle" ? SUBTLE[input.color ?? "teal"] : undefined;
    if (subtle) return { ...colors, ...subtle, hoverColor: subtle.color };
    return input.variant === "filled" ? { ...colors, color: "var(--on-accent)" } : colors;
  },
  fontFamily: "var(--font-ui)",
  headings: { fontFamily: "var(--font-ui)", fontWeight: "600" },
  fontSizes: { xs: "12px", sm: "13px", md: "14px", lg: "16px", xl: "18px" },
  defaultRadius: "sm",
  black: "#1d1d1b",
  cursorType: "pointer",
  respectReducedMotion: true,
  // the placeholder is a focusable child that no menu may have; without it the menu itself takes the focus
  components: {
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
    // where every field is required, a red star beside each says nothing
    InputWrapper: Input.Wrapper.extend({ defaultProps: { withAsterisk: false } }),
  },
});
