import type { ValueComponent } from "@selaras/contract";
import { sumOf } from "../explain-context.js";

const OWN_LOT: ReadonlySet<string> = new Set(["distance", "development", "wish"]);

/** Points a person feels themselves: way to work, career, wish; not their fitness for the post. */
export const ownLot = (components: readonly ValueComponent[]): number =>
  sumOf(components.filter(({ name }) => OWN_LOT.has(name)));
