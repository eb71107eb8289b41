import { DATA_DATE, type GovernmentId } from "./demo-governments.js";
import type { NipIssuer } from "./nip.js";
import type { Person } from "./person.js";
import type { Random } from "./random.js";
import { playRegency } from "./stories-kabupaten.js";
import { playCity } from "./stories-kota.js";
import type { Stage, StoryAdditions } from "./story-stage.js";
import type { Unit } from "./unit.js";

export type { Story, StoryAdditions } from "./story-stage.js";

/** Plays the stories on the people; what they add to the files is returned. */
export function playStories(
  government: GovernmentId,
  people: readonly Person[],
  units: readonly Unit[],
  nips: NipIssuer,
  r: Random,
): StoryAdditions {
  const stage: Stage = { people, units, nips, r, stories: [], ties: [], certificates: [], wishes: [] };
  (government === "kota" ? playCity : playRegency)(stage);
  for (const p of people) if (p.story !== undefined) p.tmtUnknown = false;
  for (const p of people) if (p.tmt > DATA_DATE) throw new Error(`appointed after the data date: ${p.nip}`);
  return stage;
}
