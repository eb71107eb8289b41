import {
  absenceKinds,
  disciplineLevels,
  disciplineStates,
  officeFileKinds,
  performancePredicates,
} from "@selaras/contract";
import { addDays, addMonths, type GovernmentFacts, type IsoDate, isoDate } from "@selaras/regulations";
import fc from "fast-check";
import type { Workforce } from "../../workforce/snapshot.js";
import { makeEmployee, makeNip, makeTitle, makeUnit, makeWorkforce } from "./workforce.js";

/**
 * Moves that meet the law at its edges: every kind of post, dates a day before, on and after what a rule counts, holes in every register.
 * For comparing two readings of one law. All fictional.
 */
const managerial = { jenjang: null, educationFields: null, family: "STRUKTURAL", bup: 58 };
const titles = [
  makeTitle({ code: "KADIS", ...managerial, kind: "JPT_PRATAMA", eselon: "II.b", bup: 60 }),
  makeTitle({
    code: "SEKDA",
    ...managerial,
    kind: "JPT_PRATAMA",
    eselon: "II.a",
    bup: 60,
    specialRole: "SEKDA",
  }),
  makeTitle({
    code: "SEKWAN",
    ...managerial,
    kind: "JPT_PRATAMA",
    eselon: "II.b",
    bup: 60,
    specialRole: "SEKWAN",
  }),
  makeTitle({ code: "KABID", ...managerial, kind: "ADMINISTRATOR", eselon: "III.b" }),
  makeTitle({ code: "CAMAT", ...managerial, kind: "ADMINISTRATOR", eselon: "III.a", specialRole: "CAMAT" }),
  makeTitle({
    code: "IRBAN",
    ...managerial,
    kind: "ADMINISTRATOR",
    eselon: "III.a",
    specialRole: "IRBAN",
    family: "IRBAN",
  }),
  makeTitle({ code: "KASUBBAG", ...managerial, kind: "PENGAWAS", eselon: "IV.a", minEducation: "D3" }),
  makeTitle({
    code: "PTK",
    ...managerial,
    kind: "PELAKSANA",
    family: "PENELAAH",
    educationFields: ["HUKUM", "ADMNEG"],
  }),
  makeTitle({
    code: "BENDAHARA",
    ...managerial,
    kind: "PELAKSANA",
    family: "BENDAHARA",
    minEducation: "SMA",
  }),
  makeTitle({ code: "GURU1", jenjang: "AHLI_PERTAMA" }),
  makeTitle({ code: "GURU2", jenjang: "AHLI_MUDA" }),
  makeTitle({ code: "GURUIPA", jenjang: "AHLI_PERTAMA", family: "GURU_IPA", educationFields: ["PFIS"] }),
  makeTitle({ code: "GURUPJOK", jenjang: "AHLI_MUDA", family: "GURU_MAPEL_PJOK", educationFields: null }),
  makeTitle({
    code: "KEPSEK",
    jenjang: "MUDA/MADYA",
    specialRole: "KEPALA_SEKOLAH",
    family: "KEPALA_SEKOLAH_SD",
  }),
  makeTitle({
    code: "PERAWAT1",
    jenjang: "TERAMPIL",
    minEducation: "D3",
    family: "PERAWAT",
    educationFields: ["KEPERAWATAN"],
    bup: 58,
  }),
  makeTitle({
    code: "PERAWAT2",
    jenjang: "MAHIR",
    minEducation: "D3",
    family: "PERAWAT",
    educationFields: ["KEPERAWATAN"],
    bup: 58,
  }),
  makeTitle({
    code: "DOKTER",
    jenjang: "AHLI_PERTAMA",
    minEducation: "PROFESI",
    family: "DOKTER",
    educationFields: ["DOKTER"],
    bup: 58,
  }),
  makeTitle({
    code: "KAPUS",
    jenjang: "MUDA/MADYA",
    specialRole: "KEPALA_PUSKESMAS",
    family: "KEPALA_PUSKESMAS",
    educationFields: null,
  }),
  makeTitle({ code: "AUDITOR", jenjang: "AHLI_MUDA", family: "AUDITOR", educationFields: null, bup: 58 }),
  makeTitle({
    code: "ANALIS3",
    jenjang: "AHLI_MADYA",
    family: "ANALIS",
    educationFields: ["HUKUM"],
    bup: 60,
  }),
  makeTitle({
    code: "ANALIS4",
    jenjang: "AHLI_UTAMA",
    family: "ANALIS",
    educationFields: ["HUKUM"],
    bup: 65,
  }),
];
const units = [
  makeUnit({ code: "DINAS", kind: "OPD" }),
  makeUnit({ code: "DISDUKCAPIL", kind: "OPD" }),
  makeUnit({ code: "IRDA", kind: "INSPEKTORAT" }),
  makeUnit({ code: "SD-A", kind: "SD", parentCode: "DINAS" }),
  makeUnit({ code: "SD-B", kind: "SD", parentCode: "DINAS", remoteness: "TERPENCIL", specialArea: true }),
  makeUnit({ code: "PKM-A", kind: "PUSKESMAS" }),
  makeUnit({ code: "PKM-B", kind: "PUSKESMAS", remoteness: "SANGAT_TERPENCIL" }),
  makeUnit({ code: "SMA-X", kind: "SMA" }),
];

export interface RandomMove {
  readonly workforce: Workforce;
  readonly tmt: IsoDate;
  readonly government: GovernmentFacts;
  readonly nip: string;
  readonly to: { readonly unitCode: string; readonly titleCode: string };
  readonly documents: Readonly<
    Record<string, { readonly date: IsoDate | null; readonly months: number | null }>
  >;
  readonly ageCeilingMode: "BEFORE_BIRTHDAY" | "ON_BIRTHDAY" | "THROUGH_YEAR";
}

const title = fc.constantFrom(...titles.map(({ code }) => code));
const unit = fc.constantFrom(...units.map(({ code }) => code));
const maybe = <T>(some: fc.Arbitrary<T>, freq = 8) => fc.option(some, { nil: null, freq });
/** Months and days back from the TMT: anniversaries, and the day on either side. */
const back = (...months: number[]) => fc.tuple(fc.constantFrom(...months), fc.integer({ min: -1, max: 1 }));
const since = ([months, days]: readonly [number, number], tmt: IsoDate) =>
  addDays(addMonths(tmt, -months), days);

const ages = [30, 40, 50, 53, 54, 55, 56, 57, 58, 60, 63, 64, 65];
const papers = [
  "tpkMinutes",
  "pertekImut",
  "pertekBkn",
  "abkUpdate",
  "addendum",
  "sip",
  "mendagriApproval",
  "mendagriDukcapil",
  "presidentDecree",
  "presidentWaiver",
  "noCandidateDeclared",
  "bcksCertificate",
  "ksExtension",
  "ukomPass",
  "alihFungsi",
  "sertifikatPendidik",
  "fieldExperience",
  "managerialExperience",
  "puskesmasService",
  "kapusTraining",
  "napza",
  "paktaIntegritas",
  "timPertimbangan",
  "govConsult",
  "dprdConsent",
  "govCoordination",
  "panselResult",
  "talentApproval",
  "jobFitReport",
  "bknRecommendation",
  "bknResultApproval",
  "extension",
  "reactivation",
];

/** A light penalty lowers nobody, and a stage of a criminal case is no penalty. */
function typeOf(level: string, drawn: string | null): string | null {
  const isStage = drawn?.startsWith("TER") === true;
  if (level === "PROSES HUKUM") return isStage ? drawn : "TERSANGKA";
  return isStage || level === "RINGAN" ? null : drawn;
}

const facts = fc.record({
  kind: fc.constantFrom("PNS", "PNS", "PNS", "PPPK", "PPPK_PW", "CPNS"),
  age: back(...ages.map((age) => age * 12)),
  held: maybe(fc.record({ unitCode: unit, titleCode: title })),
  seatSince: maybe(back(6, 23, 24, 36, 47, 48, 59, 60, 61, 95, 96, 144)),
  golongan: maybe(fc.constantFrom("II/c", "III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b", "IX")),
  tmtPns: maybe(back(60, 120, 240)),
  standing: fc.constantFrom("01", "01", "01", "01", "71", "15", "03", "88"),
  educationLevel: fc.constantFrom("SMP", "SMA", "D3", "D4", "S1", "PROFESI", "S2"),
  educationField: maybe(fc.constantFrom("PGSD", "PFIS", "HUKUM", "ADMNEG", "DOKTER", "KEPERAWATAN", "IPEM")),
  contractEnd: maybe(fc.integer({ min: -2, max: 400 })),
  contractTitle: maybe(title, 2),
  predicates: fc.array(
    maybe(fc.constantFrom(...performancePredicates.slice(0, 3), "BAIK", "SANGAT BAIK"), 5),
    {
      minLength: 4,
      maxLength: 4,
    },
  ),
  penalties: fc.array(
    fc.record({
      level: fc.constantFrom(...disciplineLevels),
      type: fc.constantFrom(
        null,
        "TERSANGKA",
        "TERDAKWA",
        "TERPIDANA",
        "PENURUNAN JABATAN SETINGKAT",
        "PEMBEBASAN JABATAN",
        "TUNDA",
      ),
      status: fc.constantFrom(...disciplineStates),
      start: back(3, 12, 100),
      end: maybe(fc.integer({ min: -2, max: 2 }), 4),
    }),
    { maxLength: 2, size: "-1" },
  ),
  absence: fc.option(
    fc.record({
      kind: fc.constantFrom(...absenceKinds),
      start: back(1, 12),
      end: maybe(fc.integer({ min: -2, max: 2 }), 4),
    }),
    { nil: null, freq: 2 },
  ),
  certificates: fc.array(
    fc.record({
      kind: fc.constantFrom(
        "SERTIFIKAT PENDIDIK",
        "SERTIFIKAT PENDIDIK",
        "CALON KEPALA SEKOLAH",
        "PENGALAMAN MANAJERIAL PENDIDIKAN",
        "MANAJEMEN PUSKESMAS",
        "UJI KOMPETENSI",
        "KEPAMONGPRAJAAN",
        "SEKOLAH KADER",
      ),
      field: fc.constantFrom("", "IPA", "PJOK", "GURU", "ANALIS", "AUDITOR", "DOKTER"),
      validUntil: maybe(fc.integer({ min: -1, max: 1 }), 2),
    }),
    { maxLength: 4 },
  ),
  history: fc.array(
    fc.record({
      titleCode: title,
      unitCode: maybe(unit),
      start: back(12, 24, 36, 48, 60, 96, 120, 144, 180, 240),
      length: maybe(fc.tuple(fc.constantFrom(6, 12, 24, 36, 48, 60, 96), fc.integer({ min: -1, max: 1 })), 6),
    }),
    { maxLength: 5 },
  ),
  /** One post after the other without a gap, as careers mostly go. */
  chained: fc.boolean(),
});

export const randomMove: fc.Arbitrary<RandomMove> = fc
  .record({
    year: fc.integer({ min: 2025, max: 2029 }),
    day: fc.integer({ min: 0, max: 364 }),
    facts,
    to: fc.record({ unitCode: unit, titleCode: title }),
    sameTitle: fc.boolean(),
    seats: fc.integer({ min: 1, max: 2 }),
    others: fc.integer({ min: 0, max: 2 }),
    papers: fc.subarray(papers),
    paperDate: maybe(fc.constantFrom(-400, -92, -21, -20, -19, -18, 0, 1), 3),
    paperMonths: maybe(fc.constantFrom(11, 12, 23, 24), 2),
    missing: fc.subarray(["disiplin", "absen", "sertifikat", "riwayat", "keluarga"], { maxLength: 1 }),
    allHanded: fc.integer({ min: 0, max: 5 }),
    ppkStatus: fc.constantFrom("DEFINITIVE", "DEFINITIVE", "DEFINITIVE", "PJ", "PLT"),
    sworn: maybe(back(0, 5, 6, 60), 2),
    pairs: maybe(fc.tuple(fc.constantFrom(5, 6, -6, -24), fc.integer({ min: -1, max: 1 })), 2),
    termEnd: maybe(fc.integer({ min: -1, max: 1 }), 2),
    restructuring: fc.boolean(),
    ageCeilingMode: fc.constantFrom("BEFORE_BIRTHDAY", "ON_BIRTHDAY", "ON_BIRTHDAY", "THROUGH_YEAR"),
  })
  .map((draw): RandomMove => {
    const first = draw.year === 2025 ? isoDate("2025-06-01") : isoDate(`${draw.year}-01-01`);
    const tmt = addDays(first, draw.year === 2025 ? draw.day % 200 : draw.day);
    const { facts: f } = draw;
    const nip = makeNip(1);
    const to = { ...draw.to, ...(draw.sameTitle && f.held ? { titleCode: f.held.titleCode } : {}) };
    const dayOf = (months: readonly [number, number] | null) => (months === null ? null : since(months, tmt));
    const rows = <T>(found: readonly T[], keyOf: (row: T) => string): T[] => [
      ...new Map(found.map((row) => [keyOf(row), row])).values(),
    ];
    let free: IsoDate | null = null;
    const others = Array.from({ length: draw.others }, (_, n) =>
      makeEmployee({ nip: makeNip(n + 2), ...to }),
    );
    const handed =
      draw.allHanded > 0 ? officeFileKinds : officeFileKinds.filter((kind) => !draw.missing.includes(kind));
    /** Nothing is known from a register that was never handed over. */
    const known = <T>(kind: string, found: T[]): T[] => (handed.some((one) => one === kind) ? found : []);
    const workforce = makeWorkforce({
      units,
      titles,
      posts: [
        { ...to, seats: draw.seats },
        ...(f.held && `${f.held.unitCode}/${f.held.titleCode}` !== `${to.unitCode}/${to.titleCode}`
          ? [{ ...f.held, seats: 1 }]
          : []),
      ],
      employees: [
        makeEmployee({
          nip,
          kind: f.kind,
          birthDate: since(f.age, tmt),
          golongan: f.golongan,
          tmtPns: dayOf(f.tmtPns),
          standing: f.standing,
          educationLevel: f.educationLevel,
          educationField: f.educationField,
          unitCode: f.held?.unitCode ?? null,
          titleCode: f.held?.titleCode ?? null,
          seatSince: dayOf(f.seatSince),
          contractStart: f.contractEnd === null ? null : addMonths(tmt, -24),
          contractEnd: f.contractEnd === null ? null : addDays(tmt, f.contractEnd),
          contractTitleCode: f.contractTitle,
        }),
        ...others,
      ],
      performance: f.predicates.flatMap((predicate, i) =>
        predicate === null ? [] : [{ nip, year: Number(tmt.slice(0, 4)) - 1 - i, predicate }],
      ),
      discipline: known(
        "disiplin",
        rows(
          f.penalties.map(({ level, type, status, start, end }) => ({
            nip,
            level,
            type: typeOf(level, type),
            status,
            startedOn: since(start, tmt),
            endedOn: end === null ? null : addDays(tmt, end),
          })),
          (row) => row.level + row.startedOn,
        ),
      ),
      absences:
        f.absence === null || known("absen", [1]).length === 0
          ? []
          : [
              {
                nip,
                kind: f.absence.kind,
                startedOn: since(f.absence.start, tmt),
                endedOn: f.absence.end === null ? null : addDays(tmt, f.absence.end),
                releasedFromPost: true,
                bondUntil: null,
              },
            ],
      certificates: known(
        "sertifikat",
        rows(
          f.certificates.map(({ kind, field, validUntil }) => ({
            nip,
            kind,
            field,
            issuedOn: null,
            validUntil: validUntil === null ? null : addDays(tmt, validUntil),
          })),
          (row) => row.kind + row.field,
        ),
      ),
      history: known(
        "riwayat",
        rows(
          f.history.map(({ titleCode, unitCode, start, length }) => {
            const startedOn = f.chained && free !== null ? free : since(start, tmt);
            free = length === null ? null : addDays(addMonths(startedOn, length[0]), length[1]);
            return {
              nip,
              titleCode,
              titleName: null,
              unitCode,
              unitName: null,
              startedOn,
              endedOn: free,
            };
          }),
          (row) => row.startedOn + row.titleCode,
        ),
      ),
      datasets: handed,
    });
    return {
      workforce,
      tmt,
      nip,
      to,
      government: {
        ppkStatus: draw.ppkStatus as "DEFINITIVE",
        headInauguratedAt: dayOf(draw.sworn),
        headTermEnd: draw.termEnd === null ? null : addDays(tmt, draw.termEnd),
        candidatePairDate: draw.pairs === null ? null : addDays(addMonths(tmt, draw.pairs[0]), draw.pairs[1]),
        restructuring: draw.restructuring,
      },
      documents: Object.fromEntries(
        draw.papers.map((paper) => [
          paper,
          { date: draw.paperDate === null ? null : addDays(tmt, draw.paperDate), months: draw.paperMonths },
        ]),
      ),
      ageCeilingMode: draw.ageCeilingMode as "ON_BIRTHDAY",
    };
  });
