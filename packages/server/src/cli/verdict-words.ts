import type { TransferProblem } from "@selaras/optimizer";

type Wording = readonly [RegExp, (...parts: string[]) => string];

/** The verifier's words for each fault of a plan, and ours; `verifyPlan` uses no others. */
const wordings: readonly Wording[] = [
  [/^unknown (.*)$/, (kind) => `jenis ${kind} tidak dikenal`],
  [
    /^(infeasible|timeout) holds no plan$/,
    (status) => `status ${status} berarti tidak ada rencana di dalamnya`,
  ],
  [/^must be empty for a plan$/, () => "harus kosong bila ada rencana"],
  [
    /^belongs to another problem$/,
    () => "sidik soal berbeda: rencana ini dibuat untuk soal lain, atau soalnya sudah diubah",
  ],
  [/^has (\d+) entries$/, (count) => `berisi ${count} isian, tidak sebanyak pegawai dalam soal`],
  [
    /^post (\S+) is not a candidate$/,
    (post) => `ditempatkan di jabatan nomor ${post}, yang bukan kemungkinan baginya`,
  ],
  [
    /^has (\d+) entries, (\d+) people move$/,
    (told, found) => `memuat ${told} perpindahan, padahal ${found} orang pindah`,
  ],
  [/^does not match$/, () => "tidak sama dengan penempatan dalam rencana itu sendiri"],
  [/^(\d+) people, at most (\d+)$/, (found, most) => `ditempati ${found} orang, paling banyak ${most}`],
  [/^two of them meet$/, () => "dua orang yang harus terpisah bertemu"],
  [/^they are split$/, () => "orang yang harus bersama terpisah"],
  [/^(\S+) exceeds (\S+)$/, (found, most) => `jumlahnya ${found}, melebihi ${most}`],
  [/^(\S+) falls short of (\S+)$/, (found, least) => `jumlahnya ${found}, kurang dari ${least}`],
  [/^claimed (\S+), is (\S+)$/, (told, found) => `tertulis ${told}, hasil hitung ulang ${found}`],
  [/^is missing$/, () => "tidak ada"],
  [/^(\S+)$/, (found) => `${found} tidak sah, seharusnya bilangan bulat positif`],
  [/^wrong length$/, () => "jumlah isiannya tidak sebanyak dalam soal"],
  [/^not an integer$/, () => "bukan bilangan bulat"],
  [/^not a power of two$/, () => "bukan pangkat dua"],
  [
    /^is not the best candidate's worth$/,
    () => "tidak sama dengan nilai kemungkinan terbaik menurut harga yang tertulis",
  ],
  [/^has no candidate$/, () => "tidak mempunyai satu pun kemungkinan penempatan"],
  [/^no such constraint$/, () => "menunjuk kendala yang tidak ada"],
  [/^prices a side that is absent$/, () => "memberi harga pada batas yang tidak ada dalam kendala itu"],
  [/^needs a place$/, () => "harus menyebut tempat"],
  [/^must not be negative$/, () => "tidak boleh negatif"],
  [/^needs an employee after the first$/, () => "harus menyebut pegawai kelompok itu selain yang pertama"],
  [
    /^(\S+) lies below the objective (\S+)$/,
    (bound, objective) => `batas ${bound} lebih rendah daripada nilai rencana ${objective}`,
  ],
  [
    /^(\S+) must lie between objective (\S+) and certificate (\S+)$/,
    (bound, objective, proven) =>
      `${bound} harus di antara nilai rencana ${objective} dan batas terbukti ${proven}`,
  ],
  [/^(\S+) does not follow from bound$/, (gap) => `${gap} tidak cocok dengan batas dan nilai rencana`],
  [
    /^(\S+) contradicts objective (\S+) and bound (\S+)$/,
    (status, objective, bound) =>
      `status ${status} bertentangan dengan nilai ${objective} dan batas ${bound}`,
  ],
];

/**
 * A fault of `verifyPlan` in Indonesian: the place as it stands in the file, whom or what it is by the problem's own id, and what is wrong
 * there; null for words that are not ours yet. A constraint's name may hold anything, so its words are read from the end.
 */
export function verdictWords(fault: string, problem: TransferProblem): string | null {
  const constraint = /^constraints\[\d+\] .*: /s.exec(fault);
  const where = constraint ? constraint[0].slice(0, -2) : fault.slice(0, fault.indexOf(": "));
  const what = fault.slice(where.length + 2);
  for (const [pattern, words] of wordings) {
    const match = pattern.exec(what);
    if (match) return `${where}${named(where, problem)}: ${words(...match.slice(1))}`;
  }
  return null;
}

function named(where: string, { employees, posts }: TransferProblem): string {
  const index = Number(/\[(\d+)\]$/.exec(where)?.[1]);
  if (/^(assignment|employees|certificate\.potentials\.employees)\[/.test(where))
    return ` (pegawai ${employees[index]?.id})`;
  if (/^(posts|certificate\.potentials\.posts)\[/.test(where)) return ` (jabatan ${posts[index]?.id})`;
  return "";
}
