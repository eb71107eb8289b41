import type { TalentSet } from "@selaras/contract";
import type { IsoDate } from "@selaras/regulations";
import {
  type DatedSet,
  inForce,
  TALENT_MODELS,
  TALENT_THRESHOLDS,
  type TalentModel,
  type TalentThresholds,
} from "@selaras/regulations/formulas";
import { Refusal } from "../../platform/refusal.js";

/** Predicate and JPM alone, for offices without talent scores (house reading). */
export const SIMPLE: DatedSet = {
  id: "SEDERHANA",
  name: "Pemetaan sederhana: predikat dan JPM",
  effectiveFrom: null,
  effectiveTo: null,
  basis: { source: "Pemetaan talenta sederhana", article: null, status: "house" },
};
/** Its own bounds: the selection classes of the JPM. */
const SIMPLE_BOUNDS: DatedSet = {
  id: "JPM-80-68",
  name: "Kelas JPM untuk seleksi: 80 dan 68",
  effectiveFrom: null,
  effectiveTo: null,
  basis: { source: "Peraturan BKN 26/2019", article: null, status: "in-use" },
};

export type ChosenSets =
  | { readonly kind: "simple"; readonly model: DatedSet; readonly thresholds: DatedSet }
  | { readonly kind: "scores"; readonly model: TalentModel; readonly thresholds: TalentThresholds };

/** The sets asked for, else the first in force on the day. A set that is not in force, or not known, is refused with those that are. */
export function chooseSets(
  asked: { readonly model?: string | undefined; readonly thresholds?: string | undefined },
  on: string,
): ChosenSets {
  if (asked.model === SIMPLE.id) return { kind: "simple", model: SIMPLE, thresholds: SIMPLE_BOUNDS };
  return {
    kind: "scores",
    model: pick("model", TALENT_MODELS, asked.model, on),
    thresholds: pick("batas", TALENT_THRESHOLDS, asked.thresholds, on),
  };
}

function pick<S extends DatedSet>(what: string, sets: readonly S[], id: string | undefined, on: string): S {
  const usable = inForce(sets, on as IsoDate);
  const found = id === undefined ? usable[0] : usable.find((set) => set.id === id);
  if (found === undefined)
    throw new Refusal(
      422,
      "himpunan-tak-dikenal",
      `Himpunan ${what} ${id ?? ""} tidak berlaku pada ${on}.`,
      `Pilih salah satu dari ${usable.map((set) => set.id).join(", ")}.`,
    );
  return found;
}

/** Models that may be chosen on a day, the default first. */
export const modelsOn = (on: string): readonly DatedSet[] => [
  ...inForce(TALENT_MODELS, on as IsoDate),
  SIMPLE,
];
export const thresholdsOn = (on: string): readonly DatedSet[] => inForce(TALENT_THRESHOLDS, on as IsoDate);

export const presentSet = ({ id, name, effectiveFrom, basis }: DatedSet): TalentSet => ({
  id,
  name,
  source: basis.source,
  status: basis.status,
  effectiveFrom,
});
