import {
  type AxisLevel,
  type BoxNumber,
  boxOf,
  type Explained,
  simpleTalent,
  type TalentBox,
  talentPosition,
} from "@selaras/regulations/formulas";
import type { ComponentScore, TalentFacts } from "./component-scores.js";
import { says } from "./messages.js";
import type { ChosenSets } from "./talent-sets.js";

/** A person among the nine boxes under one choice of sets. */
export interface TalentPlace {
  readonly box: TalentBox | null;
  readonly performance: AxisLevel | null;
  readonly potential: AxisLevel | null;
  readonly performanceScore: Explained | null;
  readonly potentialScore: Explained | null;
  readonly value: Explained | null;
  /** By name; empty when there is a box. */
  readonly missing: readonly string[];
  readonly possibleBoxes: readonly BoxNumber[];
}

const none: Omit<TalentPlace, "missing"> = {
  box: null,
  performance: null,
  potential: null,
  performanceScore: null,
  potentialScore: null,
  value: null,
  possibleBoxes: [],
};
const LABELS = { DI_BAWAH: "RENDAH", SESUAI: "MENENGAH", DI_ATAS: "TINGGI" } as const;

export function talentPlace(
  facts: TalentFacts,
  components: Readonly<Record<string, ComponentScore>>,
  sets: ChosenSets,
): TalentPlace {
  if (sets.kind === "simple") {
    const outcome = simpleTalent({ predicate: facts.lastYear.predicate, jpm: facts.match?.jpm });
    if (outcome.status === "known") {
      const { box, performance, potential } = outcome;
      return { ...none, box, performance, potential, missing: [] };
    }
    return { ...none, missing: outcome.status === "unknown" ? outcome.missing.map(({ name }) => name) : [] };
  }
  const { model, thresholds } = sets;
  const scores = Object.fromEntries(Object.entries(components).map(([code, { score }]) => [code, score]));
  if (thresholds.performance === null) return byLabel(facts, scores, sets);
  const outcome = talentPosition(scores, { model, thresholds });
  switch (outcome.status) {
    case "known":
      return {
        box: outcome.box,
        performance: outcome.performance.level,
        potential: outcome.potential.level,
        performanceScore: outcome.performance.score,
        potentialScore: outcome.potential.score,
        value: outcome.value,
        missing: [],
        possibleBoxes: [outcome.box.box],
      };
    case "unknown":
      return {
        ...none,
        missing: outcome.missing.map(({ name }) => name),
        possibleBoxes: outcome.possibleBoxes,
      };
    case "fault":
      return { ...none, missing: outcome.faults.map(({ message }) => message) };
    case "not-applicable":
      return { ...none, missing: [outcome.reason] };
  }
}

/** A set that reads performance from the label of the results of the year: no number on that axis, and no value. */
function byLabel(
  { lastYear }: TalentFacts,
  scores: Readonly<Record<string, number | null>>,
  { model, thresholds }: Extract<ChosenSets, { kind: "scores" }>,
): TalentPlace {
  const label = lastYear.results === null ? null : LABELS[lastYear.results];
  const potential = talentPosition(
    { ...scores, kinerja: 0 },
    {
      model: { ...model, performance: [{ code: "kinerja", name: "", weight: 100 }] },
      thresholds: { ...thresholds, performance: { high: 100, middle: 100 } },
    },
  );
  const missing = label === null ? [says.resultsLabel(lastYear.year)] : [];
  if (potential.status === "unknown") missing.push(...potential.missing.map(({ name }) => name));
  if (potential.status === "fault") missing.push(...potential.faults.map(({ message }) => message));
  if (potential.status !== "known" || label === null) return { ...none, missing };
  return {
    ...none,
    box: boxOf(label, potential.potential.level),
    performance: label,
    potential: potential.potential.level,
    potentialScore: potential.potential.score,
    missing: [],
  };
}
