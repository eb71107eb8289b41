import { addMonths, isoDate, monthsBetween } from "../dates.js";
import {
  advice,
  needsDocument,
  type PersonCase,
  personRule,
  postRule,
  titleRule,
  unknownFact,
  violated,
} from "../rule.js";
import { PP_11_2017, PRACTICE } from "../sources.js";

const isManagerial = (kind: string): boolean =>
  kind === "JPT_PRATAMA" || kind === "ADMINISTRATOR" || kind === "PENGAWAS";

const EXCEPTIONS = [
  "REORGANISATION",
  "DISCIPLINE",
  "NOT_QUALIFIED",
  "URGENT_VACANCY",
  "MEDICAL",
  "SPECIAL_AREA_TERM_END",
] as const;

/** Months in the present post, or null when the person holds none or its start is not recorded. */
const monthsInPost = (c: PersonCase): number | null =>
  c.employee.current?.tmt ? monthsBetween(c.employee.current.tmt, c.tmt) : null;

/** Re-organised posts and other accepted reasons lift the two years, when the paper is there. */
const claimsException = (c: PersonCase): boolean =>
  c.justification !== null && (EXCEPTIONS as readonly string[]).includes(c.justification);

export const TENURE_RULES = [
  postRule({
    ...PP_11_2017,
    id: "org-need",
    version: 1,
    severity: "warn",
    params: {},
    article: "Pasal 190 ayat (4)",
    status: "verified",
    title: "Mutasi melayani kebutuhan organisasi",
    text: "Mutasi dilakukan atas dasar kebutuhan organisasi: kursi tujuan termasuk dalam kebutuhan menurut analisis beban kerja.",
    english: {
      title: "A move serves organisational need",
      text: "A move rests on organisational need: the target seat is within the need by workload analysis.",
    },
    messages: { surplus: "Kebutuhan {need}; setelah mutasi terisi {filledAfter}, melebihi kebutuhan." },
    check(c) {
      const { seat } = c.context;
      if (seat === undefined) return unknownFact("seat");
      return seat.filledAfter <= seat.need ? null : violated("surplus", { facts: { ...seat } });
    },
  }),
  titleRule({
    ...PRACTICE,
    id: "class-lateral",
    version: 1,
    severity: "warn",
    params: { steps: 1 },
    article: "",
    status: "uncertain",
    title: "Mutasi setingkat pada kelas jabatan yang berdekatan",
    text: "Mutasi setingkat sebaiknya tetap pada kelas jabatan yang sama atau satu kelas di sebelahnya.",
    english: {
      title: "A sideways move stays near in job class",
      text: "A sideways move should stay within the same or the neighbouring job class.",
    },
    messages: { apart: "Kelas jabatan berubah dari {before} menjadi {after}." },
    check(c, { steps }) {
      const before = c.from?.kelas ?? null;
      if (c.nature !== "LATERAL" || before === null || c.to.kelas === null) return null;
      return Math.abs(c.to.kelas - before) <= steps
        ? null
        : violated("apart", { facts: { before, after: c.to.kelas } });
    },
  }),
  personRule({
    ...PP_11_2017,
    id: "min-tenure-2y",
    version: 1,
    severity: "block",
    params: { minMonths: 24, nonManagerial: "warn" },
    article: "Pasal 190 ayat (3); Peraturan BKN 5/2019 Pasal 2 ayat (3)",
    status: "verified",
    title: "Paling singkat dua tahun dalam jabatan",
    text: "PNS dapat dimutasi paling singkat setelah dua tahun menduduki jabatannya. Untuk pelaksana dan pejabat fungsional, kekurangan masa jabatan ditampilkan sebagai peringatan.",
    english: {
      title: "At least two years in the post",
      text: "A PNS may be moved at the earliest after two years in the post. For pelaksana and functional officials a shorter time is shown as a warning.",
    },
    messages: {
      short: "Baru {months} bulan dalam jabatan sekarang; aturan meminta paling singkat {minMonths} bulan.",
      exception:
        "Baru {months} bulan dalam jabatan sekarang; alasan pengecualian {code} memerlukan dokumen: {missing}.",
    },
    check(c, { minMonths, nonManagerial }) {
      if (c.employee.kind !== "PNS" || c.employee.current === null) return null;
      if (c.employee.current.tmt === null) return unknownFact("currentTmt");
      const months = monthsInPost(c) ?? 0;
      if (months >= minMonths) return null;
      const facts = { months, code: c.justification };
      if (claimsException(c)) {
        return c.documents.justification ? null : needsDocument("justification", "exception", { facts });
      }
      if (c.from === null) return unknownFact("currentPosition");
      return violated("short", {
        severity: isManagerial(c.from.kind) ? "BLOCK" : nonManagerial === "block" ? "BLOCK" : "WARN",
        lawfulFrom: addMonths(c.employee.current.tmt, minMonths),
        facts,
      });
    },
  }),
  personRule({
    ...PP_11_2017,
    id: "min-tenure-exceptions",
    version: 1,
    severity: "document",
    params: { minMonths: 24, codes: EXCEPTIONS },
    source: "Praktik administrasi",
    article: "",
    status: "uncertain",
    title: "Alasan yang dapat mengecualikan masa dua tahun",
    text: "Reorganisasi, hasil disiplin, tidak lagi memenuhi syarat, kekosongan mendesak, alasan kesehatan, dan berakhirnya masa tugas daerah khusus diterima sebagai alasan mutasi sebelum dua tahun.",
    english: {
      title: "Reasons that lift the two years",
      text: "Reorganisation, the outcome of discipline, no longer qualifying, an urgent vacancy, health, and the end of a special-area term are accepted as reasons to move before two years.",
    },
    messages: { used: "Mutasi pada bulan ke-{months} memakai alasan pengecualian {code}." },
    check(c, { minMonths, codes }) {
      const months = monthsInPost(c);
      if (c.employee.kind !== "PNS" || months === null || months >= minMonths || c.justification === null)
        return null;
      return codes.includes(c.justification as (typeof EXCEPTIONS)[number])
        ? advice("used", { facts: { months, code: c.justification } })
        : null;
    },
  }),
  personRule({
    ...PP_11_2017,
    id: "max-tenure-5y",
    version: 1,
    on: "stay",
    severity: "warn",
    params: { maxMonths: 60 },
    article: "Pasal 190 ayat (3)",
    status: "verified",
    title: "Paling lama lima tahun dalam satu jabatan",
    text: "PNS sebaiknya tidak lebih dari lima tahun dalam satu jabatan; yang melewatinya ditandai untuk direncanakan.",
    english: {
      title: "At most five years in one post",
      text: "A PNS should not stay longer than five years in one post; who does is flagged for planning.",
    },
    messages: {
      overdue:
        "Sudah {months} bulan dalam jabatan ini, melewati {maxMonths} bulan, dan belum ada rencana mutasi.",
    },
    check(c, { maxMonths }) {
      if (c.employee.kind !== "PNS" || c.employee.current === null) return null;
      if (c.employee.current.tmt === null) return unknownFact("currentTmt");
      const months = monthsInPost(c) ?? 0;
      return months > maxMonths ? violated("overdue", { facts: { months } }) : null;
    },
  }),
  personRule({
    ...PRACTICE,
    id: "jpt-reconfirm-no-reset",
    version: 1,
    severity: "warn",
    params: {},
    source: "Praktik pengukuhan setelah reorganisasi",
    article: "",
    status: "uncertain",
    title: "Pengukuhan tidak mengulang hitungan masa jabatan",
    text: "Pengukuhan dalam jabatan yang sama tidak memulai lagi hitungan dua dan lima tahun; yang dihitung adalah pergantian jabatan yang sebenarnya.",
    english: {
      title: "Re-confirmation does not restart the clock",
      text: "Re-confirmation in the same post does not restart the two and five years; only a real change of post does.",
    },
    messages: { kept: "Masa jabatan dihitung dari {tmt}, bukan dari pengukuhan {reconfirmedAt}." },
    check(c) {
      const current = c.employee.current;
      if (!current?.reconfirmedAt || current.tmt === null || c.from === null || !isManagerial(c.from.kind))
        return null;
      return advice("kept", { facts: { tmt: current.tmt, reconfirmedAt: current.reconfirmedAt } });
    },
  }),
  personRule({
    id: "cpns-no-transfer",
    version: 1,
    effectiveFrom: isoDate("2017-04-07"),
    effectiveTo: null,
    severity: "block",
    params: {},
    source: "PermenPANRB 6/2024",
    article: "Pasal 59 ayat (4); Peraturan BKN 5/2019 Pasal 3",
    status: "verified",
    title: "CPNS tidak dimutasi",
    text: "Calon PNS belum dapat dimutasi; permintaan pindah instansi dianggap mengundurkan diri.",
    english: {
      title: "Candidates (CPNS) are not transferred",
      text: "A candidate civil servant is not transferred yet; asking for another agency counts as resigning.",
    },
    messages: { cpns: "Pegawai ini masih CPNS; mutasi baru mungkin setelah diangkat menjadi PNS." },
    check: (c) => (c.employee.kind === "CPNS" ? violated("cpns") : null),
  }),
];
