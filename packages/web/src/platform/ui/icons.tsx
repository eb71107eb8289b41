import type { ReactNode } from "react";

/** The icons of the application: 20 x 20, strokes of the surrounding text colour, silent to screen readers (the words stand beside them). */
const shapes = {
  home: <path d="M3 9.5 10 4l7 5.5V16a1 1 0 0 1-1 1h-3.5v-4.5h-5V17H4a1 1 0 0 1-1-1z" />,
  need: <path d="M3 17h14M5 17V9m5 8V4m5 13v-5" />,
  training: (
    <path d="M2 7.5 10 4l8 3.5-8 3.5zM5.5 9.2V13c0 1.4 2 2.5 4.5 2.5s4.5-1.1 4.5-2.5V9.2M18 7.5V12" />
  ),
  people: (
    <path d="M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 17c0-3 2.5-4.5 5.5-4.5S13 14 13 17M13 4a2.8 2.8 0 0 1 0 5.3M15 12.8c1.9.6 3 2.1 3 4.2" />
  ),
  person: <path d="M10 9.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM4 17c0-3 2.7-4.7 6-4.7s6 1.7 6 4.7" />,
  rules: (
    <path d="M4 4.5A1.5 1.5 0 0 1 5.5 3H16v12H5.5A1.5 1.5 0 0 0 4 16.5zm0 12A1.5 1.5 0 0 0 5.5 18H16M8 7h5M8 10h5" />
  ),
  plan: <path d="M3 5h5v4H3zM12 11h5v4h-5zM8 7h4.5v4M5.5 9v6H12" />,
  upload: <path d="M10 13V3.5m0 0L6.5 7M10 3.5 13.5 7M3.5 13v2.5a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1V13" />,
  download: <path d="M10 3.5V13m0 0 3.5-3.5M10 13 6.5 9.5M3.5 13v2.5a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1V13" />,
  finding: <path d="M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM12.5 12.5 17 17M8.5 6v3m0 2v.1" />,
  search: <path d="M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM12.5 12.5 17 17" />,
  filter: <path d="M3 4h14l-5.5 6.5V16l-3-1.5v-4z" />,
  chevronRight: <path d="m8 5 5 5-5 5" />,
  chevronLeft: <path d="m12 5-5 5 5 5" />,
  chevronDown: <path d="m5 8 5 5 5-5" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  check: <path d="m4 10.5 4 4 8-9" />,
  clock: <path d="M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6v4l2.5 2" />,
  alert: <path d="M10 3 18 17H2zM10 8v4m0 2v.2" />,
  block: <path d="M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM5.2 5.2l9.6 9.6" />,
  document: <path d="M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M8 10h5M8 13h5" />,
  info: <path d="M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 9v5m0-7.5v.1" />,
  map: <path d="m3 5 4.5-1.5 5 2L17 4v11l-4.5 1.5-5-2L3 16zM7.5 3.5v11M12.5 5.5v11" />,
  table: <path d="M3 4h14v12H3zM3 8h14M3 12h14M8 8v8" />,
  out: <path d="M8 3.5H4.5a1 1 0 0 0-1 1v11a1 1 0 0 0 1 1H8M8 10h9m0 0-3-3m3 3-3 3" />,
  more: <path d="M4.5 10v.1M10 10v.1M15.5 10v.1" strokeWidth={2.6} />,
  collapse: <path d="M4 4v12M16 10H8m0 0 3-3m-3 3 3 3" />,
  arrowUp: <path d="M10 16V4m0 0L6 8m4-4 4 4" />,
  arrowDown: <path d="M10 4v12m0 0 4-4m-4 4-4-4" />,
  arrowRight: <path d="M4 10h12m0 0-4-4m4 4-4 4" />,
  copy: <path d="M7 7h9v10H7zM4 13V3h9" />,
  minus: <path d="M5 10h10" />,
  plus: <path d="M5 10h10M10 5v10" />,
  audit: <path d="M10 2.5 16 5v5c0 3.5-2.5 6-6 7.5C6.5 16 4 13.5 4 10V5zM7.3 10l2 2 3.5-4" />,
  talent: <path d="M3 3h14v14H3zM3 7.7h14M3 12.3h14M7.7 3v14M12.3 3v14" />,
  settings: <path d="M3 6h8m4 0h2M3 14h2m4 0h8M13 4v4M7 12v4" />,
  pin: (
    <path d="M10 17.5c-3.5-4-5.5-6.5-5.5-9a5.5 5.5 0 0 1 11 0c0 2.5-2 5-5.5 9zM10 10.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4z" />
  ),
} satisfies Record<string, ReactNode>;
export type IconName = keyof typeof shapes;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[name]}
    </svg>
  );
}
