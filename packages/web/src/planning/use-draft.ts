import { useState } from "react";

/**
 * Text that is being typed, kept for this tab until it was sent: a broken connection, a reload or a page left by mistake does not lose it.
 * `place` says what it is about, so that it is not shown elsewhere.
 */
export function useDraft(place: string): [text: string, write: (text: string) => void] {
  const key = `selaras.draf.${place}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? "");
  const write = (next: string) => {
    setText(next);
    if (next === "") sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, next);
  };
  return [text, write];
}
