import { isLocalId, type RulebookEntry } from "@selaras/regulations";
import { POST_KINDS, roleName } from "./post-words.js";

type Audience = Pick<RulebookEntry, "scope" | "appliesTo" | "on">;

/** On whom or what a rule is checked, in one sentence. The rule's own text says whom among them it binds. */
export function checkedOn({ scope, appliesTo, on }: Audience): string {
  if (scope === "plan")
    return "Diperiksa pada rencana sebagai keseluruhan, setelah semua perpindahan diketahui.";
  if (scope === "conduct")
    return "Diperiksa pada cara rencana disusun dan diputuskan: orang yang memutuskan, berkas, tanda tangan, dan data.";
  if (on === "stay") return "Diperiksa pada setiap pegawai yang tetap di jabatannya.";
  if (on === "both") return "Diperiksa pada setiap pegawai, yang pindah maupun yang tetap.";
  const posts = [
    ...(appliesTo?.kinds ?? []).map((kind) => POST_KINDS[kind]),
    ...(appliesTo?.roles ?? []).map(roleName),
  ];
  return posts.length === 0
    ? "Diperiksa pada setiap pegawai yang diusulkan pindah."
    : `Diperiksa pada setiap pegawai yang diusulkan ke ${listed(posts)}.`;
}

/** The same of any rule of the book: one of the government's own says itself whom it concerns. */
export const audienceOf = (rule: RulebookEntry): string =>
  isLocalId(rule.id) ? `Diperiksa pada ${lowerFirst(String(rule.params.concerns))}` : checkedOn(rule);

const lowerFirst = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} atau ${names.at(-1)}`;
