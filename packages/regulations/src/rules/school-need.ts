import { isoDate } from "../dates.js";
import { isTeacher, subjectOf } from "../families.js";
import type { PlanFacts, StaffingFacts } from "../plan-facts.js";
import { advice, type Outcome, planRule, postRule, unknownFact, violated } from "../rule.js";
import { isHeadPost } from "./school-head-posts.js";
import { unknownTogether } from "./shared-checks.js";

const NEED_GUIDE = {
  effectiveFrom: isoDate("2011-10-03"),
  effectiveTo: null,
  source: "Pedoman penghitungan kebutuhan guru (SKB 5 Menteri)",
  article: "",
};
const PP_74_2008 = { effectiveFrom: isoDate("2008-12-01"), effectiveTo: null, source: "PP 74/2008" };

/** Schools of one kind that the plan changes, each once. */
const touchedSchools = (plan: PlanFacts, kind: string): StaffingFacts["unit"][] => [
  ...new Map(
    plan.staffing
      .filter(({ unit, before, after }) => unit.kind === kind && before !== after)
      .map(({ unit }) => [unit.id, unit]),
  ).values(),
];

/** Need by family as the guide counts it; a part whose figures are not known is null. */
type CountedNeed = readonly { readonly family: string; readonly need: number }[] | null;

/** One class teacher per group, and one head. */
const byGroups = ({ school }: StaffingFacts["unit"]): CountedNeed =>
  school?.groups === undefined || school.groups === null
    ? null
    : [
        { family: "GURU_KELAS", need: school.groups },
        { family: "KEPALA_SEKOLAH", need: 1 },
      ];

/** Subjects are counted by the hours of all groups over a full load. */
const bySubject = ({ school }: StaffingFacts["unit"], fullLoad: number): CountedNeed =>
  school?.hours
    ? Object.entries(school.hours)
        .filter(([family]) => subjectOf(family) !== null)
        .map(([family, jtm]) => ({ family, need: Math.ceil(jtm / fullLoad) }))
    : null;

/** What the need figures of the schools differ from the count by; figures that are missing are named together. */
function compareNeeds(
  plan: PlanFacts,
  kind: string,
  count: (unit: StaffingFacts["unit"]) => readonly CountedNeed[],
): Outcome[] {
  const outcomes = touchedSchools(plan, kind).flatMap((unit) =>
    count(unit).flatMap((part): Outcome[] => {
      if (part === null) return [unknownFact(`school:${unit.id}`)];
      return part.flatMap(({ family, need }) => {
        const rows = plan.staffing.filter((row) => row.unit.id === unit.id && row.position.family === family);
        if (rows.length === 0) return [];
        const recorded = rows.reduce<number | null>(
          (sum, row) => (sum === null || row.need === null ? null : sum + row.need),
          0,
        );
        return recorded === need
          ? []
          : [
              advice("differs", {
                facts: { unit: unit.id, family, need, recorded: recorded ?? "belum ada" },
              }),
            ];
      });
    }),
  );
  return unknownTogether(outcomes);
}

const NEED_MESSAGES = {
  differs: "{unit}: kebutuhan {family} menurut hitungan {need}, sedangkan yang tercatat {recorded}.",
};

export const SCHOOL_NEED_RULES = [
  postRule({
    ...PP_74_2008,
    id: "guru-need-based",
    version: 1,
    appliesTo: { kinds: ["JF"] },
    severity: "warn",
    params: {},
    article: "Pasal 62 ayat (1) dan (2)",
    status: "verified",
    title: "Guru dipindahkan atas dasar kebutuhan",
    text: "Guru dipindahkan atas dasar kebutuhan antarprovinsi, antarkabupaten atau kota, antarkecamatan, atau antarsekolah: sekolah tujuan kekurangan guru kelas atau guru mata pelajaran itu.",
    english: {
      title: "Teachers are moved where they are needed",
      text: "Teachers are moved on the basis of need between provinces, districts, subdistricts or schools: the target school lacks a class teacher or a teacher of that subject.",
    },
    messages: {
      none: "Sekolah tujuan tidak kekurangan guru ini: kebutuhan {need}, setelah mutasi {filledAfter}.",
    },
    check(c) {
      if (!isTeacher(c.to.family) || isHeadPost(c.to) || c.fromUnit?.id === c.toUnit.id) return null;
      const { seat } = c.context;
      if (seat === undefined) return unknownFact("seat");
      return seat.filledAfter <= seat.need ? null : violated("none", { facts: { ...seat } });
    },
  }),
  planRule({
    ...NEED_GUIDE,
    id: "guru-need-sd",
    version: 1,
    severity: "warn",
    params: { fullLoad: 24 },
    status: "verified",
    title: "Kebutuhan guru SD",
    text: "SD memerlukan satu guru kelas tiap rombongan belajar, guru agama (tiap agama yang ada) dan guru PJOK menurut jumlah jam dibagi 24, serta satu kepala sekolah.",
    english: {
      title: "Teachers a primary school needs",
      text: "A primary school needs one class teacher per group, religion teachers (per religion present) and PJOK teachers by hours over 24, and one head.",
    },
    messages: NEED_MESSAGES,
    check: (plan, { fullLoad }) =>
      compareNeeds(plan, "SD", (unit) => [byGroups(unit), bySubject(unit, fullLoad)]),
  }),
  planRule({
    ...NEED_GUIDE,
    id: "guru-need-smp",
    version: 1,
    severity: "warn",
    params: { fullLoad: 24 },
    status: "verified",
    title: "Kebutuhan guru SMP tiap mata pelajaran",
    text: "Kebutuhan guru SMP tiap mata pelajaran adalah jumlah jam seminggu semua rombongan belajar dibagi 24.",
    english: {
      title: "Teachers a junior secondary school needs per subject",
      text: "The need per subject is the weekly hours of all groups together over 24.",
    },
    messages: NEED_MESSAGES,
    check: (plan, { fullLoad }) => compareNeeds(plan, "SMP", (unit) => [bySubject(unit, fullLoad)]),
  }),
  planRule({
    id: "rombel-size",
    version: 1,
    effectiveFrom: isoDate("2023-08-01"),
    effectiveTo: null,
    severity: "warn",
    params: { maxSd: 28, maxSmp: 32 },
    source: "Permendikbudristek 47/2023",
    article: "",
    status: "known",
    title: "Ukuran rombongan belajar",
    text: "Rombongan belajar paling banyak 28 peserta didik di SD dan 32 di SMP.",
    english: {
      title: "Size of a group",
      text: "A group has at most 28 pupils in a primary and 32 in a junior secondary school.",
    },
    messages: {
      large:
        "{unit}: {size} peserta didik tiap rombongan belajar ({pupils} dalam {groups}); paling banyak {most}.",
    },
    check: (plan, { maxSd, maxSmp }) =>
      unknownTogether(
        [
          { kind: "SD", most: maxSd },
          { kind: "SMP", most: maxSmp },
        ].flatMap(({ kind, most }) =>
          touchedSchools(plan, kind).flatMap(({ id, school }): Outcome[] => {
            const { groups, pupils } = school ?? { groups: null, pupils: null };
            if (groups === null || pupils === null || groups === 0) return [unknownFact(`school:${id}`)];
            const size = Math.ceil(pupils / groups);
            return size <= most
              ? []
              : [violated("large", { facts: { unit: id, size, pupils, groups, most } })];
          }),
        ),
      ),
  }),
];
