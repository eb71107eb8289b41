import { isoDate } from "../dates.js";
import type { DocumentFacts, EmployeeFacts, MoveFacts, PositionFacts, Posting, UnitFacts } from "../facts.js";

/** Building blocks for legal cases: an ordinary lawful move, changed in one respect per case. */
export const d = isoDate;

const post = (id: string, kind: PositionFacts["kind"], more: Partial<PositionFacts> = {}): PositionFacts => ({
  id,
  name: id,
  kind,
  jenjang: null,
  eselon: null,
  kelas: null,
  golonganMin: null,
  golonganMax: null,
  minEducation: kind === "PELAKSANA" ? "SMA" : "S1",
  educationFields: "ANY",
  family: kind,
  specialRole: null,
  bup: kind === "JPT_PRATAMA" ? 60 : 58,
  ...more,
});

export const KADIS = post("kadis", "JPT_PRATAMA", { eselon: "II.b" });
export const KABAN = post("kaban", "JPT_PRATAMA", { eselon: "II.b" });
export const KABID = post("kabid", "ADMINISTRATOR", { eselon: "III.b" });
export const SEKRETARIS = post("sekretaris", "ADMINISTRATOR", { eselon: "III.a" });
export const CAMAT = post("camat", "ADMINISTRATOR", { eselon: "III.a", specialRole: "CAMAT" });
export const IRBAN = post("irban", "ADMINISTRATOR", { eselon: "III.a", specialRole: "IRBAN" });
export const SEKWAN = post("sekwan", "JPT_PRATAMA", { eselon: "II.b", specialRole: "SEKWAN" });
export const SEKDA = post("sekda", "JPT_PRATAMA", { eselon: "II.a", specialRole: "SEKDA" });
export const KASUBBAG = post("kasubbag", "PENGAWAS", { eselon: "IV.a", minEducation: "D3" });
export const KASI = post("kasi", "PENGAWAS", { eselon: "IV.a", minEducation: "D3" });
export const LURAH = post("lurah", "PENGAWAS", { eselon: "IV.a", minEducation: "D3", specialRole: "LURAH" });
export const STAF = post("staf", "PELAKSANA");
export const BENDAHARA = post("bendahara", "PELAKSANA", { specialRole: "BENDAHARA", family: "BENDAHARA" });
const jf = (id: string, family: string, jenjang: string, more: Partial<PositionFacts> = {}) =>
  post(id, "JF", {
    family,
    jenjang,
    bup: family.startsWith("GURU") ? 60 : jenjang === "AHLI_MADYA" ? 60 : 58,
    ...more,
  });
export const ANALIS_PERTAMA = jf("analis-pertama", "ANALIS_SDM", "AHLI_PERTAMA");
export const ANALIS_MUDA = jf("analis-muda", "ANALIS_SDM", "AHLI_MUDA");
export const ANALIS_MADYA = jf("analis-madya", "ANALIS_SDM", "AHLI_MADYA");
export const ANALIS_UTAMA = jf("analis-utama", "ANALIS_SDM", "AHLI_UTAMA", { bup: 65 });
export const PERENCANA_UTAMA = jf("perencana-utama", "PERENCANA", "AHLI_UTAMA", { bup: 65 });
export const AUDITOR_MUDA = jf("auditor-muda", "AUDITOR", "AHLI_MUDA");
export const GURU_KELAS = jf("guru-kelas", "GURU_KELAS", "AHLI_PERTAMA");
export const GURU_PJOK = jf("guru-pjok", "GURU_PJOK", "AHLI_PERTAMA");
export const GURU_IPA = jf("guru-ipa", "GURU_IPA", "AHLI_PERTAMA");
export const GURU_IPS = jf("guru-ips", "GURU_IPS", "AHLI_PERTAMA");
export const KEPALA_SD = jf("kepala-sd", "KEPALA_SEKOLAH", "AHLI_PERTAMA", {
  specialRole: "KEPALA_SEKOLAH",
  bup: 60,
});
export const PERAWAT = jf("perawat", "PERAWAT", "TERAMPIL", { minEducation: "D3" });
export const NERS = jf("ners", "PERAWAT", "AHLI_PERTAMA");
export const BIDAN = jf("bidan", "BIDAN", "TERAMPIL", { minEducation: "D3" });
export const DOKTER = jf("dokter", "DOKTER", "AHLI_PERTAMA", { minEducation: "PROFESI" });
export const KAPUS = jf("kapus", "KEPALA_PUSKESMAS", "AHLI_PERTAMA", { specialRole: "KEPALA_PUSKESMAS" });

const unit = (id: string, kind: string, more: Partial<UnitFacts> = {}): UnitFacts => ({
  id,
  kind,
  remoteness: "BIASA",
  daerahKhusus: false,
  ...more,
});
export const DINAS = unit("dinas", "OPD");
export const BADAN = unit("badan", "OPD");
export const DUKCAPIL = unit("dukcapil", "DUKCAPIL");
export const SD_A = unit("sd-a", "SD");
export const SD_B = unit("sd-b", "SD");
export const SD_KHUSUS = unit("sd-khusus", "SD", { daerahKhusus: true, remoteness: "SANGAT_TERPENCIL" });
export const SMP_A = unit("smp-a", "SMP");
export const SMA_A = unit("sma-a", "SMA");
export const PKM_KOTA = unit("pkm-kota", "PUSKESMAS", { inpatient: false });
export const PKM_DESA = unit("pkm-desa", "PUSKESMAS", { inpatient: false });
export const PKM_JAUH = unit("pkm-jauh", "PUSKESMAS", { remoteness: "TERPENCIL", inpatient: false });

/** Papers an ordinary move carries; those that lift a rule are added by the case that needs them. */
const ORDINARY = [
  "tpkMinutes",
  "ukomPass",
  "panselResult",
  "jobFitReport",
  "bknRecommendation",
  "bknResultApproval",
  "assessment",
  "abkUpdate",
  "addendum",
  "pertekImut",
  "pertekBkn",
  "governorDecree",
  "mendagriDecree",
  "govCoordination",
  "requestLetter",
  "receiverProposal",
  "senderConsent",
  "noDiscipline",
  "inspectorateClear",
  "noStudyBond",
  "anjabAbk",
  "lastRankDecree",
  "paktaIntegritas",
  "napza",
  "timPertimbangan",
  "kapusTraining",
  "sip",
  "bcksCertificate",
  "dprdConsent",
  "budgetNote",
] as const;
export const PAPERS: Readonly<Record<string, DocumentFacts | undefined>> = {
  ...Object.fromEntries(ORDINARY.map((name) => [name, {}])),
  fieldExperience: { months: 60 },
  relatedExperience: { months: 72 },
  managerialExperience: { months: 36 },
  puskesmasService: { months: 36 },
};
export const without = (...names: readonly string[]): MoveFacts["documents"] =>
  Object.fromEntries(Object.entries(PAPERS).filter(([name]) => !names.includes(name)));

export const served = (
  position: PositionFacts,
  start: string,
  end: string | null,
  unitId = "dinas",
  more: Partial<Posting> = {},
): Posting => ({
  positionId: position.id,
  kind: position.kind,
  family: position.family,
  jenjang: position.jenjang,
  unitId,
  start: d(start),
  end: end === null ? null : d(end),
  role: position.specialRole,
  ...more,
});

export const DEFINITIVE: NonNullable<MoveFacts["plan"]> = {
  ppkStatus: "DEFINITIVE",
  headInauguratedAt: d("2025-02-20"),
  headTermEnd: d("2030-02-20"),
  candidatePairDate: null,
};

export const person = (more: Partial<EmployeeFacts> = {}): EmployeeFacts => ({
  id: "p1",
  kind: "PNS",
  birthDate: d("1985-06-15"),
  tmtPns: d("2010-03-01"),
  golongan: "III/d",
  education: [{ level: "S1", field: "HUKUM" }],
  certificates: [],
  performance: [2021, 2022, 2023, 2024, 2025, 2026, 2027].map((year) => ({ year, predicate: "BAIK" })),
  discipline: [],
  legalStatus: "NONE",
  study: null,
  leaves: [],
  contract: null,
  relatives: [],
  history: [],
  current: null,
  standing: "01",
  competence: { jpm: 92, date: d("2025-03-01") },
  initiator: "OFFICE",
  noMovePledgeYears: 0,
  ...more,
});

/** The person holds `from` since `since`, after years as `before`. */
export function move(options: {
  from: PositionFacts | null;
  to: PositionFacts;
  since?: string;
  tmt?: string;
  before?: readonly Posting[];
  person?: Partial<EmployeeFacts>;
  documents?: MoveFacts["documents"];
  more?: Partial<MoveFacts>;
  fromUnit?: UnitFacts;
  toUnit?: UnitFacts;
}): MoveFacts {
  const { from, to } = options;
  const since = options.since ?? "2022-01-03";
  const fromUnit = from === null ? null : (options.fromUnit ?? DINAS);
  const history = [
    ...(options.before ?? [served(STAF, "2010-03-01", since)]),
    ...(from === null ? [] : [served(from, since, null, fromUnit?.id, { unitKind: fromUnit?.kind ?? null })]),
  ];
  return {
    employee: person({
      history,
      current:
        from === null || fromUnit === null
          ? null
          : { positionId: from.id, unitId: fromUnit.id, tmt: d(since) },
      ...options.person,
    }),
    from,
    fromUnit,
    to,
    toUnit: options.toUnit ?? BADAN,
    tmt: d(options.tmt ?? "2026-02-10"),
    scope: "INTRA",
    documents: options.documents ?? PAPERS,
    justification: null,
    plan: DEFINITIVE,
    supervisorsOfTarget: [],
    relativePosts: [],
    seat: { need: 3, filledAfter: 2 },
    ...options.more,
  };
}

export const TEACHER: Partial<EmployeeFacts> = {
  golongan: "III/c",
  education: [{ level: "S1", field: "PGSD" }],
  certificates: [
    { kind: "SERTIFIKAT_PENDIDIK", field: "GURU_KELAS", validUntil: null },
    { kind: "BCKS", field: null, validUntil: null },
  ],
};
/** A class teacher for twelve years, proposed as school head. */
export const headCandidate = (options: Partial<Parameters<typeof move>[0]> = {}): MoveFacts =>
  move({
    from: GURU_KELAS,
    to: KEPALA_SD,
    since: "2018-07-01",
    tmt: "2026-01-05",
    before: [served(GURU_KELAS, "2010-03-01", "2018-07-01", "sd-b")],
    fromUnit: SD_A,
    toUnit: SD_B,
    ...options,
    person: { ...TEACHER, ...options.person },
  });
/** A PPPK class teacher to another school of the same government. */
export const contractTeacher = (options: Partial<Parameters<typeof move>[0]> = {}): MoveFacts =>
  move({
    from: GURU_KELAS,
    to: GURU_KELAS,
    since: "2025-06-01",
    before: [],
    fromUnit: SD_A,
    toUnit: SD_B,
    ...options,
    person: {
      ...TEACHER,
      kind: "PPPK",
      tmtPns: null,
      golongan: "IX",
      standing: "71",
      contract: { start: d("2025-06-01"), end: d("2030-05-31"), positionId: "guru-kelas", unitId: "sd-a" },
      ...options.person,
    },
  });
