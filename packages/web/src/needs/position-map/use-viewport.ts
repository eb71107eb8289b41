import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useRef, useState } from "react";

/** Where the window looks: a point (x, y) of the drawing stands at the window's top left, `k` pixels per unit of the drawing. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

const MOST = 2.5;
const STEP = 1.25;

/** The whole drawing in the window, at most at its natural size; a drawing far higher or wider than the window still shows its top. */
export function fitted(drawing: Size, window: Size): View {
  const k = Math.min(1, window.width / (drawing.width + 32), window.height / (drawing.height + 32));
  return {
    k,
    x: -(window.width / k - drawing.width) / 2,
    y: -Math.min(16, Math.max(0, window.height / k - drawing.height)),
  };
}

/** Enlarges by `factor` and keeps the drawing's point under (px, py) of the window where it is. */
export function zoomedAt(view: View, factor: number, px: number, py: number, least: number): View {
  const k = Math.min(MOST, Math.max(least, view.k * factor));
  return { k, x: view.x + px / view.k - px / k, y: view.y + py / view.k - py / k };
}

/**
 * Pan and zoom by mouse, touch and keyboard. Changes are gathered and drawn once a frame. `null` until the window is measured.
 */
export function useViewport(drawing: Size) {
  const frame = useRef<SVGSVGElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  const [view, setView] = useState<View | null>(null);
  const now = useRef<View>({ x: 0, y: 0, k: 1 });
  const waiting = useRef(0);
  const fingers = useRef(new Map<number, { x: number; y: number }>());
  const moved = useRef(0);

  const show = useCallback((next: View) => {
    now.current = next;
    waiting.current ||= requestAnimationFrame(() => {
      waiting.current = 0;
      setView(now.current);
    });
  }, []);
  const least = size ? Math.min(fitted(drawing, size).k, 1) / 1.5 : 0.01;
  const zoom = useCallback(
    (factor: number, px: number, py: number) => show(zoomedAt(now.current, factor, px, py, least)),
    [show, least],
  );
  const fit = useCallback(() => size && show(fitted(drawing, size)), [show, size, drawing]);
  const zoomMiddle = (factor: number) => size && zoom(factor, size.width / 2, size.height / 2);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const watch = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect;
      if (width > 0 && height > 0) setSize({ width, height });
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const isMeasured = size !== null;
  // A new drawing or the first measure shows all of it; a window that only changes its size keeps its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: not on every change of size
  useEffect(() => {
    if (size) show(fitted(drawing, size));
  }, [drawing, isMeasured]);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    // React listens to the wheel passively; this one must keep the page where it is.
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const pixels = event.deltaMode === 1 ? event.deltaY * 16 : event.deltaY;
      zoom(Math.exp(-pixels / 400), event.clientX - left, event.clientY - top);
    };
    element.addEventListener("wheel", wheel, { passive: false });
    return () => element.removeEventListener("wheel", wheel);
  }, [zoom]);

  const handlers = {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (event.button !== 0) return;
      moved.current = 0;
      fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const before = fingers.current.get(event.pointerId);
      if (!before) return;
      const [dx, dy] = [event.clientX - before.x, event.clientY - before.y];
      moved.current += Math.abs(dx) + Math.abs(dy);
      if (moved.current > 4 && !event.currentTarget.hasPointerCapture(event.pointerId))
        event.currentTarget.setPointerCapture(event.pointerId);
      const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
      fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (!other) {
        const { x, y, k } = now.current;
        show({ x: x - dx / k, y: y - dy / k, k });
        return;
      }
      const { left, top } = event.currentTarget.getBoundingClientRect();
      const spread = (at: { x: number; y: number }) => Math.hypot(at.x - other.x, at.y - other.y);
      const factor = spread({ x: event.clientX, y: event.clientY }) / Math.max(1, spread(before));
      zoom(factor, (event.clientX + other.x) / 2 - left, (event.clientY + other.y) / 2 - top);
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>) => fingers.current.delete(event.pointerId),
    onPointerCancel: (event: PointerEvent<SVGSVGElement>) => fingers.current.delete(event.pointerId),
    onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => {
      const { x, y, k } = now.current;
      const step = 80 / k;
      const keys: Record<string, () => unknown> = {
        ArrowLeft: () => show({ x: x - step, y, k }),
        ArrowRight: () => show({ x: x + step, y, k }),
        ArrowUp: () => show({ x, y: y - step, k }),
        ArrowDown: () => show({ x, y: y + step, k }),
        "+": () => zoomMiddle(STEP),
        "=": () => zoomMiddle(STEP),
        "-": () => zoomMiddle(1 / STEP),
        "0": fit,
      };
      const act = keys[event.key];
      if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      act();
    },
  };
  /** Brings a point of the drawing to the middle of the window at a size one can read. */
  const lookAt = (x: number, y: number) => {
    if (!size) return;
    const k = Math.max(0.9, now.current.k);
    show({ k, x: x - size.width / 2 / k, y: y - size.height / 4 / k });
  };
  return {
    frame,
    view,
    size,
    handlers,
    fit,
    lookAt,
    zoomIn: () => zoomMiddle(STEP),
    zoomOut: () => zoomMiddle(1 / STEP),
    /** Whether the pointer that was just released had dragged the drawing: then it is no click. */
    wasDragged: () => moved.current > 4,
  };
}
