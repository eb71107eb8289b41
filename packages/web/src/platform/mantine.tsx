import { createTheme, type MantineColorsTuple, MantineProvider } from "@mantine/core";
import "@mantine/core/styles/default-css-variables.css";
import type { ReactNode } from "react";
import { fontFamily, tokens } from "./theme";

/** Ten steps of ink indigo; step 8 is the token itself. */
const ink: MantineColorsTuple = [
  tokens["ink-soft"],
  "#D3D8EA",
  tokens["ink-line"],
  "#8E98C4",
  "#6A76AC",
  "#4D5A95",
  "#3A4680",
  "#2A366D",
  tokens.ink,
  tokens["ink-strong"],
];

const theme = createTheme({
  primaryColor: "ink",
  primaryShade: 8,
  colors: { ink },
  fontFamily,
  fontSizes: { xs: "13px", sm: "14px", md: "15px", lg: "17px", xl: "20px" },
  defaultRadius: 6,
  black: tokens.text,
  respectReducedMotion: true,
  cursorType: "pointer",
  components: {
    // The edge of a field keeps 3 : 1 (WCAG 1.4.11); the default is lighter.
    Input: { styles: { wrapper: { "--input-bd": tokens["line-strong"] } } },
    Select: { defaultProps: { nothingFoundMessage: "Tidak ada yang cocok", checkIconPosition: "right" } },
    Modal: { defaultProps: { closeButtonProps: { "aria-label": "Tutup" } } },
    Drawer: { defaultProps: { closeButtonProps: { "aria-label": "Tutup" } } },
  },
});

/**
 * Wraps a part that uses Mantine widgets. It is not around the whole application: a page that needs none (Halaman saya, for one)
 * does not load it. Whoever uses a widget imports that widget's style sheet beside it (`@mantine/core/styles/Select.css`).
 */
export function Mantine({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} forceColorScheme="light" withGlobalClasses={false}>
      {children}
    </MantineProvider>
  );
}
