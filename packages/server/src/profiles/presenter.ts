import type {
  Dossier,
  Eligibility,
  Finding,
  PeopleColumns,
  Placement,
  Readiness,
  ValueComponent,
} from "@selaras/contract";
import { ageOn, type IsoDate, monthsBetween, retirementDate } from "@selaras/regulations";
import { says } from "../development/messages.js";
import { readinessOf } from "../development/readiness.js";
import { isTolerable } from "../planning/cycle/documents.js";
import { contractFinding, seatRef } from "../planning/eligibility/contract-findings.js";
import type { JudgedPair } from "../planning/eligibility/judge-pair.js";
import {
  sentenceWithoutRecord,
  tellsRecord,
  withoutFamily,
  withoutRecord,
} from "../planning/eligibility/neutral-findings.js";
import { sumOf } from "../planning/explanation/context.js";
import { presentPlacement as addressed } from "../planning/explanation/messages.js";
import type { PlanningWorld } from "../planning/facts/world.js";
import { GENDERS, KIND_TITLES, standingText } from "./messages.js";
import type { PeopleSnapshot } from "./people-snapshot.js";
import type { DossierView } from "./policy.js";

type Row = PlanningWorld["index"]["employees"][number];

const day = (date: string): IsoDate => date as IsoDate;
const monthsSince = (since: string | null, on: string): number | null =>
  since === null || since > on ? null : monthsBetween(day(since), day(on));

export const fullName = (row: Row): string =>
  `${row.titlePrefix ? `${row.titlePrefix} ` : ""}${row.name}${row.titleSuffix ? `, ${row.titleSuffix}` : ""}`;

/**
 * The list as columns. Unit, title and tenure of people without a known post are -1, their retirement year 0; an unknown golongan is
 * an empty text: the list has no other room for "not known", the dossier says it in words.
 */
export function presentColumns(
  { world, dataDate, doubts }: PeopleSnapshot,
  isVisible: (row: Row) => boolean,
): PeopleColumns {
  const { index, workforce } = world;
  const unitAt = new Map(workforce.units.map(({ code }, i) => [code, i]));
  const titleAt = new Map(workforce.titles.map(({ code }, i) => [code, i]));
  const columns: PeopleColumns = {
    units: workforce.units.map(({ code, name }) => ({ code, name })),
    titles: workforce.titles.map(({ code, name, kind, family }) => ({ code, name, kind, family })),
    nip: [],
    name: [],
    kind: [],
    golongan: [],
    age: [],
    unit: [],
    title: [],
    tenureMonths: [],
    education: [],
    retirementYear: [],
    doubts: [],
  };
  index.employees.forEach((row, e) => {
    if (!isVisible(row)) return;
    const bup = index.titles.get(row.titleCode ?? "")?.bup;
    columns.nip.push(row.nip);
    columns.name.push(fullName(row));
    columns.kind.push(row.kind);
    columns.golongan.push(row.golongan ?? "");
    columns.age.push(ageOn(day(row.birthDate), day(dataDate)));
    columns.unit.push(unitAt.get(row.unitCode ?? "") ?? -1);
    columns.title.push(titleAt.get(row.titleCode ?? "") ?? -1);
    columns.tenureMonths.push(monthsSince(row.seatSince, dataDate) ?? -1);
    columns.education.push(row.educationLevel);
    columns.retirementYear.push(
      bup === undefined ? 0 : Number(retirementDate(day(row.birthDate), bup).slice(0, 4)),
    );
    columns.doubts.push(doubts[e]!.length);
  });
  return columns;
}

/** One dossier. The view decides which parts leave; a part that is withheld is empty, never partly shown. */
export function presentDossier(
  { world, dataDate, doubts }: PeopleSnapshot,
  e: number,
  view: DossierView,
): Dossier {
  const { index, workforce } = world;
  const row = index.employees[e]!;
  const own = <T extends { nip: string }>(rows: readonly T[]): T[] =>
    rows.filter(({ nip }) => nip === row.nip);
  const held = index.postOf[e]!;
  const post = held < 0 ? null : index.posts[held]!;
  const unitName = (code: string | null): string | null =>
    code === null ? null : (index.units.get(code)?.name ?? code);
  const isPrivate = view !== "atasan";
  const home =
    isPrivate && row.homePlaceCode !== null
      ? workforce.places.find(({ code }) => code === row.homePlaceCode)
      : undefined;
  const field = workforce.educationFields.find(({ code }) => code === row.educationField);
  return {
    nip: row.nip,
    name: fullName(row),
    kind: row.kind,
    kindTitle: KIND_TITLES[row.kind] ?? row.kind,
    birthDate: row.birthDate,
    age: ageOn(day(row.birthDate), day(dataDate)),
    gender: GENDERS[row.gender] ?? row.gender,
    golongan: row.golongan,
    golonganSince: row.golonganSince,
    standing: standingText(row.standing),
    retirementDate: post === null ? null : retirementDate(day(row.birthDate), post.title.bup),
    seat: post === null ? null : seatRef(post),
    seatSince: row.seatSince,
    tenureMonths: monthsSince(row.seatSince, dataDate),
    education: {
      level: row.educationLevel,
      fieldCode: row.educationField,
      fieldName: field?.name ?? row.educationName ?? "Belum tercatat",
      year: row.graduationYear,
    },
    home: home ? { code: home.code, name: home.name } : null,
    commuteMinutes: isPrivate ? world.valuer.commute(e, post) : null,
    contract:
      row.contractStart !== null && row.contractEnd !== null
        ? { start: row.contractStart, end: row.contractEnd }
        : null,
    performance: own(workforce.performance).map(({ year, predicate }) => ({ year, predicate })),
    assessments: own(workforce.assessments).map(({ assessedOn, jpm }) => ({ date: assessedOn, jpm })),
    certificates: own(workforce.certificates).map(({ kind, field: of, issuedOn, validUntil }) => ({
      kind,
      field: of === "" ? null : of,
      issuedOn,
      validUntil,
    })),
    history: own(workforce.history).map((entry) => ({
      titleName: entry.titleName ?? index.titles.get(entry.titleCode)?.name ?? entry.titleCode,
      unitName: entry.unitName ?? unitName(entry.unitCode) ?? "Unit tidak tercatat",
      start: entry.startedOn,
      end: entry.endedOn,
    })),
    relatives: isPrivate
      ? own(workforce.relatives).map(({ relation, relativeNip }) => {
          const other = index.employeeIndex.get(relativeNip);
          const relative = other === undefined ? undefined : index.employees[other];
          return {
            relation,
            name: relative?.name ?? "Tidak ada dalam daftar pegawai aktif",
            unitName: unitName(relative?.unitCode ?? null) ?? "Tanpa unit",
          };
        })
      : [],
    discipline:
      view === "penuh"
        ? own(workforce.discipline).map(({ level, status, startedOn, endedOn }) => ({
            level,
            status,
            start: startedOn,
            end: endedOn,
          }))
        : null,
    absences: own(workforce.absences).map(({ kind, startedOn, endedOn }) => ({
      kind,
      start: startedOn,
      end: endedOn,
    })),
    wishes: isPrivate
      ? own(workforce.wishes).map(({ kind, unitCode }) => ({ kind, unitName: unitName(unitCode) }))
      : [],
    doubts: [...doubts[e]!],
  };
}

/**
 * Whether a post would be lawful, for its reader. Where a finding is withheld that stands in the way, so is the earliest lawful day:
 * it would tell when a penalty ends.
 */
export function presentEligibility(
  { world }: PeopleSnapshot,
  e: number,
  judged: JudgedPair,
  view: DossierView,
): Eligibility {
  const readiness = readinessOf(world, e, judged);
  const value = shownComponents(world.valuer.components(e, judged.post), view);
  const findings = judged.findings.map(contractFinding);
  const tellsDay = view === "penuh" || !findings.some(({ rule }) => tellsRecord(rule));
  return {
    to: seatRef(judged.post),
    tmt: world.tmt,
    verdict: judged.verdict,
    findings: findings.map((finding) => shownFinding(finding, view)),
    lawfulFrom: tellsDay ? judged.lawfulFrom : null,
    value,
    valueTotal: sumOf(value),
    seatsShort: Math.max(0, judged.post.seats - judged.post.holders.length),
    readiness: presentReadiness(readiness, judged, view),
  };
}

/** What is missing is said in the findings' own words, so a reader hears no more of it than of them. */
export function presentReadiness(readiness: Readiness, judged: JudgedPair, view: DossierView): Readiness {
  const withheld = view !== "penuh" && judged.findings.some(({ rule }) => tellsRecord(rule));
  return {
    ...readiness,
    missing: judged.findings
      .filter((finding) => !isTolerable(finding))
      .map((finding) => shownFinding(contractFinding(finding), view).message),
    ...(withheld && readiness.state === "belum-siap"
      ? { readyFrom: null, sentence: says.notReady(readiness.missing.length, null) }
      : {}),
  };
}

function shownFinding(finding: Finding, view: DossierView): Finding {
  if (view === "penuh") return finding;
  return view === "atasan" ? withoutFamily(withoutRecord(finding)) : withoutRecord(finding);
}

/** Home and wishes are withheld from a superior, and so is what they add to the value. */
const PRIVATE_COMPONENTS: ReadonlySet<string> = new Set(["distance", "wish"]);
const shownComponents = (components: readonly ValueComponent[], view: DossierView): ValueComponent[] =>
  components.filter(({ name }) => view !== "atasan" || !PRIVATE_COMPONENTS.has(name));

/**
 * The answer of a plan for its reader; `own`: the person. A superior gets the outcome alone: the stored sentences may speak of the way
 * to work, of wishes, relatives or discipline.
 */
export function presentPlacement(placement: Placement, own: boolean, view: DossierView): Placement {
  const said = addressed(placement, own);
  if (view === "penuh") return said;
  if (view === "tanpa-disiplin") return { ...said, sentences: said.sentences.map(sentenceWithoutRecord) };
  return {
    ...said,
    sentences: said.sentences.slice(0, 1),
    before: shownComponents(said.before, view),
    after: said.after && shownComponents(said.after, view),
  };
}
