/**
 * The tokens of the look, once: style sheets read them as custom properties (`var(--ink)`), Mantine and the pictures read them from here.
 * Every text colour keeps at least 4.5 : 1 on `page` and `surface`; colour never stands alone, a sign or a shape goes with it.
 */
export const tokens = {
  // ink indigo: actions, headings
  ink: "#1F2A5C",
  "ink-strong": "#151D42",
  "ink-soft": "#E8EAF4",
  "ink-line": "#B9C0DE",
  // tenun terracotta: shortage, attention
  shortage: "#B4472B",
  "shortage-text": "#9C3B22",
  "shortage-soft": "#F9E9E3",
  // lontar green: closed, lawful
  lawful: "#2F6B4F",
  "lawful-text": "#27593F",
  "lawful-soft": "#E4F0EA",
  // maize: flag, condition
  flag: "#D9A441",
  "flag-text": "#6E4A08",
  "flag-soft": "#FBF1DC",
  // blue-grey: surplus
  surplus: "#5E7A94",
  "surplus-text": "#43596E",
  "surplus-soft": "#E9EEF3",
  // sandalwood greys
  page: "#F7F4EF",
  surface: "#FFFFFF",
  "surface-sunk": "#F1ECE4",
  line: "#DED6CA",
  "line-strong": "#8F857A",
  text: "#2B2926",
  "text-soft": "#5F584F",
  focus: "#2A5BD7",
} as const;
export type Token = keyof typeof tokens;

export const fontFamily =
  '"Source Sans 3 Variable", "Source Sans 3", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/** Below this width the side navigation becomes a bottom bar and tables become lists. */
export const phoneWidth = 720;
export const phoneQuery = `(max-width: ${phoneWidth}px)`;

/** Writes the tokens as custom properties; called once, before the first render. */
export function applyTokens(root: HTMLElement): void {
  for (const [name, value] of Object.entries(tokens)) root.style.setProperty(`--${name}`, value);
  root.style.setProperty("--font", fontFamily);
}
