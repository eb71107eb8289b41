/** What the platform itself says to people. */
export const problemTitles: Record<number, string> = {
  400: "Isian belum benar",
  401: "Perlu masuk",
  403: "Tidak berwenang",
  404: "Tidak ditemukan",
  409: "Bertentangan dengan keadaan sekarang",
  410: "Sudah tidak ada",
  413: "Terlalu besar",
  415: "Jenis isi tidak dikenal",
  422: "Tidak dapat diproses",
  429: "Terlalu sering",
  500: "Kesalahan sistem",
  503: "Belum siap",
};

export const titleOf = (status: number) =>
  problemTitles[status] ?? (status < 500 ? "Permintaan ditolak" : "Kesalahan sistem");

export const inputPlaces = { body: "isian", querystring: "alamat (setelah tanda ?)", params: "alamat" };

const typeNames: Record<string, string> = {
  string: "teks",
  number: "bilangan",
  int: "bilangan bulat",
  boolean: "ya atau tidak (true/false)",
  array: "daftar",
  object: "kumpulan isian",
  record: "kumpulan isian",
  null: "kosong (null)",
};
export const typeName = (type: string) => typeNames[type] ?? type;

export const expectedTexts = {
  atLeast: (n: number | bigint, origin: string) =>
    origin === "string"
      ? `teks sepanjang sedikitnya ${n} huruf`
      : origin === "array"
        ? `sedikitnya ${n} butir`
        : `bilangan yang tidak kurang dari ${n}`,
  atMost: (n: number | bigint, origin: string) =>
    origin === "string"
      ? `teks sepanjang paling banyak ${n} huruf`
      : origin === "array"
        ? `paling banyak ${n} butir`
        : `bilangan yang tidak lebih dari ${n}`,
  pattern: (pattern: string) => patterns[pattern] ?? "teks dengan bentuk yang ditentukan",
  oneOf: (values: readonly unknown[]) => `salah satu dari: ${values.map(String).join(", ")}`,
  unknownField: "tidak ada isian dengan nama itu",
  other: "nilai yang sah",
};

const patterns: Record<string, string> = {
  "/^\\d{18}$/": "NIP: 18 angka",
  "/^\\d{4}-\\d{2}-\\d{2}$/": "tanggal seperti 2026-07-01",
};

export const foundNothing = "tidak diisi";
export const invalidInput = (place: string, field: string, found: string, expected: string) =>
  `Pada ${place}, ${field ? `\`${field}\`` : "seluruhnya"}: ditemukan ${found}, seharusnya ${expected}.`;
export const invalidInputHint = "Mungkin ada isian yang terlewat atau salah ketik; perbaiki lalu kirim lagi.";

export const systemFault = (requestId: string) => ({
  detail: "Terjadi kesalahan di pihak sistem. Tidak ada yang tersimpan dari permintaan ini.",
  hint: `Coba sekali lagi. Bila terulang, sampaikan nomor ${requestId} kepada administrator.`,
});
