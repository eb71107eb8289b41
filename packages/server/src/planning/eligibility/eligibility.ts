import {
  type Finding,
  type IsoDate,
  isExtraDuty,
  type PositionFacts,
  type Verdict,
  worse,
} from "@selaras/regulations";
import { isTolerable } from "../cycle/documents.js";
import type { LawFacts } from "../facts/facts.js";
import { supervises } from "../facts/kinship.js";
import { isDoubled, type PostEntry, type WorkforceIndex } from "../facts/workforce-index.js";
import { PATH_REFUSALS, type PathRefusal, pathRefusal, retiresTooSoon } from "../value/career-paths.js";
import type { Judge } from "./judge.js";
import type { NeededTraining, TrainingConditions } from "./training-conditions.js";

/** Why a person has no other candidate post. Facts only; the sentences are made when they are shown. */
export type FixedReason =
  | {
      readonly kind: "rule";
      /** "person": it holds for every target; "target": it is the most frequent obstacle among the targets. */
      readonly scope: "person" | "target";
      readonly rule: string;
      readonly citation: string;
      readonly message: string;
      readonly lawfulFrom: string | null;
    }
  | { readonly kind: "path"; readonly refusal: PathRefusal; readonly message: string }
  | { readonly kind: "guarded-skill"; readonly skill: string }
  /** People left the person, the seat held today, or every seat that would do, out of the scenario. */
  | { readonly kind: "excluded"; readonly what: "person" | "seat" | "targets" }
  /** The mode of the scenario: every other lawful seat costs more of the own lot than it allows. */
  | { readonly kind: "own-lot"; readonly mode: "seimbang" | "sukarela" }
  /** Lawful seats exist, but all are filled today and none is worth a move. */
  | { readonly kind: "no-worthwhile-seat" }
  | { readonly kind: "no-seat" };

/** Posts a person may take besides the one held, with the worst verdict of each pair, in the order of the posts. */
export interface Choices {
  readonly posts: readonly number[];
  readonly verdicts: readonly Verdict[];
  readonly fixed: FixedReason | null;
}

export interface Eligibility {
  readonly choices: readonly Choices[];
  /** Pairs left out on purpose although the law allows them, with the reason: recorded in the plan, never silent. */
  readonly reductions: readonly Reduction[];
  /** Pairs that are candidates only once a training is passed, by employee and post. Empty unless the plan takes people on condition. */
  readonly onCondition: OnCondition;
}
export type OnCondition = ReadonlyMap<number, ReadonlyMap<number, readonly NeededTraining[]>>;

export interface Reduction {
  readonly name:
    | "tanpa-kebutuhan"
    | "kerabat-langsung"
    | "kerabat-bersama"
    | "keahlian-tunggal"
    | "dikecualikan"
    | "untung-sendiri"
    | "susulan-tidak-sepadan";
  readonly sentence: string;
  readonly pairs: number;
}

/**
 * Every employee against every post. Person rules run once per employee, title rules once per employee and title on the
 * person's path, post rules once per remaining pair. A pair is a candidate when no finding blocks it, none rests on an
 * unknown fact, and all missing papers are of the kind the office makes during the cycle.
 */
export function judgeWorkforce(
  index: WorkforceIndex,
  facts: LawFacts,
  judge: Judge,
  conditions: TrainingConditions | null = null,
): Eligibility {
  const titles = [...index.postsOfTitle.keys()]
    .sort()
    .map((code) => ({ position: facts.positions.get(code)!, posts: index.postsOfTitle.get(code)! }));
  const tally = { needless: 0, kin: 0 };
  const onCondition = new Map<number, Map<number, readonly NeededTraining[]>>();
  const choices = index.employees.map((_, e) =>
    choicesOf(e, index, facts, judge, titles, tally, conditions, (post, needed) => {
      const known = onCondition.get(e);
      if (known) known.set(post, needed);
      else onCondition.set(e, new Map([[post, needed]]));
    }),
  );
  return { choices, reductions: reductionsOf(tally), onCondition };
}

type TitleGroup = {
  readonly position: ReturnType<LawFacts["positions"]["get"]> & {};
  readonly posts: readonly PostEntry[];
};

function choicesOf(
  e: number,
  index: WorkforceIndex,
  facts: LawFacts,
  judge: Judge,
  titles: readonly TitleGroup[],
  tally: { needless: number; kin: number },
  conditions: TrainingConditions | null,
  counts: (post: number, needed: readonly NeededTraining[]) => void,
): Choices {
  const employee = facts.employees[e]!;
  const personal = judge.person(e);
  const obstacle = personal.find((finding) => !isTolerable(finding));
  if (obstacle) return { posts: [], verdicts: [], fixed: byRule(worstOf(personal), "person") };
  const base = worstVerdict(personal);

  const from = employee.current === null ? null : (facts.positions.get(employee.current.positionId) ?? null);
  const free = dutyIsOver(judge, e, from);
  const held = index.postOf[e]!;
  const hasKin = employee.relatives.length > 0;
  const hopeful = conditions?.hopeful(e) ?? null;
  const why = new ReasonTally();
  const refused: Refused[] = [];
  const found: { post: number; verdict: Verdict }[] = [];
  for (const { position, posts } of titles) {
    if (posts.length === 1 && posts[0]!.index === held) continue;
    const refusal = pathRefusal(employee, from, position, free);
    if (refusal !== null) {
      why.path(refusal, posts.length);
      continue;
    }
    if (from !== null && retiresTooSoon(employee, position, judge.tmt as IsoDate)) {
      why.path("hampir-pensiun", posts.length);
      continue;
    }
    const titleVerdict = judge.titleVerdict(e, posts[0]!);
    if (titleVerdict === "BLOCK" && hopeful === null) {
      refused.push(posts);
      continue;
    }
    const titleFindings = needsLook(titleVerdict) ? judge.title(e, posts[0]!) : NOTHING;
    const isRefused = !titleFindings.every(isTolerable);
    if (isRefused && !hopeful?.title(e, posts[0]!).every(isTolerable)) {
      refused.push(posts);
      continue;
    }
    const soFar = worse(base, titleVerdict);
    for (const post of posts) {
      if (post.index === held) continue;
      const verdict = judge.postVerdict(e, post);
      if (verdict === "BLOCK" && conditions === null) {
        refused.push(post);
        continue;
      }
      const findings = needsLook(verdict) ? judge.post(e, post) : NOTHING;
      const obstructs = findings.every(isTolerable) ? (isRefused ? titleFindings : null) : findings;
      const needed = obstructs && (conditions?.neededFor(e, post) ?? null);
      if (obstructs && !needed) {
        refused.push(obstructs === findings ? post : { obstructs });
        continue;
      }
      if (post.seats === 0 || isDoubled(post)) {
        tally.needless++;
        continue;
      }
      if (hasKin && supervises(index, facts, e, post)) {
        tally.kin++;
        continue;
      }
      if (needed) counts(post.index, needed);
      found.push({
        post: post.index,
        verdict: needed ? conditions!.trained(e, needed).pair(e, post).verdict : worse(soFar, verdict),
      });
    }
  }
  found.sort((a, b) => a.post - b.post);
  if (found.length === 0) tellWhy(refused, why, judge, e);
  return {
    posts: found.map(({ post }) => post),
    verdicts: found.map(({ verdict }) => verdict),
    fixed: found.length > 0 ? null : why.main(),
  };
}

/**
 * A title with all its posts, one post, or findings that stood in the way. Most people find some post, and nobody is told then what the law said
 * of the others: the findings behind a refusal are made only for who finds none.
 */
type Refused = readonly PostEntry[] | PostEntry | { readonly obstructs: readonly Finding[] };

function tellWhy(refused: readonly Refused[], why: ReasonTally, judge: Judge, e: number): void {
  for (const one of refused) {
    if (isTitle(one)) why.rule(worstOf(judge.title(e, one[0]!)), one.length);
    else why.rule(worstOf("obstructs" in one ? one.obstructs : judge.post(e, one)), 1);
  }
}
const isTitle = (one: Refused): one is readonly PostEntry[] => Array.isArray(one);

const NOTHING: readonly Finding[] = [];
/** Whether a verdict may hide what keeps the pair out: the findings tell a paper the office makes itself from any other. */
const needsLook = (verdict: Verdict): boolean => verdict === "BLOCK" || verdict === "NEED-DOC";

/** Whether the law ends the extra duty (school head, head of Puskesmas) the person holds. */
export const dutyIsOver = (judge: Judge, e: number, from: PositionFacts | null): boolean =>
  from !== null && isExtraDuty(from) && judge.stay(e).some(({ severity }) => severity === "BLOCK");

/** Counts for how many posts each reason fell, to name the reason that matters: a rule of law before a policy of the proposal. */
class ReasonTally {
  private readonly rules = new Map<string, { finding: Finding; count: number }>();
  private readonly paths = new Map<PathRefusal, number>();

  rule(finding: Finding, posts: number): void {
    const known = this.rules.get(finding.rule);
    if (known) known.count += posts;
    else this.rules.set(finding.rule, { finding, count: posts });
  }
  path(refusal: PathRefusal, posts: number): void {
    this.paths.set(refusal, (this.paths.get(refusal) ?? 0) + posts);
  }
  main(): FixedReason {
    const rule = [...this.rules.values()].sort(
      (a, b) => b.count - a.count || (a.finding.rule < b.finding.rule ? -1 : 1),
    )[0];
    if (rule) return byRule(rule.finding, "target");
    // Counted only for titles that are otherwise open to the person: where it stands, it is what decided.
    if (this.paths.has("hampir-pensiun")) return byPath("hampir-pensiun");
    const path = [...this.paths.entries()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
    return path ? byPath(path[0]) : { kind: "no-seat" };
  }
}

const WEIGHT: Record<Verdict, number> = { BLOCK: 3, "NEED-DOC": 2, WARN: 1, PASS: 0 };

/** The finding that decides: a BLOCK before an unknown fact before a missing paper; then by rule id. */
function worstOf(findings: readonly Finding[]): Finding {
  return findings
    .filter((finding) => !isTolerable(finding))
    .sort(
      (a, b) => WEIGHT[b.severity] - WEIGHT[a.severity] || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
    )[0]!;
}

function worstVerdict(findings: readonly Finding[]): Verdict {
  let verdict: Verdict = "PASS";
  for (const { severity } of findings) verdict = worse(verdict, severity);
  return verdict;
}

const byPath = (refusal: PathRefusal): FixedReason => ({
  kind: "path",
  refusal,
  message: PATH_REFUSALS[refusal],
});

function byRule(finding: Finding, scope: "person" | "target"): FixedReason {
  return {
    kind: "rule",
    scope,
    rule: finding.rule,
    citation: finding.citation,
    message: finding.message,
    lawfulFrom: finding.lawfulFrom ?? null,
  };
}

function reductionsOf(tally: { needless: number; kin: number }): Reduction[] {
  return [
    {
      name: "tanpa-kebutuhan",
      sentence:
        "Jabatan yang menurut peta jabatan tidak memerlukan pegawai, dan jabatan pimpinan yang pemegangnya lebih banyak daripada kursinya, tidak menerima orang baru (PP 11/2017 Pasal 190 ayat (4): kebutuhan organisasi).",
      pairs: tally.needless,
    },
    {
      name: "kerabat-langsung",
      sentence: "Kerabat tidak diusulkan menjadi atasan dan bawahan langsung (PermenPANRB 17/2024).",
      pairs: tally.kin,
    },
  ];
}
