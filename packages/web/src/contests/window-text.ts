import type { ContestWindow } from "@selaras/contract";
import { date } from "../platform/format";
import { words } from "./messages";

const text = words.window;

/** Whether one can contest now, and until when. */
export function windowText(window: ContestWindow): string {
  if (window === null) return text.never;
  const { opensOn, closesOn, isOpen, daysLeft } = window;
  if (isOpen) return text.open(date(closesOn), daysLeft);
  return daysLeft > 0 ? text.later(date(opensOn), date(closesOn)) : text.over(date(closesOn));
}
