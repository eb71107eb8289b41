import type { ValueComponent } from "@selaras/contract";
import { sumOf } from "../explanation/context.js";
import type { PostEntry } from "../facts/workforce-index.js";
import type { PlanningWorld } from "../facts/world.js";

const PARTS = ["distance", "development", "wish"] as const;
const OWN_LOT: ReadonlySet<string> = new Set(PARTS);

/** Points a person feels themselves: way to work, career, wish; not their fitness for the post. */
export const ownLot = (components: readonly ValueComponent[]): number =>
  sumOf(components.filter(({ name }) => OWN_LOT.has(name)));

/** The same of a person in a post, without the words; 0 for no post. */
export const ownLotIn = (
  { valuer }: Pick<PlanningWorld, "valuer">,
  e: number,
  post: PostEntry | null,
): number => (post === null ? 0 : PARTS.reduce((sum, name) => sum + (valuer.points(e, post, name) ?? 0), 0));
