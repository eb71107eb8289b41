import { isoDate } from "../dates.js";
import type { PlanFacts, StaffingFacts } from "../plan-facts.js";
import { advice, type Outcome, planRule, postRule, violated } from "../rule.js";
import { PRACTICE } from "../sources.js";

/** The dossier says "end of 2024"; the first day of the next year is the first that is certain. */
const PERMENKES_19_2024 = {
  effectiveFrom: isoDate("2025-01-01"),
  effectiveTo: null,
  source: "Permenkes 19/2024",
  article: "",
};

/** The nine professions, each with the families that belong to it. */
const NINE: readonly (readonly [word: string, ...families: readonly string[]])[] = [
  ["dokter", "DOKTER"],
  ["dokter gigi", "DOKTER_GIGI"],
  ["perawat", "PERAWAT"],
  ["bidan", "BIDAN"],
  [
    "kesehatan masyarakat",
    "KESEHATAN_MASYARAKAT",
    "PROMOSI_KESEHATAN",
    "PROMOTOR_KESEHATAN",
    "TENAGA_PROMOSI_KESEHATAN",
    "PENYULUH_KESEHATAN_MASYARAKAT",
  ],
  ["sanitasi", "SANITARIAN", "TENAGA_SANITASI_LINGKUNGAN", "KESEHATAN_LINGKUNGAN"],
  ["gizi", "NUTRISIONIS", "TENAGA_GIZI"],
  ["kefarmasian", "APOTEKER", "ASISTEN_APOTEKER"],
  ["laboratorium", "PRANATA_LABORATORIUM", "PRANATA_LABORATORIUM_KESEHATAN", "ANALIS_LABORATORIUM"],
];
const PUSTU: typeof NINE = [
  ["perawat", "PERAWAT"],
  ["bidan", "BIDAN"],
];
const NEW_PROFESSIONS = [
  "EPIDEMIOLOG",
  "EPIDEMIOLOG_KESEHATAN",
  "PSIKOLOG_KLINIS",
  "FISIOTERAPIS",
  "TERAPIS_GIGI",
  "TERAPIS_GIGI_MULUT",
] as const;

/** Professions below the minimum after the plan, one outcome per unit of the kind. */
function lacking(plan: PlanFacts, kind: string, professions: typeof NINE, atLeast: number): Outcome[] {
  const byUnit = new Map<string, StaffingFacts[]>();
  for (const row of plan.staffing)
    if (row.unit.kind === kind) byUnit.set(row.unit.id, [...(byUnit.get(row.unit.id) ?? []), row]);
  return [...byUnit].flatMap(([unit, rows]) => {
    const missing = professions
      .filter(([, ...families]) => {
        const after = rows.reduce(
          (sum, row) => sum + (families.includes(row.position.family) ? row.after : 0),
          0,
        );
        return after < atLeast;
      })
      .map(([word]) => word);
    return missing.length === 0
      ? []
      : [violated("missing", { facts: { unit, professions: missing.join(", ") } })];
  });
}

const inPuskesmas = ({ unit }: StaffingFacts): boolean => unit.kind === "PUSKESMAS";

export const PUSKESMAS_STRUCTURE_RULES = [
  planRule({
    ...PRACTICE,
    id: "pkm-nine-professions",
    version: 1,
    severity: "warn",
    params: { atLeast: 1 },
    source: "Indikator Kementerian Kesehatan",
    article: "",
    status: "known",
    title: "Sembilan profesi di Puskesmas",
    text: "Puskesmas memiliki dokter, dokter gigi, perawat, bidan, tenaga kesehatan masyarakat, sanitasi, gizi, kefarmasian, dan laboratorium.",
    english: {
      title: "Nine professions in a Puskesmas",
      text: "A Puskesmas has a doctor, dentist, nurse, midwife, and staff for public health, sanitation, nutrition, pharmacy and laboratory.",
    },
    messages: { missing: "{unit} setelah rencana belum memiliki: {professions}." },
    check: (plan, { atLeast }) => lacking(plan, "PUSKESMAS", NINE, atLeast),
  }),
  planRule({
    ...PERMENKES_19_2024,
    id: "pkm-new-professions",
    version: 1,
    severity: "warn",
    params: { families: NEW_PROFESSIONS },
    status: "verified",
    title: "Profesi baru di Puskesmas",
    text: "Sejak peraturan 2024 Puskesmas dapat memiliki epidemiolog, psikolog klinis, fisioterapis, dan terapis gigi; jumlahnya tidak diwajibkan dan mengikuti analisis beban kerja.",
    english: {
      title: "New professions in a Puskesmas",
      text: "Since the rule of 2024 a Puskesmas may have an epidemiologist, clinical psychologist, physiotherapist and dental therapist; no number is prescribed, need follows the workload analysis.",
    },
    messages: { uncounted: "{unit} memiliki {family} ({after} orang) yang kebutuhannya belum dihitung." },
    check: (plan, { families }) =>
      plan.staffing
        .filter(
          (row) =>
            inPuskesmas(row) &&
            (families as readonly string[]).includes(row.position.family) &&
            row.after > 0 &&
            (row.need ?? 0) === 0,
        )
        .map(({ unit, position, after }) =>
          advice("uncounted", { facts: { unit: unit.id, family: position.family, after } }),
        ),
  }),
  planRule({
    ...PRACTICE,
    id: "pustu-min",
    version: 1,
    severity: "warn",
    params: { atLeast: 1 },
    source: "Standar Kementerian Kesehatan",
    article: "",
    status: "verified",
    title: "Pustu memiliki perawat dan bidan",
    text: "Puskesmas pembantu (Pustu) memiliki paling sedikit satu perawat dan satu bidan.",
    english: {
      title: "A Pustu has a nurse and a midwife",
      text: "An auxiliary health post (Pustu) has at least one nurse and one midwife.",
    },
    messages: { missing: "{unit} setelah rencana belum memiliki: {professions}." },
    check: (plan, { atLeast }) => lacking(plan, "PUSTU", PUSTU, atLeast),
  }),
  planRule({
    ...PRACTICE,
    id: "pkm-above-min-by-abk",
    version: 1,
    severity: "warn",
    params: {},
    source: "Permenkes 19/2024; PermenPANRB 1/2020",
    article: "",
    status: "known",
    title: "Di atas minimum, kebutuhan Puskesmas mengikuti ABK",
    text: "Di atas jumlah minimum, kebutuhan tenaga Puskesmas mengikuti analisis beban kerja.",
    english: {
      title: "Above the minimum a Puskesmas follows its workload analysis",
      text: "Above the minimum number, the need of a Puskesmas follows the workload analysis.",
    },
    messages: {
      none: "{family} di {unit} bertambah menjadi {after}, tetapi kebutuhannya belum dihitung dengan analisis beban kerja.",
      over: "{family} di {unit} bertambah menjadi {after}, melebihi kebutuhan {need} menurut analisis beban kerja.",
    },
    check: (plan) =>
      plan.staffing.flatMap((row): Outcome[] => {
        const { unit, position, need, before, after } = row;
        if (!inPuskesmas(row) || after <= before) return [];
        const facts = { unit: unit.id, family: position.family, after, need };
        if (need === null) return [violated("none", { facts })];
        return after > need ? [violated("over", { facts })] : [];
      }),
  }),
  postRule({
    ...PERMENKES_19_2024,
    id: "pkm-no-kasubbag-tu",
    version: 1,
    appliesTo: { kinds: ["PENGAWAS"] },
    severity: "warn",
    params: {},
    status: "verified",
    title: "Tidak ada lagi Kasubbag TU Puskesmas",
    text: "Dalam susunan 2024 Puskesmas tidak memiliki Kepala Subbagian Tata Usaha; klaster dipimpin pejabat fungsional kesehatan yang ditunjuk kepala Puskesmas. Berlaku setelah susunan organisasi daerah disesuaikan.",
    english: {
      title: "A Puskesmas has no structural head of administration any more",
      text: "In the structure of 2024 a Puskesmas has no Kasubbag TU; clusters are led by health officials named by its head. It binds once the local structure is adapted.",
    },
    messages: {
      abolished:
        "Kursi pengawas di Puskesmas tidak dikenal lagi dalam susunan 2024; periksa apakah susunan organisasi daerah sudah disesuaikan.",
    },
    check: (c) => (c.to.kind === "PENGAWAS" && c.toUnit.kind === "PUSKESMAS" ? violated("abolished") : null),
  }),
  planRule({
    ...PRACTICE,
    id: "special-assignment",
    version: 1,
    severity: "warn",
    params: {},
    source: "Program Kementerian Kesehatan",
    article: "",
    status: "known",
    title: "Penugasan khusus bukan pegawai daerah",
    text: "Nusantara Sehat, penugasan khusus lain dari pusat, dan peserta internsip bukan pegawai daerah dan tidak dihitung sebagai isian.",
    english: {
      title: "Special assignments are not local staff",
      text: "Nusantara Sehat, other central assignments and interns are not local staff and do not count as cover.",
    },
    messages: {
      counted:
        "{family} di {unit}: {notLocal} dari {after} orang adalah penugasan khusus dan tidak dihitung.",
    },
    check: (plan) =>
      plan.staffing
        .filter(({ notLocal }) => (notLocal ?? 0) > 0)
        .map(({ unit, position, notLocal, after }) =>
          violated("counted", {
            facts: { unit: unit.id, family: position.family, notLocal: notLocal ?? 0, after },
          }),
        ),
  }),
];
