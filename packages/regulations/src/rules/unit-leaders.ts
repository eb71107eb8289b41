import { addMonths, isoDate } from "../dates.js";
import { experience } from "../evidence.js";
import { isTeacher } from "../families.js";
import {
  advice,
  type Outcome,
  personRule,
  planRule,
  type TitleCase,
  titleRule,
  unknownFact,
  violated,
} from "../rule.js";
import { PERMENDIKDASMEN_7_2025 } from "../sources.js";
import { electionFreeze, firstMonths } from "./election-windows.js";
import { asHead, HEAD, headMonths, isHeadPost } from "./school-head-posts.js";

const MENDAGRI_LETTER_2024 = {
  effectiveFrom: isoDate("2024-03-29"),
  effectiveTo: null,
  source: "Surat Mendagri 100.2.1.3/1575/SJ",
  article: "",
};

/** Functional officials who lead a unit are officials in the sense of the freezes (dossier section 7). */
const leaderFreeze = (id: string, role: string, named: string, english: string) =>
  titleRule({
    ...MENDAGRI_LETTER_2024,
    id,
    version: 1,
    severity: "block" as const,
    params: { months: 6 },
    status: "verified" as const,
    title: `${named} termasuk pejabat yang tidak diganti menjelang pilkada`,
    text: `${named} adalah pejabat dalam aturan pilkada: enam bulan sebelum penetapan pasangan calon sampai akhir masa jabatan, dan enam bulan pertama kepala daerah, penggantiannya memerlukan persetujuan tertulis Menteri Dalam Negeri.`,
    english: {
      title: `${english} is an official in the sense of the election freezes`,
      text: `${english} is not replaced without written consent of the Home Minister from six months before the candidate pairs are fixed until the end of the term, nor in the first six months of a head of region.`,
    },
    messages: {
      frozen: `${named}: TMT berada dalam masa larangan sejak {from}; belum ada persetujuan tertulis Menteri Dalam Negeri.`,
      early: `${named}: kepala daerah dilantik {inauguratedAt}; enam bulan pertama memerlukan persetujuan tertulis Menteri Dalam Negeri.`,
    },
    check: (c: TitleCase, { months }: { readonly months: number }) =>
      c.to.specialRole === role || c.from?.specialRole === role
        ? (electionFreeze(c, months) ?? firstMonths(c, months))
        : null,
  });

export const UNIT_LEADER_RULES = [
  leaderFreeze("ks-pilkada", HEAD, "Kepala sekolah", "A school head"),
  leaderFreeze("kapus-pilkada", "KEPALA_PUSKESMAS", "Kepala Puskesmas", "A head of Puskesmas"),
  personRule({
    ...PERMENDIKDASMEN_7_2025,
    id: "ks-period-4y",
    version: 1,
    on: "stay",
    severity: "warn",
    params: { periodMonths: 48 },
    article: "Pasal 23",
    status: "verified",
    title: "Satu periode kepala sekolah empat tahun",
    text: "Satu periode penugasan kepala sekolah berlangsung empat tahun; sesudahnya diperlukan keputusan untuk periode kedua.",
    english: {
      title: "One period of a school head lasts four years",
      text: "One period as school head lasts four years; a second one needs a decision.",
    },
    messages: {
      ended: "Periode pertama berakhir {ended}; pastikan ada keputusan untuk periode kedua.",
    },
    check(c, { periodMonths }) {
      if (c.from?.specialRole !== HEAD) return null;
      if (c.employee.history.length === 0) return unknownFact("history");
      const months = headMonths(c);
      if (months < periodMonths || months >= 2 * periodMonths) return null;
      return advice("ended", { facts: { months, ended: addMonths(c.tmt, periodMonths - months) } });
    },
  }),
  planRule({
    ...PERMENDIKDASMEN_7_2025,
    id: "ks-returns-as-guru",
    version: 1,
    severity: "block",
    params: { maxMonths: 96 },
    article: "Pasal 23 dan Pasal 24",
    status: "verified",
    title: "Kepala sekolah kembali mengajar pada akhir tugas",
    text: "Pada akhir masa tugas kepala sekolah kembali menjadi guru; rencana memberinya kursi guru dengan jam mengajar.",
    english: {
      title: "A school head returns to teaching at the end of the term",
      text: "At the end of the term the head is a teacher again; the plan gives a teaching seat with hours.",
    },
    messages: {
      elsewhere:
        "Mutasi {move}: masa tugas kepala sekolah sudah {months} bulan, tetapi tujuannya bukan kursi guru.",
      hours: "Mutasi {move}: kepala sekolah kembali mengajar, tetapi kursi gurunya tanpa jam mengajar.",
    },
    check: (plan, { maxMonths }) =>
      plan.moves.flatMap((move): Outcome[] => {
        if (move.from === null || !isHeadPost(move.from) || isHeadPost(move.to)) return [];
        if (!isTeacher(move.to.family)) {
          if (move.employee.history.length === 0) return [unknownFact("history")];
          const { months } = experience(move.employee.history, move.tmt, asHead);
          return months < maxMonths ? [] : [violated("elsewhere", { facts: { move: move.id, months } })];
        }
        const jtm = move.teaching?.jtm ?? null;
        if (jtm === null) return [unknownFact(`teaching:${move.id}`)];
        return jtm > 0 ? [] : [violated("hours", { facts: { move: move.id } })];
      }),
  }),
];
