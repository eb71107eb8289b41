import type { IsoDate } from "../dates.js";
import type { EmployeeFacts, MoveFacts, PositionFacts, UnitFacts } from "../facts.js";
import { normalizeCode } from "../families.js";
import type {
  ActingFacts,
  PlanFacts,
  PlannedMove,
  SeatFacts,
  StaffingFacts,
  TeachingFacts,
} from "../plan-facts.js";
import { readDocuments } from "./documents.js";
import type { CaseFault, Fields } from "./fields.js";
import { readEmployee } from "./people.js";
import { heldIn, postsHeld, readPostings } from "./postings.js";
import { type ReadUnit, readPosition, readUnit } from "./posts.js";

/** The move of the case as the plan sees it, with the units whose staff it changes. */
export interface MainMove {
  readonly facts: MoveFacts;
  readonly toSeatId: string | null;
  readonly fromSeatId: string | null;
  readonly teaching: TeachingFacts | null;
  readonly units: readonly ReadUnit[];
}

/** What the rest of the plan says; null when the case speaks of one move only. */
export function readPlan(
  plan: Fields | null,
  main: MainMove | null,
  tmt: IsoDate,
  faults: CaseFault[],
): PlanFacts | null {
  const moves = [
    ...(main === null ? [] : [plannedMain(main)]),
    ...(plan?.list((entry) => readMove(entry, main, tmt, faults), "moves") ?? []),
  ];
  const seats = plan?.list(readSeat, "seats") ?? null;
  const counted = (main?.units ?? []).flatMap((read) => staffingOf(read, moves));
  const listed = plan?.list(readStaffing, "staffing") ?? null;
  const displaced = plan?.texts("displaced") ?? null;
  const acting = plan?.list(readActing, "acting") ?? null;
  const reasons = readReasons(plan?.child("reasons") ?? null);
  const speaksOfPlan =
    seats !== null ||
    listed !== null ||
    displaced !== null ||
    acting !== null ||
    counted.length > 0 ||
    moves.length > (main === null ? 0 : 1) ||
    (main?.teaching ?? null) !== null;
  if (!speaksOfPlan) return null;
  return {
    moves,
    seats: seats ?? seatsAimedAt(moves),
    staffing: [...counted, ...(listed ?? [])],
    displaced: displaced ?? [],
    acting: acting ?? (listed === null ? [] : null),
    ...(reasons && { reasons }),
  };
}

const plannedMain = ({ facts, toSeatId, fromSeatId, teaching }: MainMove): PlannedMove => ({
  id: "mutasi",
  employee: facts.employee,
  from: facts.from,
  fromUnit: facts.fromUnit,
  to: facts.to,
  toUnit: facts.toUnit,
  tmt: facts.tmt,
  toSeatId: toSeatId ?? "kursi-mutasi",
  fromSeatId,
  documents: facts.documents,
  teaching,
});

/** Another move of the plan. What it does not say is as in the move of the case. */
function readMove(entry: Fields, main: MainMove | null, tmt: IsoDate, faults: CaseFault[]): PlannedMove {
  const id = entry.text("id", "moveId", "employeeId") ?? entry.path;
  const from =
    readPosition(entry.child("from"), entry.text("fromPositionId") ?? main?.facts.from?.id ?? "jabatan-asal")
      ?.position ?? null;
  const to =
    readPosition(entry.child("to"), entry.text("toPositionId") ?? main?.facts.to.id ?? "jabatan-tujuan")
      ?.position ??
    main?.facts.to ??
    from;
  const shared = readUnit(entry.child("unit"), entry.text("toUnitId") ?? `unit-${id}`)?.unit;
  const fromUnit =
    readUnit(entry.child("fromUnit"), entry.text("fromUnitId") ?? `asal-${id}`)?.unit ??
    unitNamed(entry.text("fromUnitId"), main) ??
    shared ??
    null;
  const toUnit =
    readUnit(entry.child("toUnit"), entry.text("toUnitId") ?? `unit-${id}`)?.unit ??
    unitNamed(entry.text("toUnitId"), main) ??
    shared ??
    main?.facts.toUnit ??
    null;
  const person = entry.child("employee");
  const postings = readPostings(entry, person);
  const held = postsHeld(heldIn(entry, postings), from, fromUnit, postings);
  const employee =
    person === null
      ? { ...stranger(entry.text("employeeId") ?? id), current: null }
      : readEmployee(person, held, from, fromUnit);
  if (to === null) entry.missing("to", "jabatan tujuan", "Tulis jabatan tujuannya, misalnya { kind: JF }.");
  const position = to ?? stand(from);
  return {
    id,
    employee,
    from,
    fromUnit,
    to: position,
    toUnit: toUnit ?? { id: `unit-${id}`, kind: "", remoteness: "BIASA", daerahKhusus: false },
    tmt: entry.date("tmt") ?? tmt,
    toSeatId: entry.text("toSeatId", "seatId") ?? `kursi-${id}`,
    fromSeatId: entry.text("fromSeatId"),
    documents: readDocuments(entry, faults, "documents"),
    teaching: readTeaching(entry.child("teaching")),
  };
}

/** A unit of the case, named again by its id. */
function unitNamed(id: string | null, main: MainMove | null): UnitFacts | null {
  if (id === null) return null;
  return (
    main?.units.find(({ unit }) => unit.id === id)?.unit ?? {
      id,
      kind: "",
      remoteness: "BIASA",
      daerahKhusus: false,
    }
  );
}

const stand = (from: PositionFacts | null): PositionFacts =>
  from ?? {
    id: "jabatan-tujuan",
    name: "jabatan-tujuan",
    kind: "PELAKSANA",
    jenjang: null,
    eselon: null,
    kelas: null,
    golonganMin: null,
    golonganMax: null,
    minEducation: "SMA",
    educationFields: "ANY",
    family: "",
    specialRole: null,
    bup: 58,
  };

const stranger = (id: string): EmployeeFacts => ({
  ...readEmployee(null, { current: null, history: [] }, null, null),
  id,
});

export function readTeaching(fields: Fields | null): TeachingFacts | null {
  if (fields === null) return null;
  const teaching: TeachingFacts = {
    jtm: fields.number("jtm"),
    attachedDuties: fields.texts("attachedDuties") ?? [],
    otherDuties:
      fields.list(
        (one) => ({ duty: one.text("duty", "name") ?? "tugas", jtm: one.number("jtm") ?? 0 }),
        "otherDuties",
      ) ?? [],
    curriculumLimit: fields.flag("curriculumLimit") ?? false,
  };
  fields.done();
  return teaching;
}

const readSeat = (fields: Fields): SeatFacts => ({
  id: fields.text("id", "seatId") ?? fields.path,
  positionId: fields.text("positionId") ?? "jabatan-tujuan",
  unitId: fields.text("unitId") ?? "unit-tujuan",
  holderId: fields.text("holderId", "holder"),
  validFrom: fields.date("validFrom") ?? ("1900-01-01" as IsoDate),
  validTo: fields.date("validTo"),
});

/** Where the case lists no seats, the ones its moves aim at exist and are free. */
const seatsAimedAt = (moves: readonly PlannedMove[]): SeatFacts[] => {
  const seats = new Map<string, SeatFacts>();
  for (const { toSeatId, to, toUnit } of moves)
    if (toSeatId !== null && !seats.has(toSeatId))
      seats.set(toSeatId, {
        id: toSeatId,
        positionId: to.id,
        unitId: toUnit.id,
        holderId: null,
        validFrom: "1900-01-01" as IsoDate,
        validTo: null,
      });
  return [...seats.values()];
};

function readStaffing(fields: Fields): StaffingFacts {
  const unit = readUnit(fields.child("unit"), fields.text("unitId") ?? fields.path)?.unit;
  const profession = fields.text("profession", "family");
  const position = readPosition(fields.child("position"), normalizeCode(profession ?? "jabatan"))?.position;
  return {
    unit: unit ?? {
      id: fields.text("unitId") ?? fields.path,
      kind: "",
      remoteness: "BIASA",
      daerahKhusus: false,
    },
    position: position ?? ofProfession(normalizeCode(profession ?? "")),
    need: fields.number("need", "abkNeed"),
    before: fields.number("before") ?? 0,
    after: fields.number("after") ?? fields.number("before") ?? 0,
    notLocal: fields.number("notLocal") ?? 0,
  };
}

const ofProfession = (family: string): PositionFacts => ({
  ...stand(null),
  id: family,
  name: family,
  kind: "JF",
  jenjang: "AHLI_PERTAMA",
  family,
});

/** Counts of one unit, after what the moves take and bring unless the case says it. */
const staffingOf = ({ unit, staffing }: ReadUnit, moves: readonly PlannedMove[]): StaffingFacts[] =>
  staffing.map(({ family, before, after, need }) => {
    const leave = moves.filter((one) => one.fromUnit?.id === unit.id && one.from?.family === family).length;
    const come = moves.filter((one) => one.toUnit.id === unit.id && one.to.family === family).length;
    return { unit, position: ofProfession(family), need, before, after: after ?? before - leave + come };
  });

const readActing = (fields: Fields): ActingFacts => ({
  unitId: fields.text("unitId") ?? "unit-asal",
  positionId: fields.text("positionId") ?? "jabatan-asal",
  employeeId: fields.text("employeeId") ?? "plt",
  from: fields.date("from", "start") ?? ("1900-01-01" as IsoDate),
  until: fields.date("until", "end"),
  extensions: fields.number("extensions") ?? 0,
  post: readPosition(fields.child("post"), "jabatan-plt")?.position ?? null,
});

function readReasons(fields: Fields | null): Record<string, string> | null {
  if (fields === null) return null;
  return Object.fromEntries(fields.keys().map((rule) => [rule, fields.text(rule) ?? ""]));
}
