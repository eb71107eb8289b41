import { isoDate } from "../dates.js";
import { isTeacher } from "../families.js";
import type { PlanFacts, PlannedMove, TeachingFacts } from "../plan-facts.js";
import { advice, type Outcome, planRule, unknownFact, violated } from "../rule.js";
import { isHeadPost } from "./school-head-posts.js";

/** From the school year 2025/26. */
const PERMENDIKDASMEN_11_2025 = {
  effectiveFrom: isoDate("2025-07-01"),
  effectiveTo: null,
  source: "Permendikdasmen 11/2025",
};
/** Until the school year 2024/25. */
const PERMENDIKBUD_15_2018 = {
  effectiveFrom: isoDate("2018-07-01"),
  effectiveTo: isoDate("2025-06-30"),
  source: "Permendikbud 15/2018",
};
/** Lesson hours an attached duty counts for, and the most that other duties count for together (art. 10-11). */
const EQUIVALENCE = { attachedJtm: 12, otherJtm: 6 };

/** The least load; the rule `guru-load-2025` states it, its exception explains it. */
const LEAST_JTM = 24;

const COUNSELLOR = /^GURU_(BK|BIMBINGAN_KONSELING)/;

const sumOfOthers = ({ otherDuties }: TeachingFacts): number =>
  otherDuties.reduce((sum, { jtm }) => sum + jtm, 0);

/** Lessons and what duties count for: an attached duty leaves nothing to the others (art. 10-11). */
function loadOf(teaching: TeachingFacts, jtm: number, { attachedJtm, otherJtm }: typeof EQUIVALENCE): number {
  return teaching.attachedDuties.length > 0
    ? jtm + attachedJtm
    : jtm + Math.min(otherJtm, sumOfOthers(teaching));
}

/** Class and subject teachers who move; a head and a counsellor are measured otherwise. */
const teachersWhoMove = (plan: PlanFacts): PlannedMove[] =>
  plan.moves.filter(({ to }) => isTeacher(to.family) && !isHeadPost(to) && !COUNSELLOR.test(to.family));

const isExcused = ({ toUnit, teaching }: PlannedMove): boolean =>
  toUnit.daerahKhusus || teaching?.curriculumLimit === true;

/** Judges each teacher's week; those whose week is not known are named together in one finding. */
function perWeek(
  plan: PlanFacts,
  judge: (move: PlannedMove, teaching: TeachingFacts, jtm: number) => Outcome | null,
): Outcome[] {
  const unknown: string[] = [];
  const found = teachersWhoMove(plan).flatMap((move) => {
    const jtm = move.teaching?.jtm ?? null;
    if (!move.teaching || jtm === null) {
      unknown.push(`teaching:${move.id}`);
      return [];
    }
    return judge(move, move.teaching, jtm) ?? [];
  });
  return unknown.length === 0 ? found : [...found, unknownFact(...unknown)];
}

export const TEACHING_LOAD_RULES = [
  planRule({
    ...PERMENDIKBUD_15_2018,
    id: "guru-load-2018",
    version: 1,
    severity: "warn",
    params: { minJtm: 24, maxJtm: 40 },
    article: "",
    status: "verified",
    title: "Beban mengajar 24 sampai 40 jam (sampai tahun ajaran 2024/2025)",
    text: "Guru bekerja 40 jam seminggu dan mengajar paling sedikit 24 dan paling banyak 40 jam tatap muka.",
    english: {
      title: "Teaching load of 24 to 40 hours (until school year 2024/25)",
      text: "A teacher works 40 hours a week and teaches at least 24 and at most 40 lesson hours.",
    },
    messages: {
      low: "Mutasi {move}: {load} jam tatap muka seminggu; diminta paling sedikit {minJtm}.",
      high: "Mutasi {move}: {load} jam tatap muka seminggu; paling banyak {maxJtm}.",
    },
    check: (plan, { minJtm, maxJtm }) =>
      perWeek(plan, (move, _, jtm) => {
        const facts = { move: move.id, load: jtm };
        if (jtm > maxJtm) return violated("high", { facts });
        return jtm < minJtm ? violated("low", { facts }) : null;
      }),
  }),
  planRule({
    ...PERMENDIKDASMEN_11_2025,
    id: "guru-load-2025",
    version: 1,
    severity: "warn",
    params: { minJtm: LEAST_JTM, ...EQUIVALENCE },
    article: "",
    status: "verified",
    title: "Beban mengajar paling sedikit 24 jam",
    text: "Guru bekerja 37,5 jam efektif seminggu dan mengajar paling sedikit 24 jam tatap muka, termasuk ekuivalensi tugas tambahan; bila kurang, tunjangan profesi terancam.",
    english: {
      title: "Teaching load of at least 24 hours",
      text: "A teacher works 37.5 effective hours a week and teaches at least 24 lesson hours, equivalents of extra duties included; below that the professional allowance is at risk.",
    },
    messages: {
      low: "Mutasi {move}: {load} dari {minJtm} jam tatap muka (mengajar {jtm}, tugas tambahan {duties}); tunjangan profesi terancam.",
    },
    check: (plan, { minJtm, ...equivalence }) =>
      perWeek(plan, (move, teaching, jtm) => {
        const load = loadOf(teaching, jtm, equivalence);
        return load >= minJtm || isExcused(move)
          ? null
          : violated("low", { facts: { move: move.id, load, jtm, duties: load - jtm } });
      }),
  }),
  planRule({
    ...PERMENDIKDASMEN_11_2025,
    id: "guru-load-equivalence",
    version: 1,
    severity: "warn",
    params: { otherJtm: EQUIVALENCE.otherJtm },
    article: "Pasal 10 dan Pasal 11",
    status: "verified",
    title: "Ekuivalensi tugas tambahan guru",
    text: "Tugas tambahan yang melekat (wakil kepala, ketua program, perpustakaan, laboratorium) dihitung 12 jam tatap muka; tugas lain dihitung satu atau dua jam, bersama-sama paling banyak enam jam, dan tidak dihitung lagi di samping tugas yang melekat.",
    english: {
      title: "What extra duties count for",
      text: "An attached duty (vice head, head of programme, library, laboratory) counts 12 lesson hours; other duties count one or two each, together at most six, and nothing more beside an attached duty.",
    },
    messages: {
      capped: "Mutasi {move}: tugas lain berjumlah {sum} jam; yang dihitung paling banyak {otherJtm}.",
      beside: "Mutasi {move}: tugas lain ({sum} jam) tidak dihitung di samping tugas tambahan yang melekat.",
    },
    check: (plan, { otherJtm }) =>
      perWeek(plan, (move, teaching) => {
        const sum = sumOfOthers(teaching);
        const facts = { move: move.id, sum };
        if (teaching.attachedDuties.length > 0)
          return sum > 0 ? advice("beside", { severity: "PASS", facts }) : null;
        return sum > otherJtm ? advice("capped", { severity: "PASS", facts }) : null;
      }),
  }),
  planRule({
    ...PERMENDIKDASMEN_11_2025,
    id: "guru-load-exception",
    version: 1,
    severity: "warn",
    params: {},
    article: "",
    status: "verified",
    title: "Beban mengajar di bawah 24 jam yang dibolehkan",
    text: "Beban di bawah 24 jam dibolehkan bila kurikulum tidak dapat memberinya, pada pendidikan dan layanan khusus, dan pada daerah khusus.",
    english: {
      title: "Teaching loads below 24 hours that are allowed",
      text: "A load below 24 hours is allowed where the curriculum cannot give it, in special education and services, and in special areas.",
    },
    messages: {
      excused:
        "Mutasi {move}: {load} jam tatap muka, di bawah {least}, dibolehkan karena kekhususan sekolah.",
    },
    check: (plan) =>
      perWeek(plan, (move, teaching, jtm) => {
        const load = loadOf(teaching, jtm, EQUIVALENCE);
        return load < LEAST_JTM && isExcused(move)
          ? advice("excused", { severity: "PASS", facts: { move: move.id, load, least: LEAST_JTM } })
          : null;
      }),
  }),
  planRule({
    ...PERMENDIKDASMEN_11_2025,
    id: "guru-bk-150",
    version: 1,
    severity: "warn",
    params: { minPupils: 150 },
    source: "Permendikdasmen 11/2025 dan pedoman sebelumnya",
    article: "",
    status: "verified",
    title: "Guru BK melayani paling sedikit 150 peserta didik",
    text: "Guru bimbingan dan konseling melayani paling sedikit 150 peserta didik, kira-kira lima rombongan belajar; di bawah itu sekolah berlebih guru BK.",
    english: {
      title: "A counselling teacher serves at least 150 pupils",
      text: "A counselling teacher serves at least 150 pupils, about five groups; below that the school has more counsellors than it needs.",
    },
    messages: {
      few: "{unit} memiliki {pupils} peserta didik untuk {after} guru BK; diminta paling sedikit {minPupils} untuk tiap guru.",
    },
    check: (plan, { minPupils }) =>
      plan.staffing.flatMap(({ unit, position, before, after }): Outcome[] => {
        if (!COUNSELLOR.test(position.family) || after <= before) return [];
        const pupils = unit.school?.pupils ?? null;
        if (pupils === null) return [unknownFact(`school:${unit.id}`)];
        return pupils / after >= minPupils
          ? []
          : [violated("few", { facts: { unit: unit.id, pupils, after } })];
      }),
  }),
];
