import type { Fault } from "@selaras/optimizer";

interface Words {
  /** What should stand there. */
  readonly expected: string;
  /** What mends it most likely. */
  readonly advice: string;
}

const QUOTED = "Angka ditulis tanpa tanda kutip dan tanpa pemisah ribuan.";
const MISSPELT = "Periksa ejaan nama isian dan tanda kurungnya.";

/** The optimizer's words for each fault, and ours; `validateProblem` and `validatePlan` use no others. */
const wordings: readonly (readonly [RegExp, (...parts: string[]) => Words])[] = [
  [/^must be an array$/, () => ({ expected: "daftar dalam kurung siku [ ]", advice: MISSPELT })],
  [/^must be an object$/, () => ({ expected: "objek dalam kurung kurawal { }", advice: MISSPELT })],
  [
    /^must be an object or null$/,
    () => ({ expected: "objek dalam kurung kurawal { }, atau null", advice: MISSPELT }),
  ],
  [
    /^must be an object of three columns$/,
    () => ({ expected: "objek dengan tiga kolom: employee, post, value", advice: MISSPELT }),
  ],
  [/^must be a safe integer$/, () => ({ expected: "bilangan bulat", advice: QUOTED })],
  [
    /^must be a safe integer of at least 0$/,
    () => ({ expected: "bilangan bulat, 0 atau lebih", advice: QUOTED }),
  ],
  [/^must be a number or null$/, () => ({ expected: "bilangan, atau null", advice: QUOTED })],
  [
    /^must be an index below (\d+)$/,
    (count) => ({
      expected:
        count === "0"
          ? "tidak ada rujukan, sebab daftarnya kosong"
          : `nomor urut dari 0 sampai ${Number(count) - 1}`,
      advice: "Nomor urut dihitung dari 0; mungkin bergeser satu, atau yang dirujuk sudah dihapus.",
    }),
  ],
  [
    /^must be one of (.*)$/,
    (choices) => ({ expected: `salah satu dari ${choices}`, advice: "Periksa ejaannya." }),
  ],
  [/^must be "(.*)"$/, (text) => ({ expected: `"${text}"`, advice: "Mungkin ini berkas dari jenis lain." })],
  [
    /^must be a (?:non-empty )?text$/,
    () => ({ expected: "teks di antara tanda kutip", advice: "Isilah namanya." }),
  ],
  [/^must be true or false$/, () => ({ expected: "true atau false", advice: "Tulis tanpa tanda kutip." })],
  [
    /^stands more than once$/,
    () => ({
      expected: "nama yang hanya dipakai sekali",
      advice: "Ubah salah satunya, atau hapus baris yang kembar.",
    }),
  ],
  [
    /^closes a cycle$/,
    () => ({
      expected: "induk yang tidak berujung kembali pada unit ini",
      advice: "Hapus parent dari salah satu unit dalam lingkaran itu.",
    }),
  ],
  [
    /^must be \[seats, reward\]$/,
    () => ({
      expected: "pasangan [jumlah kursi, nilai]",
      advice: "Tulis dua bilangan bulat, misalnya [2, 900].",
    }),
  ],
  [
    /^rewards must not increase/,
    () => ({
      expected: "nilai yang tidak lebih tinggi daripada nilai kursi sebelumnya",
      advice: "Urutkan langkah fill dari nilai tertinggi.",
    }),
  ],
  [
    /^must have (\d+) entries like (employee|the candidates)$/,
    (count) => ({
      expected: `${count} isian, sebanyak candidates.employee`,
      advice: "Mungkin ada isian yang hilang atau kelebihan.",
    }),
  ],
  [
    /^repeats a pair/,
    () => ({
      expected: "pasangan pegawai dan jabatan yang muncul sekali saja",
      advice: "Hapus salah satu baris kandidat yang kembar.",
    }),
  ],
  [
    /^sums? (?:could )?exceeds? exact integers/,
    () => ({ expected: "jumlah di bawah 2^50", advice: "Perkecil satuannya, misalnya ribuan rupiah." }),
  ],
  [
    /^needs min or max$/,
    () => ({ expected: "isian min atau max", advice: "Tambahkan batasnya, atau hapus kendala ini." }),
  ],
];

/** What is expected at a fault and how it is mended, in Indonesian; null for words that are not ours yet. */
export function wordsOf({ what }: Fault): Words | null {
  for (const [pattern, words] of wordings) {
    const match = pattern.exec(what);
    if (match) return words(...match.slice(1));
  }
  return null;
}
