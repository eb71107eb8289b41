import { type Expression, number, over, percent, sum, times } from "./expression.js";
import { type Given, Inputs } from "./inputs.js";
import { type Basis, type Explained, explain, halfUp, known, type Outcome } from "./outcome.js";
import type { ComponentScores } from "./talent.js";
import { TALENT_SHARE, type TargetKind } from "./talent-models.js";

const DECREE: Basis = { source: "Keputusan Kepala BKN 411/2025", article: null, status: "in-use" };
const MATCH: Basis = {
  source: "Kerangka talenta Direktorat Jenderal Bina Konstruksi",
  article: null,
  status: "in-use",
};

/** Value of a person for a target post: talent value and technical score by the share of the post's kind; 2 decimals. */
export function targetValue(input: {
  readonly kind: Given<TargetKind>;
  /** Unrounded where it is at hand. */
  readonly talent: Given<number>;
  readonly technical: Given<number>;
}): Outcome<Explained> {
  const inputs = new Inputs();
  const kind = inputs.oneOf(
    "kind",
    "Jenis jabatan target",
    input.kind,
    Object.keys(TALENT_SHARE) as TargetKind[],
  );
  const talent = inputs.number("talent", "Nilai talenta", input.talent, { least: 0, most: 100 });
  const technical = inputs.number("technical", "Nilai teknis", input.technical, { least: 0, most: 100 });
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  const share = TALENT_SHARE[kind];
  const parts = [times(percent(share), number(talent)), times(percent(100 - share), number(technical))];
  return known(explain(sum(parts), DECREE, halfUp(2)));
}

const COMPONENTS = {
  potkom: "Potensi dan kompetensi",
  pendidikan: "Pendidikan",
  ilmu: "Kesesuaian bidang ilmu",
  pengembangan: "Pengembangan kompetensi",
  lama: "Lama jabatan",
  ragam: "Keragaman jabatan",
  substansi: "Substansi jabatan",
  integritas: "Integritas",
} as const;
export type MatchComponent = keyof typeof COMPONENTS;

export interface TargetMatch {
  /** Mean of education, field, training and experience (itself the mean of three); 2 decimals. */
  readonly qualification: Explained;
  /** 65 % potential and competence, 20 % qualification, 15 % integrity; 2 decimals. Performance only breaks ties. */
  readonly total: Explained;
}

/** The 65/20/15 model: how well a person matches one target post. All scores 0 to 100. */
export function targetMatch(scores: ComponentScores): Outcome<TargetMatch> {
  const inputs = new Inputs();
  const score = Object.fromEntries(
    Object.entries(COMPONENTS).map(([code, name]) => [
      code,
      number(inputs.number(code, name, scores[code], { least: 0, most: 100 }), undefined, name),
    ]),
  ) as Record<MatchComponent, Expression>;
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  const experience = over(sum([score.lama, score.ragam, score.substansi]), 3);
  const qualification = over(sum([score.pendidikan, score.ilmu, score.pengembangan, experience]), 4);
  const total = sum([
    times(percent(65), score.potkom),
    times(percent(20), qualification),
    times(percent(15), score.integritas),
  ]);
  return known({
    qualification: explain(qualification, MATCH, halfUp(2)),
    total: explain(total, MATCH, halfUp(2)),
  });
}

export interface RankedTalent {
  readonly nip: string;
  /** Unrounded where it is at hand. */
  readonly score: number;
  readonly performance: number;
  readonly monthsInLevel: number;
}

/** Talent pool, best first: score, then performance, then longer in the present level, then NIP (the last two are house rules). */
export const rankTalents = <T extends RankedTalent>(people: readonly T[]): T[] =>
  [...people].sort(
    (a, b) =>
      b.score - a.score ||
      b.performance - a.performance ||
      b.monthsInLevel - a.monthsInLevel ||
      (a.nip < b.nip ? -1 : a.nip > b.nip ? 1 : 0),
  );
