import { z } from "zod";

/** What `check-law` reads. The format is described for people in docs/untuk-pemeriksa.md; a change of meaning is a new number. */
export const PLAN_EXPORT = "selaras-plan-export/1";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "seharusnya tanggal seperti 2027-01-04");
const hash = z.string().regex(/^[0-9a-f]{64}$/, "seharusnya sidik SHA-256 (64 angka heksadesimal)");
const count = z.number().int().min(0);
const severity = z.enum(["BLOCK", "NEED-DOC", "WARN", "PASS"]);

const seat = z.strictObject({ unitCode: z.string(), titleCode: z.string() });

const unit = z.strictObject({
  code: z.string(),
  name: z.string(),
  kind: z.string(),
  parentCode: z.string().nullable(),
  remoteness: z.string(),
  specialArea: z.boolean(),
  /** Code of its kecamatan; told where a local rule asks for it. */
  subdistrict: z.string().nullable().optional(),
});

const title = z.strictObject({
  code: z.string(),
  name: z.string(),
  kind: z.enum(["JPT_PRATAMA", "ADMINISTRATOR", "PENGAWAS", "PELAKSANA", "JF"]),
  jenjang: z.string().nullable(),
  eselon: z.string().nullable(),
  minEducation: z.string(),
  /** Null: any field. */
  educationFields: z.array(z.string()).nullable(),
  family: z.string(),
  specialRole: z.string().nullable(),
  bup: z.number().int().min(1),
});

/** One title in one unit: seats of the position map, people who hold it and stay, and what the plan says of before and after. */
const post = z.strictObject({
  unitCode: z.string(),
  titleCode: z.string(),
  seats: count,
  staying: count,
  before: count,
  after: count,
});

/** A person who moves, with what the rules read and nothing more: no name, no sex, no home, no wish, no light penalty. */
const person = z.strictObject({
  nip: z.string(),
  kind: z.enum(["PNS", "CPNS", "PPPK", "PPPK_PW"]),
  birthDate: day,
  tmtPns: day.nullable(),
  golongan: z.string().nullable(),
  /** Told where a local rule asks for it. */
  golonganSince: day.nullable().optional(),
  standing: z.string(),
  educationLevel: z.string(),
  educationField: z.string().nullable(),
  unitCode: z.string().nullable(),
  titleCode: z.string().nullable(),
  seatSince: day.nullable(),
  contract: z.strictObject({ start: day, end: day, titleCode: z.string() }).nullable(),
  performance: z.array(z.strictObject({ year: z.number().int(), predicate: z.string() })),
  discipline: z.array(
    z.strictObject({
      level: z.enum(["SEDANG", "BERAT", "PROSES HUKUM"]),
      type: z.string().nullable(),
      status: z.string(),
      startedOn: day,
      endedOn: day.nullable(),
    }),
  ),
  absences: z.array(
    z.strictObject({ kind: z.enum(["CLTN", "TUGAS BELAJAR"]), startedOn: day, endedOn: day.nullable() }),
  ),
  certificates: z.array(z.strictObject({ kind: z.string(), field: z.string(), validUntil: day.nullable() })),
  history: z.array(
    z.strictObject({
      titleCode: z.string(),
      unitCode: z.string().nullable(),
      startedOn: day,
      endedOn: day.nullable(),
    }),
  ),
  relatives: z.array(z.strictObject({ nip: z.string(), relation: z.string() })),
});

/** A relative of somebody who moves, who stays. */
const bystander = z.strictObject({ nip: z.string(), unitCode: z.string(), titleCode: z.string() });

const claim = z.strictObject({ rule: z.string(), version: z.number().int(), severity });

const move = z.strictObject({
  nip: z.string(),
  /** Null: the person holds no post today. */
  from: seat.nullable(),
  to: seat,
  /** Terhitung mulai tanggal. */
  tmt: day,
  documents: z.array(
    z.strictObject({ paper: z.string(), date: day.nullable(), months: z.number().int().nullable() }),
  ),
  findings: z.array(claim),
  /** Certificates the person does not hold yet, and the training that gives them before the move. Absent: the move rests on none. */
  trainings: z
    .array(
      z.strictObject({
        kind: z.string(),
        field: z.string(),
        training: z.string(),
        session: z.string(),
        startsOn: day,
        endsOn: day,
      }),
    )
    .optional(),
});

const rule = z.strictObject({
  rule: z.string(),
  version: z.number().int(),
  status: z.enum(["verified", "known", "uncertain"]),
  citation: z.string(),
});

const months = z.number().int().min(1);
const years = z.number().int().min(1);
const localCondition = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("min-months-in-unit"), months }),
  z.strictObject({ kind: z.literal("min-months-in-post"), months }),
  z.strictObject({ kind: z.literal("min-months-in-golongan"), months }),
  z.strictObject({ kind: z.literal("min-golongan"), golongan: z.string() }),
  z.strictObject({ kind: z.literal("min-education"), level: z.string() }),
  z.strictObject({ kind: z.literal("min-age"), years }),
  z.strictObject({ kind: z.literal("max-age"), years }),
  z.strictObject({ kind: z.literal("same-subdistrict") }),
  z.strictObject({ kind: z.literal("certificate"), certificate: z.string() }),
  z.strictObject({ kind: z.literal("min-predicate"), predicate: z.string(), years }),
]);
const codes = z.array(z.string()).optional();
const localSide = z
  .strictObject({ kinds: codes, families: codes, unitKinds: codes, units: codes })
  .optional();

/** A rule of the government's own making: whom it concerns and what it asks. Within a list one entry will do. */
const localLaw = z.strictObject({
  id: z.string().regex(/^LOKAL-/, "seharusnya kode yang diawali LOKAL-"),
  version: z.number().int().min(1),
  effectiveFrom: day,
  effectiveTo: day.nullable(),
  severity: z.enum(["BLOCK", "NEED-DOC", "WARN"]),
  title: z.string(),
  text: z.string(),
  source: z.string(),
  article: z.string(),
  appliesTo: z.strictObject({
    employeeKinds: codes,
    from: localSide,
    to: localSide,
    change: z.enum(["unit", "unit-kind", "title"]).optional(),
  }),
  mode: z.enum(["ALL", "ANY"]),
  conditions: z.array(localCondition),
  document: z.string().nullable(),
});

/** Everything needed to judge a plan against the law again, on a machine that knows nothing else of it. */
export const planExport = z.strictObject({
  format: z.literal(PLAN_EXPORT),
  government: z.string(),
  tmt: day,
  /** Who governs: what the rules on elections and acting heads read. */
  head: z.strictObject({
    ppkStatus: z.enum(["DEFINITIVE", "PJ", "PJS", "PLT"]),
    headInauguratedAt: day.nullable(),
    headTermEnd: day.nullable(),
    candidatePairDate: day.nullable(),
    restructuring: z.boolean(),
  }),
  /** Readings this government has settled on where the law leaves them open, and what it decided of rules nobody confirmed. */
  settings: z.strictObject({
    ageCeilingMode: z.enum(["BEFORE_BIRTHDAY", "ON_BIRTHDAY", "THROUGH_YEAR"]),
    relatedFamilies: z.record(z.string(), z.array(z.string())),
    params: z.record(z.string(), z.record(z.string(), z.unknown())),
    effects: z.record(z.string(), z.enum(["warn", "block", "off"])),
  }),
  /** Registers the office handed over. What a missing register would say is unknown, never "none". */
  registers: z.array(z.string()),
  rules: z.array(rule),
  /** Days off of whole years as the office handed them in, in the place of the national ones; absent: none. */
  daysOff: z.array(z.strictObject({ year: z.number().int(), days: z.array(day) })).optional(),
  /** Rules of the government's own making that judge this plan, whole; absent: it has none. */
  localRules: z.array(localLaw).optional(),
  units: z.array(unit),
  titles: z.array(title),
  posts: z.array(post),
  people: z.array(person),
  bystanders: z.array(bystander),
  moves: z.array(move),
  /** Findings about the plan as a whole; `unit` and `family` where the rule speaks of one. */
  planFindings: z.array(claim.extend({ unit: z.string().nullable(), family: z.string().nullable() })),
  totals: z.strictObject({ moves: count, seatsShortBefore: count, seatsShortAfter: count }),
  hashes: z.strictObject({
    /** Of the canonical problem and plan files, and of the plan's certificate (null: the plan carries none). */
    problem: hash,
    plan: hash,
    certificate: hash.nullable(),
    /** Of this file as canonical JSON without `hashes.content` itself. */
    content: hash,
  }),
});

export type PlanExport = z.output<typeof planExport>;
export type ExportedMove = PlanExport["moves"][number];
export type ExportedPerson = PlanExport["people"][number];
export type ExportedTitle = PlanExport["titles"][number];
export type ExportedUnit = PlanExport["units"][number];
export type ExportedPost = PlanExport["posts"][number];
export type LocalLaw = z.output<typeof localLaw>;
export type LocalAsk = z.output<typeof localCondition>;
export type Severity = z.output<typeof severity>;

/** The part of an export the law is judged from: what the plan claims, sums up and seals is left out. */
export type PlanRecord = Omit<PlanExport, "format" | "hashes" | "totals" | "planFindings">;
