import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

const paper = typeof window === "undefined" ? null : window.matchMedia("print");
let hasBegun = false;

/**
 * Browsers fire `beforeprint`, lay the page out as it then is, and fire `afterprint`; nothing asynchronous arrives in between. So what is
 * drawn for paper is drawn within the event. The media query covers who only switches to print media (a preview, a test).
 */
function subscribe(notify: () => void): () => void {
  const begin = () => {
    hasBegun = true;
    flushSync(notify);
  };
  const end = () => {
    hasBegun = false;
    notify();
  };
  window.addEventListener("beforeprint", begin);
  window.addEventListener("afterprint", end);
  paper?.addEventListener("change", notify);
  return () => {
    window.removeEventListener("beforeprint", begin);
    window.removeEventListener("afterprint", end);
    paper?.removeEventListener("change", notify);
  };
}

/** Whether the page is being put on paper: what is only made for paper (all rows of a table, sheets) is made then. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(subscribe, () => hasBegun || paper?.matches === true);
