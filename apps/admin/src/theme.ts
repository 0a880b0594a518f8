import { ActionIcon, Badge, Button, type CSSVariablesResolver, createTheme, type MantineColorsTuple, Modal } from "@mantine/core";

const blue: MantineColorsTuple = [
  "#e8f1fb",
  "#cfe2f7",
  "#9fc5ee",
  "#6ba6e4",
  "#3f8bdb",
  "#1f78d4",
  "#0066cc",
  "#0059b3",
  "#004d99",
  "#003d7a",
];

/** The colours and typeface of Italian public administration, dense and calm. */
export const theme = createTheme({
  fontFamily: '"Titillium Web", system-ui, sans-serif',
  headings: { fontFamily: '"Titillium Web", system-ui, sans-serif', fontWeight: "700" },
  primaryColor: "pa",
  primaryShade: { light: 6, dark: 5 },
  colors: { pa: blue },
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { fw: 600 } }),
    Badge: Badge.extend({ defaultProps: { tt: "none", fw: 600, variant: "light" } }),
    Modal: Modal.extend({ defaultProps: { centered: true, radius: "lg" } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: "subtle" } }),
  },
});

/** Colours that Mantine's own would not give enough contrast. */
export const resolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-error": "#a02622",
    "--mantine-color-dimmed": "#52667a",
    "--mantine-color-body": "#ffffff",
    "--mantine-color-text": "#1c2b3a",
    "--trama-ink": "#17324d",
    "--trama-page": "#f5f7fa",
    "--trama-line": "#dfe6ee",
    "--trama-tint": "#e8f1fb",
    "--trama-tint-text": "#004d99",
    "--trama-ok": "#00664a",
    "--trama-ok-tint": "#d9f2e6",
    "--trama-warn": "#855000",
    "--trama-warn-tint": "#fff2dc",
    "--trama-bad": "#a02622",
    "--trama-bad-tint": "#fde7e6",
  },
  dark: {
    "--mantine-color-error": "#ff9d97",
    "--mantine-color-dimmed": "#a9b8c8",
    "--trama-ink": "#eaf1f8",
    "--trama-page": "#141a21",
    "--trama-line": "#33404e",
    "--trama-tint": "#12304f",
    "--trama-tint-text": "#9fc5ee",
    "--trama-ok": "#74d6ad",
    "--trama-ok-tint": "#0e3a2a",
    "--trama-warn": "#ffc069",
    "--trama-warn-tint": "#44300c",
    "--trama-bad": "#ff9d97",
    "--trama-bad-tint": "#4a1a18",
  },
});
