import { type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Loading } from "./states";

/**
 * Loads what lies further down only when it comes into the window, so that a slow line brings first what is read first. Printing asks for
 * it too; what does not arrive before the sheets are laid out says so on them, and stands on the next print.
 */
export function WhenSeen({ children }: { children: ReactNode }) {
  const [isNear, setNear] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const show = () => setNear(true);
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && show());
    if (place.current) observer.observe(place.current);
    // Within the event, or the sheets are laid out without it.
    const showAtOnce = () => flushSync(show);
    window.addEventListener("beforeprint", showAtOnce);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", showAtOnce);
    };
  }, []);
  return isNear ? (
    <Suspense fallback={<Loading />}>{children}</Suspense>
  ) : (
    <div ref={place} className="unseen" style={{ minHeight: 240 }} />
  );
}
