import type { RuleEntry } from "@selaras/contract";
import type { RulebookEntry, RulebookVersion } from "@selaras/regulations";

/** Topics under which the rules are listed; the first pattern that fits an id names it. */
const topics: readonly (readonly [pattern: RegExp, topic: string])[] = [
  [/^(pppk|pw)-/, "PPPK"],
  [/^(jpt)-/, "Jabatan pimpinan tinggi"],
  [/^(guru|teacher|kepsek|ks|school)-/, "Guru dan kepala sekolah"],
  [/^(kapus|sip|only-doctor|puskesmas|pkm|str)/, "Tenaga kesehatan"],
  [/^(jf|no-dual)-/, "Jabatan fungsional"],
  [/education$|^competence/, "Pendidikan dan kompetensi"],
  [/^(adm|pengawas|rank|demotion|pelaksana)-/, "Jabatan administrasi"],
  [/^(camat|lurah|dukcapil|inspektur|sekwan|sekda)-/, "Jabatan dengan syarat khusus"],
  [/^(pilkada|new-head|acting-head)/, "Pemilihan dan penjabat kepala daerah"],
  [/^(disc|legal)-/, "Hukuman disiplin dan status hukum"],
  [/^(coi|couple|spouse|family)-/, "Keluarga dan benturan kepentingan"],
  [/^(study|cltn|leave|maternity)/, "Tugas belajar dan cuti"],
  [/^(cpns|active|min-tenure|max-tenure|tenure)/, "Masa jabatan dan kedudukan"],
  [/^(bup|retire|near-retire)/, "Pensiun"],
  [/^(authority|decree|doc|own-request|imut|inter|mendagri|governor)/, "Kewenangan dan dokumen"],
];

const topicOfScope: Record<RulebookEntry["scope"], string> = {
  person: "Pegawai",
  title: "Jabatan",
  post: "Kursi",
  plan: "Keutuhan rencana",
};

export function topicOf(rule: Pick<RulebookEntry, "id" | "scope">): string {
  return topics.find(([pattern]) => pattern.test(rule.id))?.[1] ?? topicOfScope[rule.scope];
}

export function presentRule(rule: RulebookEntry): RuleEntry {
  return {
    id: rule.id,
    title: rule.title,
    text: rule.text,
    severity: rule.severity,
    source: rule.source,
    article: rule.article,
    status: rule.status,
    topic: topicOf(rule),
    versions: rule.versions.map((version) => ({
      version: String(version.version),
      effectiveFrom: version.effectiveFrom,
      effectiveTo: version.effectiveTo,
      params: paramsText(version.params),
    })),
  };
}

/** `bulan: 24; predikat: BAIK, SANGAT BAIK` */
function paramsText(params: RulebookVersion["params"]): string {
  return Object.entries(params)
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(", ") : wordOf(value as string)}`)
    .join("; ");
}

const wordOf = (value: string | number | boolean): string =>
  value === true ? "ya" : value === false ? "tidak" : String(value);
