import { addMonths, monthsBetween } from "../dates.js";
import { dayAfter, untilText } from "../evidence.js";
import { advice, personRule, violated } from "../rule.js";
import { PP_11_2017 } from "../sources.js";

export const LONG_ABSENCE_RULES = [
  personRule({
    ...PP_11_2017,
    id: "study-over-6m-vacates",
    version: 1,
    on: "both",
    severity: "warn",
    params: { months: 6 },
    article: "Pasal 64, Pasal 94, Pasal 144",
    status: "known",
    title: "Tugas belajar lebih dari enam bulan mengosongkan kursi",
    text: "Tugas belajar lebih dari enam bulan dengan pembebasan dari jabatan mengakhiri jabatan: kursinya lowong sejak tugas belajar dimulai.",
    english: {
      title: "Study over six months vacates the seat",
      text: "A study assignment over six months with release from duty ends the post: the seat is vacant from its start.",
    },
    messages: {
      vacant: "Tugas belajar {from} sampai {to} membebaskan dari jabatan; kursinya lowong sejak {from}.",
    },
    check(c, { months }) {
      const { study, current } = c.employee;
      if (study === null || current === null || !study.releasedFromPost) return null;
      if (c.tmt < study.from || c.tmt > study.to || study.to <= addMonths(study.from, months)) return null;
      return advice("vacant", { severity: "PASS", facts: { from: study.from, to: untilText(study.to) } });
    },
  }),
  personRule({
    ...PP_11_2017,
    id: "cltn-terms",
    version: 1,
    on: "both",
    severity: "warn",
    params: { serviceMonths: 60, maxMonths: 48, placedWithinMonths: 12 },
    source: `${PP_11_2017.source}; Peraturan BKN 24/2017 jo. 7/2021`,
    article: "",
    status: "verified",
    title: "Syarat dan masa cuti di luar tanggungan negara",
    text: "CLTN diberikan setelah lima tahun bekerja, paling lama tiga tahun dan diperpanjang satu tahun; yang kembali melapor dalam satu bulan dan diberhentikan bila dalam satu tahun tidak tersedia jabatan.",
    english: {
      title: "Terms of unpaid leave (CLTN)",
      text: "Unpaid leave is given after five years of service, for up to three years and one more; who returns reports within a month and is dismissed when no post is found within a year.",
    },
    messages: {
      long: "CLTN {from} sampai {to} lebih lama daripada {maxMonths} bulan.",
      early: "CLTN dimulai {from}, sebelum {serviceMonths} bulan bekerja.",
      place: "Kembali dari CLTN yang berakhir {to}; perlu ditempatkan paling lambat {due}.",
      overdue: "CLTN berakhir {to} dan penempatan melewati {due}; periksa pemberhentiannya.",
    },
    check(c, { serviceMonths, maxMonths, placedWithinMonths }) {
      const leaves = c.employee.leaves.filter(({ kind }) => kind === "CLTN");
      for (const { from, to } of leaves) {
        const end = dayAfter(to);
        const facts = { from, to: untilText(to) };
        if (end !== null && end > addMonths(from, maxMonths)) return violated("long", { facts });
        if (c.employee.tmtPns !== null && monthsBetween(c.employee.tmtPns, from) < serviceMonths)
          return violated("early", { facts });
      }
      const last = leaves.filter(({ to }) => to < c.tmt).sort((a, b) => (a.to < b.to ? 1 : -1))[0];
      if (last === undefined || c.employee.current !== null) return null;
      const due = addMonths(last.to, placedWithinMonths);
      const facts = { to: last.to, due };
      if (c.tmt > due) return violated("overdue", { facts });
      return c.documents.reactivation ? null : advice("place", { facts });
    },
  }),
];
