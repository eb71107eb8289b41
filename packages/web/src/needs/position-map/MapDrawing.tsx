import { type MouseEvent, memo, useMemo, useState } from "react";
import { signed } from "../../platform/format";
import { tokens } from "../../platform/theme";
import { Button, SearchInput } from "../../platform/ui/parts";
import { box, type Card, layoutMap } from "./layout";
import { MapBox, wrapped } from "./MapBox";
import type { MapUnit } from "./map-tree";
import { words } from "./messages";
import { UnitAside } from "./UnitAside";
import { useViewport, type View } from "./use-viewport";

/** Below this scale no post can be read: boxes become marks, and only their names are written. */
const READABLE = 0.42;

/**
 * The unit tree as boxes one can move through. What lies outside the window is not drawn, and from far away a box is one mark of a single
 * path, so that a government of 1,500 units moves as smoothly as an office of five.
 */
export function MapDrawing({ root }: { root: MapUnit }) {
  const drawing = useMemo(() => layoutMap(root, { withPosts: true }), [root]);
  const { frame, view, size, handlers, fit, lookAt, zoomIn, zoomOut, wasDragged } = useViewport(drawing);
  const [chosen, setChosen] = useState<string | null>(null);
  const [asked, setAsked] = useState("");
  const [isMissing, setMissing] = useState(false);
  const card = drawing.cards.find(({ unit }) => unit.code === chosen);
  const find = () => {
    const wanted = asked.trim().toLocaleLowerCase("id");
    if (wanted === "") return;
    const found = drawing.cards.find(({ unit }) => unit.name.toLocaleLowerCase("id").includes(wanted));
    setMissing(!found);
    if (!found) return;
    setChosen(found.unit.code);
    lookAt(found.x + box.width / 2, found.y);
  };
  /** The box under this point of the window, its middle when none is given. */
  const chooseAt = (px = (size?.width ?? 0) / 2, py = (size?.height ?? 0) / 2) => {
    if (!view) return;
    const [x, y] = [view.x + px / view.k, view.y + py / view.k];
    const hit = drawing.cards.find(
      (one) => x >= one.x && x <= one.x + box.width && y >= one.y && y <= one.y + one.height,
    );
    if (hit) setChosen(hit.unit.code);
  };
  const click = ({ currentTarget, clientX, clientY }: MouseEvent<SVGSVGElement>) => {
    if (wasDragged()) return;
    const { left, top } = currentTarget.getBoundingClientRect();
    chooseAt(clientX - left, clientY - top);
  };
  const seen = view && size ? inWindow(drawing.cards, view, size) : [];
  return (
    <div className="posmap">
      <div className="row posmap-tools">
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            find();
          }}
        >
          <SearchInput label={words.search} value={asked} onChange={setAsked} />
          <Button type="submit">Cari</Button>
        </form>
        {isMissing && <span role="status">{words.notFound}</span>}
        <span className="row posmap-zoom">
          <Button look="quiet" icon="plus" aria-label={words.zoomIn} title={words.zoomIn} onClick={zoomIn} />
          <Button
            look="quiet"
            icon="minus"
            aria-label={words.zoomOut}
            title={words.zoomOut}
            onClick={zoomOut}
          />
          <Button look="quiet" onClick={fit}>
            {words.fit}
          </Button>
        </span>
      </div>
      <div className="posmap-body" data-aside={card !== undefined}>
        <svg
          ref={frame}
          className="posmap-frame"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: moved by the arrow keys; the list says the same without
          tabIndex={0}
          role="img"
          aria-label={words.drawingOf(root.name, drawing.cards.length)}
          {...handlers}
          onClick={click}
          onKeyDown={(event) => (event.key === "Enter" ? chooseAt() : handlers.onKeyDown(event))}
        >
          {view && (
            <g transform={`scale(${view.k}) translate(${-view.x} ${-view.y})`}>
              <path
                d={drawing.lines}
                fill="none"
                stroke={tokens["line-strong"]}
                strokeWidth={Math.max(1, 0.6 / view.k)}
              />
              {view.k >= READABLE ? (
                seen.map((one) => (
                  <MapBox key={one.unit.code} card={one} isChosen={one.unit.code === chosen} />
                ))
              ) : (
                <>
                  <FarMarks cards={drawing.cards} />
                  {seen.length <= 260 &&
                    seen.map((one) => <FarName key={one.unit.code} card={one} k={view.k} />)}
                </>
              )}
            </g>
          )}
        </svg>
        {card && <UnitAside unit={card.unit} onClose={() => setChosen(null)} />}
      </div>
      <p className="soft small posmap-how">
        {words.how} <span className="posmap-key" data-state="short" /> {words.legendShort}{" "}
        <span className="posmap-key" data-state="surplus" /> {words.legendSurplus}{" "}
        <span className="posmap-key" data-state="balanced" /> {words.legendBalanced}
      </p>
    </div>
  );
}

function inWindow(cards: readonly Card[], view: View, size: { width: number; height: number }): Card[] {
  const right = view.x + size.width / view.k;
  const bottom = view.y + size.height / view.k;
  return cards.filter(
    ({ x, y, height }) => x < right && x + box.width > view.x && y < bottom && y + height > view.y,
  );
}

/** Filled: seats are empty. Hollow: only people too many. Pale: as needed. Three paths, however many units. */
const FarMarks = memo(function FarMarks({ cards }: { cards: readonly Card[] }) {
  const path = (keep: (unit: MapUnit) => boolean) =>
    cards
      .filter(({ unit }) => keep(unit))
      .map(({ x, y, height }) => `M${x},${y}h${box.width}v${height}h${-box.width}z`)
      .join("");
  return (
    <>
      <path d={path(({ own }) => own.short > 0)} fill="#E9B7A6" stroke={tokens.shortage} strokeWidth={3} />
      <path
        d={path(({ own }) => own.short === 0 && own.surplus > 0)}
        fill={tokens.surface}
        stroke={tokens.surplus}
        strokeWidth={8}
      />
      <path
        d={path(({ own }) => own.short === 0 && own.surplus === 0)}
        fill={tokens["surface-sunk"]}
        stroke={tokens.line}
        strokeWidth={3}
      />
    </>
  );
});

/** The name in as many lines as the box has room for, and what is missing; nothing where no word can be read. */
function FarName({ card: { unit, x, y, height }, k }: { card: Card; k: number }) {
  const font = 12.5 / k;
  const room = Math.floor((height * k - 6) / 15);
  if (box.width * k < 52 || room < 1) return null;
  const lines = wrapped(unit.name, (box.width * k - 10) / 6.6, Math.max(1, room - 1));
  if (room > lines.length) lines.push(unit.own.short > 0 ? signed(-unit.own.short) : "");
  return (
    <g pointerEvents="none" fill={tokens.text} fontSize={font}>
      {lines
        .map((line, i) => ({ line, down: (15 * (i + 1)) / k, isLast: i === lines.length - 1 }))
        .map(({ line, down, isLast }) => (
          <text key={down} x={x + 6 / k} y={y + down} fontWeight={isLast ? 700 : 550}>
            {line}
          </text>
        ))}
    </g>
  );
}
