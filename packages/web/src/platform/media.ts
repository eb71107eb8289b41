import { useRef, useSyncExternalStore } from "react";
import { usePrinting } from "./printing";

/** Whether a media query holds on the screen. A sheet of paper is no narrow window: while printing, what held before still stands. */
export function useMedia(query: string): boolean {
  const isPrinting = usePrinting();
  const holds = useSyncExternalStore(
    (notify) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", notify);
      return () => list.removeEventListener("change", notify);
    },
    () => window.matchMedia(query).matches,
  );
  const held = useRef(holds);
  if (!isPrinting) held.current = holds;
  return held.current;
}
