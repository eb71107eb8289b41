import { number } from "../platform/format";

/** 4230449 -> "4,2 MB", 5033 -> "5 KB". */
export function bytesText(bytes: number): string {
  if (bytes >= 1_000_000) return `${number(bytes / 1_000_000, 1)}\u00A0MB`;
  return `${number(Math.max(1, Math.round(bytes / 1000)))}\u00A0KB`;
}
