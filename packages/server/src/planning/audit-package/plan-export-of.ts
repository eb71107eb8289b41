import { createHash } from "node:crypto";
import { canonicalJson } from "@selaras/optimizer";
import {
  type Finding,
  type IsoDate,
  isInForce,
  type PlanFacts,
  type RuleProfile,
} from "@selaras/regulations";
import { type Trainee, traineesOf } from "../eligibility/trainees.js";
import type { ExplainedMove } from "../explanation/move.js";
import type { PlanningWorld } from "../facts/world.js";
import type { ExportedMove, ExportedTitle, PlanExport, PlanRecord } from "../law-check/plan-export.js";
import { moverFacts } from "./mover-facts.js";

export interface ExportInput {
  readonly world: PlanningWorld;
  readonly government: string;
  readonly moves: readonly ExplainedMove[];
  readonly hashes: Omit<PlanExport["hashes"], "content">;
  readonly totals: Pick<PlanExport["totals"], "seatsShortBefore" | "seatsShortAfter">;
}

/**
 * The plan with the facts it rests on, as an auditor can judge it again anywhere: `selaras-plan-export/1`. Taken where the plan is made, so
 * that later imports change nothing of it. The same plan gives the same bytes.
 */
export function planExportOf({ world, government, moves, hashes, totals }: ExportInput): PlanExport {
  const claims = new Map(moves.map(({ move, reason }) => [move.nip, claimsOf(reason.findings)]));
  const record = planRecordOf(
    world,
    government,
    moves.map(({ move }) => move),
  );
  const written: Omit<PlanExport, "hashes"> = {
    format: "selaras-plan-export/1",
    ...record,
    moves: record.moves.map((move) => ({
      ...move,
      findings: claims.get(move.nip) ?? [],
    })),
    planFindings: world.judge.law.planFindings(wholePlanOf(world, record)).map(planClaim),
    totals: { moves: moves.length, ...totals },
  };
  const content = createHash("sha256")
    .update(canonicalJson({ ...written, hashes }))
    .digest("hex");
  return { ...written, hashes: { ...hashes, content } };
}

const claimsOf = (findings: ExplainedMove["reason"]["findings"]): ExportedMove["findings"] =>
  findings
    .filter(({ severity }) => severity !== "PASS")
    .map(({ rule, version, severity }) => ({ rule, version: Number(version), severity }));

/** What each training of a move gives; nothing in the file where the move rests on none. */
function trainingsOf(trainee: Trainee | undefined): Pick<ExportedMove, "trainings"> {
  if (trainee === undefined) return {};
  return {
    trainings: trainee.trainings.map(({ name, sessionCode, startsOn, endsOn }, i) => {
      const { kind, field } = trainee.needed[i]!.offer.certificate;
      return { kind, field: field ?? "", training: name, session: sessionCode, startsOn, endsOn };
    }),
  };
}

type Seat = { readonly unitCode: string; readonly titleCode: string };

/** The facts a placement is judged from, whoever proposed it; nobody is moved twice. */
export function planRecordOf(
  world: PlanningWorld,
  government: string,
  proposed: readonly { readonly nip: string; readonly to: Seat }[],
): PlanRecord {
  const { workforce, index, facts, judge, tmt, options } = world;
  const targets = new Map(proposed.map(({ nip, to }) => [nip, to]));
  const trainees = traineesOf(
    world,
    proposed.map(({ nip, to }) => ({
      employee: index.employeeIndex.get(nip)!,
      to: index.postIndex(to.unitCode, to.titleCode),
    })),
  );
  const reading = options.reading ?? {};
  const local = (reading.local ?? []).filter((rule) => isInForce(rule, tmt as IsoDate));
  const asksPlace = local.some(({ conditions }) =>
    conditions.some(({ kind }) => kind === "same-subdistrict"),
  );
  const personOf = moverFacts(workforce, tmt, local);
  const people = index.employees
    .filter(({ nip }) => targets.has(nip))
    .map((row) => personOf(row, index.titles.get(targets.get(row.nip)!.titleCode) ?? null));
  const places = new Map(people.map((one) => [one.nip, one]));
  const { ppkStatus, headInauguratedAt, headTermEnd, candidatePairDate, restructuring } = facts.government;
  return {
    government,
    tmt,
    head: {
      ppkStatus: ppkStatus ?? "DEFINITIVE",
      headInauguratedAt: headInauguratedAt ?? null,
      headTermEnd: headTermEnd ?? null,
      candidatePairDate: candidatePairDate ?? null,
      restructuring: restructuring ?? false,
    },
    settings: {
      ageCeilingMode: reading.ageCeilingMode ?? "ON_BIRTHDAY",
      relatedFamilies: plainCopy(reading.relatedFamilies ?? {}),
      params: plainCopy(reading.params ?? {}),
      effects: { ...reading.effects },
    },
    registers: [...workforce.datasets].sort(),
    rules: judge.law.rules.map(({ id, version, status, source, article }) => ({
      rule: id,
      version,
      status,
      citation: article === "" ? source : `${source} ${article}`,
    })),
    ...(reading.daysOff && { daysOff: reading.daysOff.map(datesOff) }),
    ...(local.length > 0 && { localRules: plainCopy<PlanRecord["localRules"]>(local) }),
    units: workforce.units.map(({ code, name, kind, parentCode, remoteness, specialArea }) => ({
      code,
      name,
      kind,
      parentCode,
      remoteness,
      specialArea,
      ...(asksPlace && { subdistrict: facts.units.get(code)?.subdistrict ?? null }),
    })),
    titles: workforce.titles.map((title) => ({
      code: title.code,
      name: title.name,
      kind: title.kind as ExportedTitle["kind"],
      jenjang: title.jenjang,
      eselon: title.eselon,
      minEducation: title.minEducation,
      educationFields: title.educationFields,
      family: title.family,
      specialRole: title.specialRole,
      bup: title.bup,
    })),
    posts: seatCounts(world, targets),
    people,
    bystanders: bystandersOf(world, targets),
    moves: proposed.map(({ nip, to }) => {
      const { unitCode = null, titleCode = null } = places.get(nip) ?? {};
      return {
        nip,
        from: unitCode === null || titleCode === null ? null : { unitCode, titleCode },
        to: { unitCode: to.unitCode, titleCode: to.titleCode },
        tmt,
        documents: [],
        findings: [],
        ...trainingsOf(trainees.get(index.employeeIndex.get(nip)!)),
      };
    }),
  };
}

const datesOff = ({ year, daysOff }: NonNullable<RuleProfile["daysOff"]>[number]) => ({
  year,
  days: daysOff.map(({ date }) => date).sort(),
});

const plainCopy = <T>(value: unknown): T => JSON.parse(JSON.stringify(value)) as T;

type Targets = ReadonlyMap<string, Seat>;

function seatCounts({ index }: PlanningWorld, targets: Targets): PlanExport["posts"] {
  const arriving = new Map<number, number>();
  for (const { unitCode, titleCode } of targets.values()) {
    const post = index.postIndex(unitCode, titleCode);
    arriving.set(post, (arriving.get(post) ?? 0) + 1);
  }
  return index.posts.map((post) => {
    const staying = post.holders.filter((e) => !targets.has(index.employees[e]!.nip)).length;
    return {
      unitCode: post.unit.code,
      titleCode: post.title.code,
      seats: post.seats,
      staying,
      before: post.holders.length,
      after: staying + (arriving.get(post.index) ?? 0),
    };
  });
}

/** Relatives of people who move, where they hold a post and stay in it. */
function bystandersOf({ workforce, index }: PlanningWorld, targets: Targets): PlanExport["bystanders"] {
  const kin = new Set(
    workforce.relatives.filter(({ nip }) => targets.has(nip)).map(({ relativeNip }) => relativeNip),
  );
  return index.employees.flatMap(({ nip, unitCode, titleCode }) =>
    kin.has(nip) && !targets.has(nip) && unitCode !== null && titleCode !== null
      ? [{ nip, unitCode, titleCode }]
      : [],
  );
}

/** The placement as the rules about whole plans see it. */
export function wholePlanOf({ index, facts }: PlanningWorld, { moves, posts }: PlanRecord): PlanFacts {
  const employees = new Map(facts.employees.map((one) => [one.id, one]));
  return {
    moves: moves.map(({ nip, from, to, tmt }) => ({
      id: nip,
      employee: employees.get(nip)!,
      from: from === null ? null : (facts.positions.get(from.titleCode) ?? null),
      fromUnit: from === null ? null : (facts.units.get(from.unitCode) ?? null),
      to: facts.positions.get(to.titleCode)!,
      toUnit: facts.units.get(to.unitCode)!,
      tmt: tmt as IsoDate,
      toSeatId: null,
      fromSeatId: null,
    })),
    seats: [],
    staffing: index.posts.map((post, p) => ({
      unit: facts.units.get(post.unit.code)!,
      position: facts.positions.get(post.title.code)!,
      need: post.seats,
      before: posts[p]!.before,
      after: posts[p]!.after,
    })),
    displaced: [],
  };
}

function planClaim({ rule, version, severity, facts }: Finding): PlanExport["planFindings"][number] {
  const text = (value: unknown) => (typeof value === "string" ? value : null);
  return { rule, version, severity, unit: text(facts.unit), family: text(facts.family) };
}
