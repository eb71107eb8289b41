import { addMonths, isoDate } from "../dates.js";
import { experience } from "../evidence.js";
import { isHealth, normalizeCode } from "../families.js";
import { educationRank, jenjangOrdinal } from "../grades.js";
import {
  advice,
  needsDocument,
  postRule,
  type TitleCase,
  titleRule,
  unknownFact,
  violated,
} from "../rule.js";
import { holdsCertificate } from "./shared-checks.js";

const PERMENKES_43_2019 = {
  effectiveFrom: isoDate("2019-10-17"),
  effectiveTo: null,
  source: "Permenkes 43/2019",
};
const UU_17_2023 = { effectiveFrom: isoDate("2023-08-08"), effectiveTo: null, source: "UU 17/2023" };

const LICENSED = [
  "DOKTER",
  "DOKTER_GIGI",
  "PERAWAT",
  "BIDAN",
  "APOTEKER",
  "ASISTEN_APOTEKER",
  "NUTRISIONIS",
  "SANITARIAN",
  "PRANATA_LABORATORIUM",
  "TERAPIS_GIGI",
  "FISIOTERAPIS",
] as const;

/** Registration (STR); a licence for the new place (SIP) is given to registered people only. */
const REGISTRATION = "STR";

const toHead = (c: TitleCase): boolean =>
  c.to.specialRole === "KEPALA_PUSKESMAS" && c.from?.specialRole !== "KEPALA_PUSKESMAS";

/** The profession: the present functional family, or a health posting anywhere in the record. */
const isHealthProfessional = (c: TitleCase): boolean =>
  (c.from !== null && isHealth(c.from.family)) || c.employee.history.some(({ family }) => isHealth(family));

export const HEALTH_RULES = [
  postRule({
    ...PERMENKES_43_2019,
    id: "kapus-requirements",
    version: 1,
    appliesTo: { roles: ["KEPALA_PUSKESMAS"] },
    severity: "block",
    params: { minMonths: 24, minimum: "S1", remoteMinimum: "D3" },
    article: "Pasal 43-44",
    status: "known",
    title: "Syarat kepala Puskesmas",
    text: "Kepala Puskesmas adalah ASN tenaga kesehatan berpendidikan S1 atau D-IV kesehatan, menduduki jabatan fungsional kesehatan paling rendah ahli pertama dua tahun, dan bertugas di Puskesmas dua tahun. D-III dapat diterima di daerah terpencil.",
    english: {
      title: "Conditions for a head of Puskesmas",
      text: "A head of Puskesmas is a health professional with S1 or D-IV in health, at least two years in a health functional post of ahli pertama or higher, and two years of service in a Puskesmas. D-III is tolerated in remote areas.",
    },
    messages: {
      profession: "Bukan tenaga kesehatan; kepala Puskesmas harus dari jabatan fungsional kesehatan.",
      education: "Pendidikan tertinggi di bawah S1 atau D-IV.",
      remote: "Pendidikan D-III diterima karena Puskesmas berada di daerah terpencil.",
      functional:
        "Masa jabatan fungsional kesehatan paling rendah ahli pertama {months} bulan; diminta {minMonths} bulan.",
      service: "Masa tugas di Puskesmas {months} bulan; diminta {minMonths} bulan.",
      document: "Masa tugas di Puskesmas belum terbukti dari riwayat; lampirkan {missing}.",
    },
    check(c, { minMonths, minimum, remoteMinimum }) {
      if (!toHead(c)) return null;
      if (c.from === null && c.employee.history.length === 0) return unknownFact("history");
      if (!isHealthProfessional(c)) return violated("profession");
      const ranks = c.employee.education
        .map(({ level }) => educationRank(level))
        .filter((rank) => rank !== null);
      if (ranks.length === 0) return unknownFact("education");
      const highest = Math.max(...ranks);
      const isRemote = c.toUnit.remoteness === "TERPENCIL" || c.toUnit.remoteness === "SANGAT_TERPENCIL";
      const isShort = highest < (educationRank(minimum) ?? 7);
      if (isShort && !(isRemote && highest >= (educationRank(remoteMinimum) ?? 6)))
        return violated("education");
      if (c.employee.history.length === 0) return unknownFact("history");
      const functional = experience(
        c.employee.history,
        c.tmt,
        (p) => isHealth(p.family) && ((jenjangOrdinal(p.jenjang) ?? 0) >= 5 || isShort),
      );
      if (functional.months < minMonths) {
        return violated("functional", {
          lawfulFrom: functional.reachedOn(minMonths),
          facts: { months: functional.months },
        });
      }
      const certified = c.documents.puskesmasService?.months ?? null;
      if (certified !== null && certified < minMonths) {
        return violated("service", {
          lawfulFrom: addMonths(c.tmt, minMonths - certified),
          facts: { months: certified },
        });
      }
      const served = experience(
        c.employee.history,
        c.tmt,
        (p) => p.unitKind === "PUSKESMAS" || (c.fromUnit?.kind === "PUSKESMAS" && p.unitId === c.fromUnit.id),
      );
      if (certified === null && served.months < minMonths) return needsDocument("puskesmasService");
      return isShort ? advice("remote") : null;
    },
  }),
  titleRule({
    ...PERMENKES_43_2019,
    id: "kapus-training",
    version: 1,
    appliesTo: { roles: ["KEPALA_PUSKESMAS"] },
    severity: "document",
    params: { kind: "MANAJEMEN_PUSKESMAS" },
    article: "Pasal 43-44",
    status: "known",
    title: "Pelatihan manajemen Puskesmas",
    text: "Kepala Puskesmas mengikuti pelatihan manajemen Puskesmas, paling lambat dalam tahun pertama.",
    english: {
      title: "Training in Puskesmas management",
      text: "A head of Puskesmas takes the training in Puskesmas management, in the first year at the latest.",
    },
    messages: {
      document: "Kepala Puskesmas memerlukan {missing}, atau pernyataan mengikutinya dalam tahun pertama.",
    },
    check(c, { kind }) {
      if (!toHead(c) || c.documents.kapusTraining) return null;
      if (c.employee.certificates === null) return unknownFact("certificates");
      return c.employee.certificates.some((one) => normalizeCode(one.kind) === kind)
        ? null
        : needsDocument("kapusTraining");
    },
  }),
  titleRule({
    ...UU_17_2023,
    id: "str-valid",
    version: 1,
    appliesTo: { kinds: ["JF"] },
    severity: "document",
    params: { kind: REGISTRATION, families: LICENSED },
    article: "",
    status: "known",
    title: "Surat tanda registrasi tenaga kesehatan",
    text: "Tenaga kesehatan memiliki surat tanda registrasi (STR) yang berlaku; menurut undang-undang baru STR berlaku seumur hidup.",
    english: {
      title: "Registration of health professionals",
      text: "A health professional holds a valid registration (STR); under the new law it is for life.",
    },
    messages: { document: "Tidak tercatat surat tanda registrasi yang berlaku; lampirkan {missing}." },
    check(c, { kind, families }) {
      if (c.to.kind !== "JF" || !(families as readonly string[]).includes(c.to.family)) return null;
      if (c.documents.str || c.documents.sip) return null;
      return holdsCertificate(c, [kind]) === true ? null : needsDocument("str");
    },
  }),
  postRule({
    ...UU_17_2023,
    id: "sip-new-place",
    version: 1,
    appliesTo: { kinds: ["JF"] },
    severity: "document",
    params: { families: LICENSED },
    article: "",
    status: "known",
    title: "Surat izin praktik di tempat baru",
    text: "Surat izin praktik (SIP) terikat pada tempat praktik; pindah tempat memerlukan SIP baru sebelum mulai bertugas.",
    english: {
      title: "Practice permit at the new place",
      text: "A practice permit (SIP) is tied to the place of practice; a move needs a new one before service begins.",
    },
    messages: { document: "Pindah tempat praktik memerlukan {missing} untuk {unit} sebelum TMT." },
    check(c, { families }) {
      if (c.to.kind !== "JF" || !(families as readonly string[]).includes(c.to.family)) return null;
      if (c.fromUnit?.id === c.toUnit.id || c.documents.sip) return null;
      return needsDocument("sip", "document", { facts: { unit: c.toUnit.id } });
    },
  }),
];
