import { isLocalId, type RulebookEntry } from "@selaras/regulations";

/** Topics under which people look for a rule; the first pattern that fits an id names it. */
const topics: readonly (readonly [pattern: RegExp, topic: string])[] = [
  [/^(pppk|pw)-/, "PPPK"],
  [/^(jpt|merit-supervisor)-/, "Jabatan pimpinan tinggi"],
  [/^(guru|teacher|kepsek|ks|school|sma|rombel|religion)-/, "Guru dan kepala sekolah"],
  [/^(pdp|spbe|tte|doc-integrity)/, "Data pribadi, sistem, dan tanda tangan elektronik"],
  [/^(kapus|sip|only-doctor|puskesmas|pustu|pkm|str|special-assignment)/, "Tenaga kesehatan"],
  [/^(jf|no-dual)-/, "Jabatan fungsional"],
  [/^competence/, "Kompetensi"],
  [/^(adm|ja|pengawas|rank|demotion|pelaksana|class)-/, "Jabatan administrasi"],
  [/^(camat|lurah|dukcapil|inspektur|sekwan|sekda|rsud|satpolpp)-/, "Jabatan dengan syarat khusus"],
  [/^(pilkada|petahana|new-head|acting-head)/, "Pemilihan dan penjabat kepala daerah"],
  [/^(disc|legal|standing)-/, "Hukuman disiplin dan status hukum"],
  [/^(coi|couple|no-conflict|spouse|family|merit)-/, "Keluarga dan benturan kepentingan"],
  [/^(study|cltn|leave|maternity)/, "Tugas belajar dan cuti"],
  [/^(cpns|active|min-tenure|max-tenure|tenure)/, "Masa jabatan dan kedudukan"],
  [/^performance-/, "Penilaian kinerja"],
  [/^org-/, "Keutuhan rencana"],
  [/^(bup|retire|near-retire)/, "Pensiun"],
  [
    /^(authority|cost|decree|doc|plt-signature|own-request|imut|inter|mendagri|governor|pertek)/,
    "Kewenangan dan dokumen",
  ],
];

const topicOfScope: Record<RulebookEntry["scope"], string> = {
  person: "Pegawai",
  title: "Jabatan",
  post: "Kursi",
  plan: "Keutuhan rencana",
  conduct: "Cara penyusunan",
};

export const LOCAL_TOPIC = "Aturan daerah";

export function topicOf(rule: Pick<RulebookEntry, "id" | "scope">): string {
  if (isLocalId(rule.id)) return LOCAL_TOPIC;
  return topics.find(([pattern]) => pattern.test(rule.id))?.[1] ?? topicOfScope[rule.scope];
}
