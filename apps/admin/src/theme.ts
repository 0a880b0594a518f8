import {
  ActionIcon,
  Badge,
  Button,
  type CSSVariablesResolver,
  createTheme,
  Input,
  type MantineColorsTuple,
  Modal,
  rem,
  Select,
} from "@mantine/core";

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

const night: MantineColorsTuple = [
  "#dde6ef",
  "#b9c5d2",
  "#a9b8c8",
  "#8797a7",
  "#465666",
  "#2f3c49",
  "#222d38",
  "#1a232d",
  "#121920",
  "#0c1116",
];

/** The colours and typeface of Italian public administration, dense and calm. */
export const theme = createTheme({
  fontFamily: '"Titillium Web", system-ui, sans-serif',
  headings: { fontFamily: '"Titillium Web", system-ui, sans-serif', fontWeight: "700" },
  fontSizes: { xs: rem(13), sm: rem(14.5), md: rem(16), lg: rem(18), xl: rem(21) },
  primaryColor: "pa",
  primaryShade: 6,
  colors: { pa: blue, dark: night },
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { fw: 600 } }),
    Badge: Badge.extend({
      defaultProps: { tt: "none", fw: 600, variant: "light" },
      styles: { root: { fontSize: rem(13), height: rem(24), letterSpacing: 0 } },
    }),
    Modal: Modal.extend({
      defaultProps: { centered: true, radius: "lg" },
      styles: { title: { fontWeight: 700, fontSize: rem(19) } },
    }),
    InputWrapper: Input.Wrapper.extend({
      defaultProps: { inputWrapperOrder: ["label", "input", "error", "description"] },
    }),
    // The list of choices scrolls by itself, so that what scrolls is what the keyboard moves in.
    Select: Select.extend({
      defaultProps: { withScrollArea: false },
      styles: { options: { maxHeight: rem(260), overflowY: "auto" } },
    }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: "subtle" } }),
  },
});

/** Colours that Mantine's own would not give enough contrast. */
export const resolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-error": "#a02622",
    "--mantine-color-dimmed": "#52667a",
    "--mantine-color-placeholder": "#66788a",
    "--mantine-color-body": "#ffffff",
    "--mantine-color-text": "#1c2b3a",
    "--mantine-color-default-border": "#b9c7d6",
    "--trama-ink": "#17324d",
    "--trama-page": "#f5f7fa",
    "--trama-line": "#dfe6ee",
    "--trama-field": "#7b8ea2",
    "--trama-focus": "#0066cc",
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
    "--mantine-color-placeholder": "#94a4b4",
    "--mantine-color-anchor": "#86bdf0",
    "--mantine-color-default-border": "#465666",
    "--trama-ink": "#eaf1f8",
    "--trama-page": "#121920",
    "--trama-line": "#33404e",
    "--trama-field": "#6f8193",
    "--trama-focus": "#86bdf0",
    "--trama-tint": "#12304f",
    "--trama-tint-text": "#b3d4f5",
    "--trama-ok": "#74d6ad",
    "--trama-ok-tint": "#0e3a2a",
    "--trama-warn": "#ffc069",
    "--trama-warn-tint": "#44300c",
    "--trama-bad": "#ff9d97",
    "--trama-bad-tint": "#4a1a18",
  },
});
