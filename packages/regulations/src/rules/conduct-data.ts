import type { ConductFacts, Dataset } from "../conduct-facts.js";
import { conductRule, type Outcome, unknownFact, violated } from "../rule.js";
import { eachOf, mentioning, UU_27_2022 } from "./conduct-parts.js";

/** Specific data (art. 4(2)): health, criminal record, children, finance, biometrics, genes; as words of a column's name. */
const SPECIFIC = [
  "kesehatan",
  "health",
  "penyakit",
  "diagnosis",
  "medis",
  "medical",
  "biometrik",
  "biometric",
  "sidik jari",
  "genetik",
  "genetic",
  "pidana",
  "criminal",
  "anak",
  "child",
  "children",
  "rekening",
  "gaji",
  "salary",
] as const;
const DIAGNOSIS = [
  "penyakit",
  "diagnosis",
  "medis",
  "medical",
  "catatan kesehatan",
  "riwayat kesehatan",
  "health note",
] as const;
const CHILDREN = ["anak", "child", "children"] as const;
/** The one role that may read specific data. */
const SENSITIVE = "SENSITIVE";

const eachDataset = ({ processing }: ConductFacts, judge: (dataset: Dataset) => readonly Outcome[]) =>
  eachOf(processing?.datasets, "datasets", judge);

/** Columns of data sets and of everything that leaves them. */
const eachTable = (
  facts: ConductFacts,
  words: readonly string[],
  found: (name: string, columns: string) => Outcome,
): readonly Outcome[] => {
  const judge = ({ name, columns }: { readonly name: string; readonly columns: readonly string[] }) => {
    const mentioned = mentioning(columns, words);
    return mentioned.length === 0 ? [] : [found(name, mentioned.join(", "))];
  };
  return [...eachDataset(facts, judge), ...eachOf(facts.exports, "exports", judge)];
};

export const CONDUCT_DATA_RULES = [
  conductRule({
    ...UU_27_2022,
    id: "pdp-legal-basis",
    version: 1,
    severity: "block",
    params: {},
    article: "Pasal 20",
    status: "verified",
    title: "Setiap pemrosesan data pribadi memiliki dasar",
    text: "Setiap kumpulan data tercatat dengan tujuan, dasar pemrosesan, kolom, dan masa simpan; untuk penyusunan rencana dasarnya kewajiban hukum atau tugas publik, bukan persetujuan.",
    english: {
      title: "Every processing has a legal basis",
      text: "Each data set is registered with purpose, basis, fields and retention; personnel planning rests on legal obligation or public task, not on consent.",
    },
    messages: {
      row: "Kumpulan data {dataset} belum tercatat lengkap: tujuan, dasar, dan masa simpan.",
      consent: "Kumpulan data {dataset} diperlukan untuk penyusunan rencana; dasarnya bukan persetujuan.",
    },
    check: (facts) =>
      eachDataset(facts, ({ name, purpose, basis, retention, isOptional }) => {
        const about = { facts: { dataset: name } };
        if (!purpose || basis === null || !retention) return [violated("row", about)];
        return basis === "CONSENT" && !isOptional ? [violated("consent", about)] : [];
      }),
  }),
  conductRule({
    ...UU_27_2022,
    id: "pdp-specific-data",
    version: 1,
    severity: "block",
    params: { words: SPECIFIC },
    article: "Pasal 4 ayat (2)",
    status: "verified",
    title: "Data pribadi spesifik tidak keluar",
    text: "Data kesehatan, catatan kejahatan, anak, keuangan, biometrik, dan genetika disimpan terpisah, hanya dibaca peran khusus, setiap pembacaan dicatat, dan tidak keluar dalam berkas atau daftar.",
    english: {
      title: "Specific personal data do not leave",
      text: "Health, criminal record, children, finance, biometric and genetic data are kept apart, read by a special role only, each read is logged, and they are never in exports or lists.",
    },
    messages: {
      exported: "{name} memuat data pribadi spesifik: {columns}.",
      open: "Kumpulan data {name} memuat data pribadi spesifik ({columns}) tanpa pembatasan peran.",
      unlogged: "Pembacaan data pribadi spesifik dalam {name} ({columns}) tidak dicatat.",
    },
    check: (facts, { words }) => [
      ...eachDataset(facts, ({ name, columns, roles, readsLogged }): Outcome[] => {
        const mentioned = mentioning(columns, words);
        const about = { facts: { name, columns: mentioned.join(", ") } };
        if (mentioned.length === 0) return [];
        if (roles.length === 0 || roles.some((role) => role !== SENSITIVE)) return [violated("open", about)];
        return readsLogged === true ? [] : [violated("unlogged", about)];
      }),
      ...eachOf(facts.exports, "exports", ({ name, columns }) => {
        const mentioned = mentioning(columns, words);
        return mentioned.length === 0
          ? []
          : [violated("exported", { facts: { name, columns: mentioned.join(", ") } })];
      }),
    ],
  }),
  conductRule({
    ...UU_27_2022,
    id: "pdp-minimise-health",
    version: 1,
    severity: "block",
    params: { words: DIAGNOSIS },
    source: `Asas minimalisasi, ${UU_27_2022.source}`,
    article: "",
    status: "known",
    title: "Hanya tanda sehat, bukan diagnosis",
    text: "Tentang kesehatan hanya disimpan tanda layak, tidak layak, atau memerlukan fasilitas; diagnosis tidak disimpan.",
    english: {
      title: "A fitness flag, no diagnosis",
      text: "About health only the flag fit, not fit or needs a facility is kept; no diagnosis.",
    },
    messages: { diagnosis: "{name} menyimpan keterangan kesehatan yang berlebih: {columns}." },
    check: (facts, { words }) =>
      eachTable(facts, words, (name, columns) => violated("diagnosis", { facts: { name, columns } })),
  }),
  conductRule({
    ...UU_27_2022,
    id: "pdp-children",
    version: 1,
    severity: "block",
    params: { words: CHILDREN },
    article: "Pasal 4 dan Pasal 25",
    status: "verified",
    title: "Data anak tidak dikumpulkan",
    text: "Nama dan sekolah anak tidak dikumpulkan; hanya tanda ada tanggungan di suatu tempat, bila disetujui.",
    english: {
      title: "No data of children",
      text: "Children's names and schools are not collected; only the flag that there are dependants at a place, if consented.",
    },
    messages: { children: "{name} memuat data anak: {columns}." },
    check: (facts, { words }) =>
      eachTable(facts, words, (name, columns) => violated("children", { facts: { name, columns } })),
  }),
  conductRule({
    ...UU_27_2022,
    id: "pdp-log",
    version: 1,
    severity: "block",
    params: {},
    article: "Pasal 31",
    status: "known",
    title: "Pembacaan data pribadi dicatat",
    text: "Pemrosesan dan pembacaan data pribadi dicatat dalam catatan yang hanya dapat ditambah.",
    english: {
      title: "Reads of personal data are logged",
      text: "Processing and reads of personal data are recorded in a log that can only grow.",
    },
    messages: {
      reads: "Pembacaan kumpulan data {dataset} tidak dicatat.",
      editable: "Catatan pembacaan kumpulan data {dataset} dapat diubah.",
    },
    check: (facts) =>
      eachDataset(facts, ({ name, readsLogged, logAppendOnly }) => {
        if (readsLogged === null || logAppendOnly === null) return [unknownFact(`log:${name}`)];
        if (!readsLogged) return [violated("reads", { facts: { dataset: name } })];
        return logAppendOnly ? [] : [violated("editable", { facts: { dataset: name } })];
      }),
  }),
];
