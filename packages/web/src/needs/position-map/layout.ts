import type { MapUnit } from "./map-tree";

/** Sizes of a box in the drawing, in its own units. */
export const box = { width: 300, head: 52, row: 19, foot: 8, gapX: 28, gapY: 22, bus: 26 } as const;
/** The drawing is made about this much wider than high, as a screen and an A3 sheet are. */
const ASPECT = 1.5;

export interface Card {
  readonly unit: MapUnit;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface MapLayout {
  readonly cards: readonly Card[];
  /** One SVG path of all lines from a unit to those below it. */
  readonly lines: string;
  readonly width: number;
  readonly height: number;
}

/** Rows a box has: its posts, or one that says there are none. */
export const rowsOf = (unit: MapUnit, withPosts: boolean): number =>
  withPosts ? Math.max(1, unit.posts.length) + 1 : 0;
const heightOf = (unit: MapUnit, withPosts: boolean) =>
  box.head + box.row * rowsOf(unit, withPosts) + box.foot;

interface Block {
  readonly width: number;
  readonly height: number;
  /** Where the line from above arrives, from the block's left. */
  readonly anchor: number;
  place(x: number, y: number, drawing: Drawing): void;
}
interface Drawing {
  cards: Card[];
  lines: string[];
}

/**
 * Places every unit: a unit above what is below it, in shelves. Units without units below stand in columns, as on a printed position map,
 * or a department with two hundred schools would be sixty metres wide. Boxes never overlap. Without posts only heads are drawn.
 */
export function layoutMap(root: MapUnit, { withPosts }: { withPosts: boolean }): MapLayout {
  const block = blockOf(root, withPosts);
  const drawing: Drawing = { cards: [], lines: [] };
  block.place(0, 0, drawing);
  return { cards: drawing.cards, lines: drawing.lines.join(""), width: block.width, height: block.height };
}

function blockOf(unit: MapUnit, withPosts: boolean): Block {
  const height = heightOf(unit, withPosts);
  if (unit.children.length === 0)
    return {
      width: box.width,
      height,
      anchor: box.width / 2,
      place: (x, y, { cards }) => cards.push({ unit, x, y, height }),
    };
  const inner = unit.children.filter(({ children }) => children.length > 0);
  const leaves = unit.children.filter(({ children }) => children.length === 0);
  const blocks = [
    ...(leaves.length > 0 ? [columnsOf(leaves, withPosts)] : []),
    ...inner.map((child) => blockOf(child, withPosts)),
  ];
  const shelves = shelve(blocks);
  const indent = shelves.length > 1 ? box.gapX : 0;
  const width = Math.max(box.width, indent + Math.max(...shelves.map(({ width: one }) => one)));
  const left = (width - box.width) / 2;
  return {
    width,
    height: height + shelves.reduce((sum, shelf) => sum + 2 * box.bus + shelf.height, 0),
    anchor: width / 2,
    place: (x, y, drawing) => {
      drawing.cards.push({ unit, x: x + left, y, height });
      let top = y + height + box.bus;
      drawing.lines.push(`M${x + width / 2},${y + height}V${top}`);
      const trunk = top;
      for (const shelf of shelves) {
        const from = indent > 0 ? x : x + indent;
        let at = x + indent + (indent > 0 ? 0 : (width - shelf.width) / 2);
        const arrivals = shelf.blocks.map((one) => {
          const arrival = at + one.anchor;
          one.place(at, top + box.bus, drawing);
          drawing.lines.push(`M${arrival},${top}V${top + box.bus}`);
          at += one.width + box.gapX;
          return arrival;
        });
        const ends = [
          ...arrivals,
          top === trunk ? x + width / 2 : arrivals[0]!,
          ...(indent > 0 ? [from] : []),
        ];
        drawing.lines.push(`M${Math.min(...ends)},${top}H${Math.max(...ends)}`);
        if (top !== trunk) drawing.lines.push(`M${x},${trunk}V${top}`);
        top += 2 * box.bus + shelf.height;
      }
    },
  };
}

interface Shelf {
  blocks: Block[];
  width: number;
  height: number;
}

/** Blocks beside each other until a shelf is as wide as the whole should be. */
function shelve(blocks: readonly Block[]): Shelf[] {
  const area = blocks.reduce(
    (sum, { width, height }) => sum + (width + box.gapX) * (height + 2 * box.bus),
    0,
  );
  const limit = Math.max(Math.sqrt(area * ASPECT), ...blocks.map(({ width }) => width));
  const shelves: Shelf[] = [];
  for (const block of blocks) {
    const last = shelves.at(-1);
    if (last && last.width + box.gapX + block.width <= limit) {
      last.blocks.push(block);
      last.width += box.gapX + block.width;
      last.height = Math.max(last.height, block.height);
    } else shelves.push({ blocks: [block], width: block.width, height: block.height });
  }
  return shelves;
}

/** Leaves one below the other in as many columns as the aspect asks for; a line runs down the left of each column. */
function columnsOf(leaves: readonly MapUnit[], withPosts: boolean): Block {
  const heights = leaves.map((leaf) => heightOf(leaf, withPosts) + box.gapY);
  const whole = heights.reduce((sum, one) => sum + one, 0);
  const step = box.width + box.gapX;
  const columnCount = Math.ceil(Math.sqrt((whole * ASPECT) / step));
  const limit = Math.max(whole / columnCount, ...heights);
  const columns: { leaf: MapUnit; y: number; height: number }[][] = [];
  let y = 0;
  leaves.forEach((leaf, i) => {
    const height = heights[i]! - box.gapY;
    if (columns.length === 0 || (y > 0 && y + heights[i]! > limit + box.gapY)) {
      columns.push([]);
      y = 0;
    }
    columns.at(-1)!.push({ leaf, y, height });
    y += heights[i]!;
  });
  const spine = box.gapX / 2;
  return {
    width: columns.length * step,
    height: Math.max(...columns.map((column) => column.at(-1)!.y + column.at(-1)!.height)),
    anchor: spine,
    place: (x, top, { cards, lines }) => {
      columns.forEach((column, i) => {
        const at = x + i * step + box.gapX;
        const line = at - spine;
        for (const { leaf, y: below, height } of column) {
          cards.push({ unit: leaf, x: at, y: top + below, height });
          lines.push(`M${line},${top + below + box.head / 2}H${at}`);
        }
        const last = column.at(-1)!;
        lines.push(`M${line},${top - box.bus}V${top + last.y + box.head / 2}`);
      });
      const first = x + box.gapX - spine;
      const end = x + (columns.length - 1) * step + box.gapX - spine;
      lines.push(`M${first},${top - box.bus}H${end}`);
    },
  };
}
