import { formatIndonesian, type IsoDate } from "../dates.js";
import { dayAfter, isOpenEnded } from "../evidence.js";
import type { Discipline } from "../facts.js";
import { normalizeCode } from "../families.js";
import { postLevel } from "../grades.js";
import { isExtraDuty } from "../nature.js";
import { advice, personRule, type TitleCase, titleRule, unknownFact, violated } from "../rule.js";
import { PER_BKN_5_2019, PP_94_2021 } from "../sources.js";
import { isManagerial } from "./shared-checks.js";

/** Still running on the date: the last day of a penalty is served in full. */
const isServing = (d: Discipline, on: IsoDate): boolean =>
  d.status === "SERVING" && d.start <= on && (d.end === null || on <= d.end);
const isOpen = (d: Discipline, on: IsoDate): boolean =>
  d.status === "PROCESS" || d.status === "APPEAL" || isServing(d, on);

const dayAfterLast = (penalties: readonly Discipline[]): IsoDate | null => {
  let last: IsoDate | null = null;
  for (const { end } of penalties) {
    if (end === null) return null;
    if (last === null || end > last) last = end;
  }
  return dayAfter(last);
};

const describe = (penalties: readonly Discipline[]): string =>
  [
    ...new Set(
      penalties.map(
        (d) =>
          `${d.level.toLowerCase()}${isOpenEnded(d.end) ? "" : ` sampai ${formatIndonesian(d.end as IsoDate)}`}`,
      ),
    ),
  ]
    .sort()
    .join("; ");

const isUpward = (c: TitleCase): boolean => {
  const before = c.from === null ? null : postLevel(c.from);
  const after = postLevel(c.to);
  return c.nature === "PROMOTION" || (before !== null && after !== null && after > before);
};

const LOWERING = ["PENURUNAN_JABATAN", "PEMBEBASAN", "27", "28"] as const;
/** Types are codes or the sentence of the decree; both begin with the kind of penalty. */
const isLowering = (type: string | null, types: readonly string[]): boolean =>
  type !== null && types.some((one) => normalizeCode(type).startsWith(one));

export const DISCIPLINE_RULES = [
  personRule({
    ...PER_BKN_5_2019,
    id: "disc-pending-no-inter",
    version: 1,
    severity: "block",
    params: {},
    article: "Pasal 3; PP 94/2021",
    status: "verified",
    title: "Tidak pindah instansi selama proses disiplin",
    text: "Pegawai yang sedang diperiksa, menjalani hukuman, atau mengajukan banding tidak dilepas ke instansi lain.",
    english: {
      title: "No other agency during a discipline case",
      text: "Whoever is examined, serves a penalty or appeals is not released to another agency.",
    },
    messages: {
      open: "Ada proses atau hukuman disiplin yang masih berjalan ({what}); pindah instansi belum dapat dilakukan.",
    },
    check(c) {
      if (c.scope === "INTRA" || c.employee.kind !== "PNS") return null;
      const open = c.employee.discipline.filter((d) => isOpen(d, c.tmt));
      if (open.length === 0) return null;
      const served = open.every((d) => d.status === "SERVING") ? dayAfterLast(open) : null;
      return violated("open", { lawfulFrom: served, facts: { what: describe(open) } });
    },
  }),
  titleRule({
    ...PP_94_2021,
    id: "disc-serving-no-promotion",
    version: 1,
    severity: "block",
    params: {},
    article: "",
    status: "known",
    title: "Tidak ada promosi selama hukuman sedang atau berat",
    text: "Selama hukuman disiplin tingkat sedang atau berat berjalan, pegawai tidak dipromosikan.",
    english: {
      title: "No promotion during a medium or heavy penalty",
      text: "While a medium or heavy penalty runs, nobody is promoted.",
    },
    messages: { serving: "Hukuman disiplin masih berjalan ({what}); promosi belum dapat dilakukan." },
    check(c) {
      if (!isUpward(c)) return null;
      const serving = c.employee.discipline.filter((d) => d.level !== "RINGAN" && isServing(d, c.tmt));
      return serving.length === 0
        ? null
        : violated("serving", { lawfulFrom: dayAfterLast(serving), facts: { what: describe(serving) } });
    },
  }),
  titleRule({
    ...PP_94_2021,
    id: "disc-light-promotion",
    version: 1,
    severity: "warn",
    params: {},
    article: "",
    status: "uncertain",
    title: "Hukuman ringan ditampilkan pada promosi",
    text: "Hukuman ringan yang sedang berjalan ditampilkan pada promosi, tidak menghalangi.",
    english: {
      title: "A light penalty is shown on promotion",
      text: "A running light penalty is shown on promotion and does not bar it.",
    },
    messages: { light: "Hukuman disiplin ringan sedang berjalan." },
    check: (c) =>
      isUpward(c) && c.employee.discipline.some((d) => d.level === "RINGAN" && isServing(d, c.tmt))
        ? advice("light")
        : null,
  }),
  titleRule({
    ...PP_94_2021,
    id: "disc-lowered-post-12m",
    version: 1,
    severity: "block",
    params: { types: LOWERING },
    article: "Pasal 8; Peraturan BKN 6/2022",
    status: "verified",
    title: "Penurunan atau pembebasan jabatan berlaku dua belas bulan",
    text: "Pegawai yang diturunkan atau dibebaskan dari jabatan tetap demikian selama dua belas bulan; sesudahnya pengangkatan kembali memerlukan lowongan dan prosedur biasa.",
    english: {
      title: "A lowered or lost post lasts twelve months",
      text: "Whoever was lowered or released from a post stays so for twelve months; afterwards a return needs a vacancy and the normal procedure.",
    },
    messages: {
      lowered:
        "Hukuman penurunan atau pembebasan jabatan berlaku sampai {end}; pengangkatan ke jabatan lebih tinggi belum dapat dilakukan.",
    },
    check(c, { types }) {
      if (!isUpward(c)) return null;
      const lowering = c.employee.discipline.filter(
        (d) => isLowering(d.type, types) && d.status !== "PROCESS" && (d.end === null || c.tmt <= d.end),
      );
      return lowering.length === 0
        ? null
        : violated("lowered", {
            lawfulFrom: dayAfterLast(lowering),
            facts: { end: lowering[0]?.end ?? null },
          });
    },
  }),
  titleRule({
    ...PP_94_2021,
    id: "disc-intra-lateral",
    version: 1,
    severity: "warn",
    params: {},
    source: "Praktik administrasi",
    article: "",
    status: "uncertain",
    title: "Mutasi setingkat tetap mungkin selama proses disiplin",
    text: "Mutasi setingkat di dalam instansi tetap mungkin selama proses disiplin; prosesnya ditampilkan.",
    english: {
      title: "Sideways moves stay possible during a case",
      text: "Sideways moves inside the agency stay possible during a discipline case; the case is shown.",
    },
    messages: { open: "Ada proses atau hukuman disiplin yang masih berjalan ({what})." },
    check(c) {
      if (c.scope !== "INTRA" || isUpward(c)) return null;
      const open = c.employee.discipline.filter((d) => isOpen(d, c.tmt));
      return open.length === 0 ? null : advice("open", { facts: { what: describe(open) } });
    },
  }),
  titleRule({
    ...PER_BKN_5_2019,
    id: "legal-status-clear",
    version: 1,
    severity: "block",
    params: {},
    article: "Pasal 3; PP 11/2017 Pasal 276",
    status: "verified",
    title: "Tidak berperkara pidana",
    text: "Tersangka, terdakwa, dan terpidana tidak pindah instansi, tidak dipromosikan, dan tidak diberi tugas memimpin.",
    english: {
      title: "No criminal case",
      text: "Suspects, defendants and convicts do not move between agencies, are not promoted and take no leading duty.",
    },
    messages: {
      barred:
        "Status hukum: {legalStatus}; pindah instansi, promosi, dan tugas memimpin tidak dapat dilakukan.",
      shown: "Status hukum: {legalStatus}; mutasi setingkat perlu dipertimbangkan.",
    },
    check(c) {
      const { legalStatus } = c.employee;
      if (legalStatus === null) return unknownFact("legalStatus");
      if (legalStatus === "NONE") return null;
      const leads = isManagerial(c.to.kind) || isExtraDuty(c.to);
      const facts = { legalStatus: LEGAL_NAMES[legalStatus] };
      return c.scope !== "INTRA" || isUpward(c) || leads
        ? violated("barred", { facts })
        : violated("shown", { severity: "WARN", facts });
    },
  }),
];

const LEGAL_NAMES = { SUSPECT: "tersangka", DEFENDANT: "terdakwa", CONVICTED: "terpidana" } as const;
