import { arithmeticFaults, type Beside, besideFaults, sealFaults } from "./arithmetic.js";
import type { CaseFile } from "./case-file.js";
import { difference, isMadeInCycle } from "./claims.js";
import { electionLaws } from "./election-laws.js";
import type { LawFinding, Laws } from "./findings.js";
import { functionalLaws } from "./functional-laws.js";
import { kinLaws } from "./kin-laws.js";
import { judgeLocally } from "./local-laws.js";
import { managerialLaws } from "./managerial-laws.js";
import { personLaws } from "./person-laws.js";
import { openCaseFiles, type Placements, placementsOf } from "./placements.js";
import type { ExportedMove, LocalLaw, PlanExport, PlanRecord } from "./plan-export.js";
import { planLaws } from "./plan-laws.js";
import { schoolHeadLaws } from "./school-head-laws.js";
import { sealOf } from "./seals.js";

/** The first effective date this reading knows the law of; the rules on school heads changed on it. */
export const readsFrom = "2025-05-14";

export const moveLaws: Laws = {
  ...personLaws,
  ...managerialLaws,
  ...functionalLaws,
  ...schoolHeadLaws,
  ...electionLaws,
  ...kinLaws,
};
/** Not in the rule book: whether the registers themselves were handed over. */
const ownRules: ReadonlySet<string> = new Set(["data-register"]);
/** The plan weighs kin one move at a time, this reading where the whole plan puts them: only what is found here has to be told. */
const toldAtLeast: ReadonlySet<string> = new Set(Object.keys(kinLaws));

export interface Violation {
  /** hukum: the law is broken or cannot be shown to be kept; temuan: the plan says otherwise; the rest: the file does not hold together. */
  readonly kind: "hukum" | "temuan" | "hitungan" | "sidik" | "versi";
  readonly rule: string;
  readonly nip: string | null;
  readonly unit: string | null;
  readonly found: string;
  readonly asks: string;
}

export interface LawCheck {
  readonly holds: boolean;
  /** Rules read a second time, and rules in force that are judged once, by the rule engine. */
  readonly read: readonly string[];
  readonly notRead: readonly string[];
  readonly moves: readonly { readonly move: ExportedMove; readonly findings: readonly LawFinding[] }[];
  /** Findings about the plan as a whole. */
  readonly plan: readonly LawFinding[];
  readonly violations: readonly Violation[];
}

/** What the law says of the moves and of the plan as a whole, from the facts alone. */
export interface Reading {
  readonly moves: LawCheck["moves"];
  readonly plan: LawCheck["plan"];
  /** Findings against the law, or not shown to be within it. */
  readonly violations: readonly Violation[];
}

export function readLaw(record: PlanRecord): Reading {
  const placed = placementsOf(record);
  const local = record.localRules ?? [];
  const judged = new Map(
    openCaseFiles(record, placed).map((one) => [one.move, [...judgeMove(one), ...judgeOwn(local, one)]]),
  );
  const moves = record.moves.map((move) => ({ move, findings: judged.get(move) ?? [] }));
  const plan = judgeWhole(record, placed);
  const broken = [...moves.flatMap(({ findings }) => findings), ...plan].filter(breaks);
  return {
    moves,
    plan,
    violations: broken.map(({ rule, nip, unit, found, asks }) => ({
      kind: "hukum",
      rule,
      nip,
      unit,
      found,
      asks,
    })),
  };
}

/**
 * The auditor's second reading: judges an exported plan against the law from the exported facts alone, and compares what it found with what
 * the plan claims. It shares no code with @selaras/regulations and none with eligibility, so that one mistake cannot hide in both.
 */
export function checkLaw(file: PlanExport, beside?: Beside): LawCheck {
  const { moves, plan, violations: unlawful } = readLaw(file);
  const local = (file.localRules ?? []).map(({ id }) => id);
  const read = [...Object.keys(moveLaws), ...Object.keys(planLaws), ...local].sort();
  const violations = [
    ...sealFaults(file),
    ...(beside ? besideFaults(file, beside, sealOf) : []),
    ...arithmeticFaults(file, placementsOf(file)),
    ...versionFaults(file),
    ...unlawful,
    ...moves.flatMap(({ move, findings }) => claimFaults(file, move, findings)),
    ...planClaimFaults(file, plan),
  ];
  return {
    holds: violations.length === 0,
    read,
    notRead: [...new Set(file.rules.map(({ rule }) => rule))].filter((rule) => !read.includes(rule)).sort(),
    moves,
    plan,
    violations,
  };
}

function judgeMove(one: CaseFile): LawFinding[] {
  return Object.entries(moveLaws).flatMap(([rule, { asks, judge, open }]) => {
    if (open && one.settings.effects[rule] === "off") return [];
    const found = judge(one);
    return found ? [{ ...found, rule, asks, nip: one.person.nip, unit: null }] : [];
  });
}

const judgeOwn = (local: readonly LocalLaw[], one: CaseFile): LawFinding[] =>
  judgeLocally(local, one).map(({ law, found }) => ({
    ...found,
    rule: law.id,
    asks: askOf(law),
    nip: one.person.nip,
    unit: null,
  }));

/** A law of the government's own is cited by its title and its act. */
const askOf = ({ title, source, article }: LocalLaw): string =>
  `${title} (${[source, article].filter(Boolean).join(" ")})`;

const judgeWhole = (file: PlanRecord, placed: Placements): LawFinding[] =>
  Object.entries(planLaws).flatMap(([rule, { asks, judge, open }]) =>
    open && file.settings.effects[rule] === "off"
      ? []
      : judge(file, placed).map((found) => ({ ...found, rule, asks })),
  );

/** Against the law, or not shown to be within it: a missing paper is no breach only while the office still makes it. */
const breaks = ({ severity, papers }: LawFinding): boolean =>
  severity === "BLOCK" ||
  (severity === "NEED-DOC" && (papers === undefined || papers.some((paper) => !isMadeInCycle(paper))));

function claimFaults(file: PlanExport, move: ExportedMove, findings: readonly LawFinding[]): Violation[] {
  const claimed = new Map(move.findings.map((claim) => [claim.rule, claim.severity]));
  const own = new Map(findings.map((finding) => [finding.rule, finding]));
  const fault = (rule: string, found: string, asks: string): Violation => ({
    kind: "temuan",
    rule,
    nip: move.nip,
    unit: null,
    found,
    asks,
  });
  const local = new Map((file.localRules ?? []).map((law) => [law.id, { asks: askOf(law) }]));
  const read = [...Object.entries(moveLaws), ...local].flatMap(([rule, { asks }]) => {
    const finding = own.get(rule);
    if (finding && breaks(finding)) return [];
    if (toldAtLeast.has(rule) && finding?.severity !== "WARN") return [];
    if (toldAtLeast.has(rule))
      return claimed.has(rule)
        ? []
        : [fault(rule, `Rencana tidak menyebutnya. ${finding?.found ?? ""}`, asks)];
    const differs = difference(finding, claimed.get(rule));
    return differs ? [fault(rule, differs, asks)] : [];
  });
  const admitted = move.findings
    .filter(({ rule, severity }) => severity === "BLOCK" && !(rule in moveLaws) && !local.has(rule))
    .map(({ rule }) =>
      fault(rule, "Rencana sendiri menyebut aturan ini terlanggar.", citationOf(file, rule)),
    );
  const inForce = new Set(file.rules.map(({ rule, version }) => `${rule}@${version}`));
  const stray = move.findings
    .filter(({ rule }) => (moveLaws[rule] && !ownRules.has(rule)) || local.has(rule))
    .filter(({ rule, version }) => !inForce.has(`${rule}@${version}`))
    .map(({ rule, version }) =>
      fault(rule, `Temuan memakai versi ${version}, yang tidak tercantum berlaku.`, citationOf(file, rule)),
    );
  return [...read, ...admitted, ...stray];
}

/** Of the whole plan the two readings are compared by what forbids: the same rule, unit and family. */
function planClaimFaults(file: PlanExport, plan: readonly LawFinding[]): Violation[] {
  const own = new Set(plan.filter(breaks).map(({ rule }) => rule));
  return file.planFindings
    .filter(({ rule, severity }) => severity === "BLOCK" && !own.has(rule))
    .map(({ rule, unit }) => ({
      kind: "temuan",
      rule,
      nip: null,
      unit,
      found: "Rencana sendiri menyebut aturan ini terlanggar.",
      asks: planLaws[rule]?.asks ?? citationOf(file, rule),
    }));
}

const citationOf = (file: PlanExport, rule: string): string =>
  file.rules.find((one) => one.rule === rule)?.citation ?? "aturan yang tercantum dalam berkas";

/** A rule in another version than this reading knows cannot be confirmed, nor can a date before the law it knows. */
function versionFaults(file: PlanExport): Violation[] {
  const versions = new Map(file.rules.map(({ rule, version }) => [rule, version]));
  const fault = (rule: string, found: string, asks: string): Violation => ({
    kind: "versi",
    rule,
    nip: null,
    unit: null,
    found,
    asks,
  });
  const early = file.tmt < readsFrom ? [fault("versi", `TMT ${file.tmt}.`, `TMT sejak ${readsFrom}`)] : [];
  return [
    ...early,
    ...settingFaults(file).map(([rule, found, asks]) => fault(rule, found, asks)),
    ...localVersionFaults(file).map(([rule, found]) =>
      fault(rule, found, "aturan daerah yang tercantum utuh"),
    ),
    ...Object.entries({ ...moveLaws, ...planLaws }).flatMap(([rule, { version, open }]) => {
      if (ownRules.has(rule) || (open && file.settings.effects[rule] === "off")) return [];
      const used = versions.get(rule);
      return used === version
        ? []
        : [
            fault(
              rule,
              `Rencana memakai versi ${used ?? "tidak ada"}.`,
              `versi ${version}, yang dikenal pemeriksa`,
            ),
          ];
    }),
  ];
}

/** What the plan says it was judged by and the definitions in the file must be the same laws of the government's own, on the day of the plan. */
function localVersionFaults({ tmt, rules, localRules = [] }: PlanExport): [rule: string, found: string][] {
  const nameOf = ({ rule, version }: { rule: string; version: number }) => `${rule}@${version}`;
  const listed = rules.filter(({ rule }) => rule.startsWith("LOKAL-"));
  const used = new Set(listed.map(nameOf));
  const defined = new Set(localRules.map(({ id: rule, version }) => nameOf({ rule, version })));
  return [
    ...listed
      .filter((one) => !defined.has(nameOf(one)))
      .map((one): [string, string] => [one.rule, `Isi versi ${one.version} tidak ada dalam berkas.`]),
    ...localRules
      .filter(({ effectiveFrom, effectiveTo }) => effectiveFrom <= tmt && tmt <= (effectiveTo ?? tmt))
      .filter(({ id: rule, version }) => !used.has(nameOf({ rule, version })))
      .map(({ id, version }): [string, string] => [id, `Rencana tidak memakai versi ${version}.`]),
  ];
}

/** The office may settle only what the law leaves open: rules nobody confirmed, and of the two years of tenure no less than two. */
function settingFaults({ settings, rules }: PlanExport): [rule: string, found: string, asks: string][] {
  const uncertain = new Set(rules.filter(({ status }) => status === "uncertain").map(({ rule }) => rule));
  const laws = { ...moveLaws, ...planLaws };
  const closed = (rule: string) =>
    laws[rule] ? !laws[rule].open : !uncertain.has(rule) && settings.effects[rule] !== "off";
  const switched = Object.keys(settings.effects).filter(closed);
  const months = settings.params["min-tenure-2y"]?.minMonths;
  return [
    ...switched.map((rule): [string, string, string] => [
      rule,
      "Kantor menetapkan lain.",
      "hukum yang teksnya tetap tidak diubah kantor",
    ]),
    ...(typeof months === "number" && months < 24
      ? [
          ["min-tenure-2y", `Kantor menetapkan ${months} bulan.`, "paling sedikit 24 bulan"] as [
            string,
            string,
            string,
          ],
        ]
      : []),
  ];
}
