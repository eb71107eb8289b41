import type { ConductFacts } from "../conduct-facts.js";
import { type IsoDate, parseDate } from "../dates.js";
import type { EmployeeFacts, MoveFacts, PositionFacts, PostContext, UnitFacts } from "../facts.js";
import { natureOfMove } from "../nature.js";
import type { PlanFacts } from "../plan-facts.js";
import { readConduct } from "./conduct.js";
import { type PaperSet, readDocuments } from "./documents.js";
import { type CaseFault, Fields } from "./fields.js";
import { readGovernment } from "./government.js";
import { readEmployee } from "./people.js";
import { readPlan, readTeaching } from "./plans.js";
import { heldIn, postsHeld, readPostings } from "./postings.js";
import { contradicts, type ReadUnit, readPosition, readUnit } from "./posts.js";
import { INITIATORS, JUSTIFICATIONS, NATURES, SCOPES } from "./words.js";

/** What a case asks: about a move, about a person who stays, about a plan, about how a round is conducted, or several of these. */
export interface LegalQuestion {
  /** The day whose law judges. */
  readonly on: IsoDate;
  readonly move: MoveFacts | null;
  readonly stay: {
    readonly employee: EmployeeFacts;
    readonly from: PositionFacts | null;
    readonly fromUnit: UnitFacts | null;
    readonly context: PostContext;
  } | null;
  readonly plan: PlanFacts | null;
  readonly conduct: ConductFacts | null;
}

export type CaseReading =
  | { readonly ok: true; readonly question: LegalQuestion }
  | { readonly ok: false; readonly faults: readonly CaseFault[] };

/** Reads one case. `date` stands in place of the case's own `move.tmt`. Every fault is told, not the first one. */
export function readCase(value: unknown, date?: string): CaseReading {
  const faults: CaseFault[] = [];
  const root = Fields.of(unwrapped(value) ?? "null", "", faults);
  if (root === null) return { ok: false, faults };
  const question = read(root, date, faults);
  root.done();
  return question !== null && faults.length === 0 ? { ok: true, question } : { ok: false, faults };
}

/** A stored legal case keeps its facts under `case`. */
const unwrapped = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "case" in value ? value.case : value;

function read(root: Fields, date: string | undefined, faults: CaseFault[]): LegalQuestion | null {
  const move = root.child("move");
  const plan = root.child("plan");
  const tmt = dateOf(move, plan, date, faults);
  const scope = move?.choice(SCOPES, "scope") ?? "INTRA";
  const nature = move?.choice(NATURES, "nature") ?? null;
  const initiator = move?.choice(INITIATORS, "initiator") ?? "OFFICE";
  const justification = readJustification(move);
  const { government, papers } = readGovernment(plan, move);
  const documents: PaperSet = {
    ...readDocuments(root, faults, "documents"),
    ...(move === null ? {} : readDocuments(move, faults, "documents")),
    ...papers,
  };
  if (justification.document) documents.justification ??= {};
  const declared = [move?.flag("noCandidateDeclared"), root.flag("noCandidateDeclared")];
  if (declared.includes(true)) documents.noCandidateDeclared = {};

  const person = root.child("employee");
  const postings = readPostings(root, person);
  const held = heldIn(root, postings);
  const aimed = readPosition(
    root.child("to"),
    move?.text("toPositionId") ?? paperPost(documents) ?? "jabatan-tujuan",
  );
  const left = readPosition(
    root.child("from"),
    move?.text("fromPositionId") ?? held?.positionId ?? "jabatan-asal",
  );
  const from =
    left?.position ??
    postings.find(({ end, positionId }) => end === null && positionId === held?.positionId)?.position ??
    (nature === "LATERAL" && held !== null && aimed !== null
      ? { ...aimed.position, id: held.positionId ?? "jabatan-asal" }
      : null);
  const target = root.child("toUnit");
  const named = root.child("unit");
  const toUnit = readUnit(target ?? named, "unit-tujuan") ?? bareUnit("unit-tujuan");
  const fromId = held?.unitId ?? "unit-asal";
  const fromUnit =
    readUnit(root.child("fromUnit") ?? (target === null ? null : named), fromId) ??
    (from === null || named === null ? null : alike(toUnit, fromId));
  const permit = permitFor(toUnit.unit.id, tmt, person);
  if (permit !== null) documents.sip = permit ? {} : undefined;
  const read = readEmployee(
    person,
    postsHeld(held ?? heldByFrom(from), from, fromUnit?.unit ?? null, postings),
    from,
    fromUnit?.unit ?? null,
  );
  const employee = { ...read, initiator, competence: read.competence ?? assessedBy(documents, tmt) };
  const context = { ...surroundings(root, move, plan, employee, faults), scope, documents, plan: government };
  const facts: MoveFacts | null =
    aimed === null
      ? null
      : {
          employee,
          from,
          fromUnit: fromUnit?.unit ?? null,
          to: aimed.position,
          toUnit: toUnit.unit,
          tmt,
          scope,
          documents,
          justification: justification.code === null ? null : { code: justification.code },
          plan: government,
          ...seatOf(aimed.need, aimed.filledAfter),
          ...(context.supervisorsOfTarget && { supervisorsOfTarget: context.supervisorsOfTarget }),
          ...(context.relativePosts && { relativePosts: context.relativePosts }),
        };
  if (facts !== null && nature !== null && contradicts(nature, natureOfMove(from, facts.to)))
    tellNature(move!, nature, natureOfMove(from, facts.to));
  const units: ReadUnit[] = [...(fromUnit ? [fromUnit] : []), toUnit];
  const main =
    facts === null
      ? null
      : {
          facts,
          toSeatId: move?.text("toSeatId") ?? null,
          fromSeatId: move?.text("fromSeatId") ?? null,
          teaching: readTeaching(move?.child("teaching") ?? root.child("teaching")),
          units,
        };
  const wholePlan = readPlan(plan, main, tmt, faults);
  const conduct = readConduct(plan?.child("conduct") ?? root.child("conduct"));
  move?.raw("employeeId", "aspects", "signer", "decree", "reason");
  move?.done();
  plan?.done();
  const asksAboutStay = facts === null && person !== null && wholePlan === null && conduct === null;
  if (facts === null && person === null && wholePlan === null && conduct === null)
    root.missing(
      "to",
      "jabatan tujuan, atau pegawai yang tetap",
      "Tulis employee dan to; lihat docs/aturan-hukum.md.",
    );
  return {
    on: tmt,
    move: facts,
    stay: asksAboutStay ? { employee, from, fromUnit: fromUnit?.unit ?? null, context } : null,
    plan: wholePlan,
    conduct,
  };
}

/** The unit a case names once tells what kind of place the person leaves, too; what is special about it belongs to the target. */
const alike = ({ unit }: ReadUnit, id: string): ReadUnit => ({
  unit: { id, kind: unit.kind, remoteness: "BIASA", daerahKhusus: false, inpatient: unit.inpatient ?? null },
  staffing: [],
});

const bareUnit = (id: string): ReadUnit => ({
  unit: { id, kind: "", remoteness: "BIASA", daerahKhusus: false },
  staffing: [],
});

const heldByFrom = (from: PositionFacts | null) =>
  from === null
    ? null
    : {
        tmt: null,
        reconfirmedAt: null,
        positionId: from.id,
        unitId: null,
        isReconfirmation: false,
        role: null,
      };

function dateOf(
  move: Fields | null,
  plan: Fields | null,
  date: string | undefined,
  faults: CaseFault[],
): IsoDate {
  const ofPlan = plan?.date("tmt", "date", "end") ?? null;
  const stated = move?.date("tmt") ?? ofPlan;
  const asked = date === undefined ? null : parseDate(date);
  if (date !== undefined && asked === null)
    faults.push({
      where: "--date",
      found: date,
      expected: "tanggal seperti 2026-12-01",
      fix: "Periksa tanggalnya.",
    });
  const tmt = asked ?? stated;
  if (tmt !== null) return tmt;
  if (date === undefined && !faults.some(({ where }) => /tmt|date|end/.test(where)))
    faults.push({
      where: "move.tmt",
      found: undefined,
      expected: "tanggal mulai berlaku mutasi",
      fix: "Tulis move.tmt, atau pakai --date 2026-12-01.",
    });
  return "2000-01-01" as IsoDate;
}

/** `"REORGANISATION"` or `{ code, document }`. */
function readJustification(move: Fields | null): { code: string | null; document: boolean } {
  const field = move?.raw("justification") ?? null;
  if (move === null || field === null) return { code: null, document: false };
  if (typeof field.value === "string")
    return { code: move.choice(JUSTIFICATIONS, "justification"), document: false };
  const fields = move.nested(field.value, field.path);
  const document = fields?.raw("document", "documents", "decree") ?? null;
  const code = fields?.choice(JUSTIFICATIONS, "code") ?? null;
  fields?.raw("note", "text");
  fields?.done();
  return { code, document: document !== null && document.value !== false };
}

/** Whether a listed practice permit (SIP) is for the target and valid; null when the case lists none. */
function permitFor(unitId: string, tmt: IsoDate, person: Fields | null): boolean | null {
  const permits = person?.list(
    (one) => ({
      profession: one.text("profession"),
      facility: one.text("facilityId", "unitId"),
      until: one.date("validUntil"),
    }),
    "sip",
  );
  if (permits === undefined || permits === null || permits.length === 0) return null;
  return permits.some(({ facility, until }) => facility === unitId && (until === null || until >= tmt));
}

/** An attached assessment of which the case says no more found the standard met. */
const assessedBy = ({ assessment }: PaperSet, tmt: IsoDate): EmployeeFacts["competence"] =>
  assessment === undefined ? null : { jpm: 100, date: assessment.date ?? tmt };

const paperPost = (documents: PaperSet): string | null => documents.receiverProposal?.positionId ?? null;

/** A case about another rule need not count seats: an unmentioned target seat is needed and free. */
const seatOf = (need: number | null, filledAfter: number | null) => ({
  seat: { need: need ?? Math.max(1, filledAfter ?? 1), filledAfter: filledAfter ?? Math.min(1, need ?? 1) },
});

/** Who stands above the target post, and what relatives hold. Without relatives both are "nobody". */
function surroundings(
  root: Fields,
  move: Fields | null,
  plan: Fields | null,
  employee: EmployeeFacts,
  faults: CaseFault[],
): Pick<PostContext, "supervisorsOfTarget" | "relativePosts"> {
  const above = move?.texts("supervisorsOfTarget") ?? plan?.texts("supervisorsOfTarget") ?? null;
  const relatives = root.child("employee")?.entries("relatives") ?? [];
  const read = relatives.flatMap(({ value, path }) => {
    const fields = Fields.of(value, path, []);
    const post = readPosition(fields?.child("post") ?? null, "jabatan-kerabat");
    const employeeId = fields?.text("personId", "employeeId", "id") ?? "kerabat";
    const supervises = fields?.flag("supervisesTarget") === true;
    const isUnderTarget = fields?.flag("supervisedByTarget") === true;
    const unitId = Fields.of(fields?.raw("post")?.value, path, [])?.text("unitId") ?? "unit-kerabat";
    return [{ employeeId, supervises, isUnderTarget, post: post?.position ?? null, unitId }];
  });
  void faults;
  const supervising = read.filter(({ supervises }) => supervises).map(({ employeeId }) => employeeId);
  const isKnown = employee.relatives.length === 0 || read.some(({ post }) => post !== null);
  return {
    ...(above !== null || supervising.length > 0
      ? { supervisorsOfTarget: [...supervising, ...(above ?? [])] }
      : employee.relatives.length === 0
        ? { supervisorsOfTarget: [] }
        : {}),
    ...(isKnown
      ? {
          relativePosts: read.flatMap(({ employeeId, isUnderTarget, post, unitId }) =>
            post === null
              ? []
              : [{ employeeId, unitId, family: post.family, specialRole: post.specialRole, isUnderTarget }],
          ),
        }
      : {}),
  };
}

function tellNature(move: Fields, stated: string, derived: string): void {
  move.fault(
    { value: stated, path: "move.nature" },
    `${derived} menurut from dan to`,
    "Perbaiki from atau to, atau hapus nature: sifat mutasi mengikuti kedua jabatan.",
  );
}
