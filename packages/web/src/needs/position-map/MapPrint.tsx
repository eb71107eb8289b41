import type { PositionMap, PositionMapPost } from "@selaras/contract";
import { useMemo } from "react";
import { date, number, signed } from "../../platform/format";
import { messages as shell } from "../../platform/messages";
import { useSession } from "../../platform/session";
import { tokens } from "../../platform/theme";
import { box, layoutMap } from "./layout";
import { short } from "./MapBox";
import { flatten, type MapUnit } from "./map-tree";
import { words } from "./messages";

/** What an A3 sheet on its side has for the drawing, in CSS pixels. */
const sheet = { width: 1440, height: 775 };

/** On paper: the tree of units on the first sheet, then each unit's posts in three columns; a table that goes on repeats its head. */
export function MapPrint({ map, root, withNames }: { map: PositionMap; root: MapUnit; withNames: boolean }) {
  const units = useMemo(() => flatten(root).filter(({ posts }) => posts.length > 0), [root]);
  const above = useMemo(() => linesAbove(root), [root]);
  const { government } = useSession();
  const foot = words.signs(map.unit.name, government.demo ? shell.demo : "").replace(/["\\]/g, "");
  return (
    <div className="posmap-print">
      <style>{`@page { size: A3 landscape; margin: 12mm 12mm 14mm;
        @bottom-left { content: "${foot}"; font-size: 9pt; }
        @bottom-right { content: "${words.page} " counter(page) " / " counter(pages); font-size: 9pt; } }`}</style>
      <p className="small">{words.printNote(date(map.dataDate), date(map.horizon))}</p>
      <Overview root={root} />
      <div className="posmap-sheets">
        {units.map((unit) => (
          <UnitTable key={unit.code} unit={unit} above={above.get(unit) ?? ""} withNames={withNames} />
        ))}
      </div>
    </div>
  );
}

/** Below this scale the names of the overview would be smaller than 6 points. */
const READABLE = 0.42;

/** The tree with names and sums only, down to the level at which one sheet can still be read; what is below stays in the sums. */
function Overview({ root }: { root: MapUnit }) {
  const shown = useMemo(() => {
    const levels = Math.max(...flatten(root).map(({ level }) => level));
    for (let depth = levels - 1; depth > 1; depth -= 1) {
      const drawing = layoutMap(cut(root, depth), { withPosts: false });
      if (Math.min(sheet.width / drawing.width, sheet.height / drawing.height) >= READABLE) return drawing;
    }
    return layoutMap(cut(root, 1), { withPosts: false });
  }, [root]);
  return (
    <section className="posmap-overview" aria-label={words.overview}>
      <svg
        viewBox={`0 0 ${Math.max(shown.width, sheet.width)} ${shown.height}`}
        preserveAspectRatio="xMidYMin"
        role="img"
        aria-label={words.overview}
      >
        <path d={shown.lines} fill="none" stroke={tokens["line-strong"]} strokeWidth={1.2} />
        {shown.cards.map(({ unit, x, y, height }) => (
          <g key={unit.code} transform={`translate(${x} ${y})`}>
            <rect width={box.width} height={height} rx={4} fill="#fff" stroke={tokens.ink} />
            {unit.total.short > 0 && <rect width={6} height={height} fill={tokens.shortage} />}
            <text x={14} y={25} fontSize={18} fontWeight={650} fill={tokens.ink}>
              {short(unit.name, 27)}
            </text>
            <text x={14} y={49} fontSize={17} fill={tokens.text}>
              {`K ${number(unit.total.needed)}  B ${number(unit.total.holders)}  kurang ${number(unit.total.short)}  lebih ${number(unit.total.surplus)}`}
            </text>
          </g>
        ))}
      </svg>
    </section>
  );
}

/** The tree down to `levels` below its root; what is cut off stays in the sums. */
const cut = (unit: MapUnit, levels: number): MapUnit => ({
  ...unit,
  children: levels === 0 ? [] : unit.children.map((child) => cut(child, levels - 1)),
});

/** For each unit from the third level down the units it lies in, without the first. */
function linesAbove(root: MapUnit): ReadonlyMap<MapUnit, string> {
  const lines = new Map<MapUnit, string>();
  const walk = (unit: MapUnit, line: readonly string[]) => {
    lines.set(unit, line.join(" › "));
    for (const child of unit.children) walk(child, unit === root ? [] : [...line, unit.name]);
  };
  walk(root, []);
  return lines;
}

function UnitTable({ unit, above, withNames }: { unit: MapUnit; above: string; withNames: boolean }) {
  return (
    <table className="posmap-table">
      <thead>
        <tr>
          <th colSpan={7} scope="colgroup">
            {above !== "" && <span className="posmap-above">{above}</span>}
            {unit.name}
            <span>
              {`K ${number(unit.own.needed)} · B ${number(unit.own.holders)} · kurang ${number(unit.own.short)} · lebih ${number(unit.own.surplus)}`}
            </span>
          </th>
        </tr>
        <tr>
          {(["title", "kelas", "needed", "basis", "holders", "gap", "retiring"] as const).map((key) => (
            <th key={key} scope="col">
              {words.heads[key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {unit.posts.map((post) => (
          <PrintedPost key={post.titleCode} post={post} withNames={withNames} />
        ))}
      </tbody>
    </table>
  );
}

function PrintedPost({ post, withNames }: { post: PositionMapPost; withNames: boolean }) {
  const gap = post.holders - post.needed;
  return (
    <tr>
      <td>
        {post.titleName}
        {withNames && post.people && post.people.length > 0 && (
          <small>
            {post.people
              .map(({ name, retiresOn }) =>
                retiresOn ? `${name} (${words.retires(date(retiresOn))})` : name,
              )
              .join("; ")}
          </small>
        )}
      </td>
      <td>{post.kelas ?? "–"}</td>
      <td>{number(post.needed)}</td>
      <td>{post.acceptedYear === null ? words.sheetMap : words.sheetWorkload(post.acceptedYear)}</td>
      <td>{number(post.holders)}</td>
      <td data-short={gap < 0}>{signed(gap)}</td>
      <td>{post.retiring === 0 ? "" : number(post.retiring)}</td>
    </tr>
  );
}
