/** An expected "no": a stable code, plain Indonesian, a likely fix. Thrown only inside request handling, answered as problem+json. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly hint?: string,
    readonly citation?: string,
    readonly field?: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

export const notFound = (what: string) =>
  new Refusal(
    404,
    "tidak-ditemukan",
    `${what} tidak ditemukan.`,
    "Mungkin sudah berubah sejak halaman ini dibuka; muat ulang halaman.",
  );
export const forbidden = () =>
  new Refusal(
    403,
    "tidak-berwenang",
    "Peran Anda tidak berwenang membuka bagian ini.",
    "Hubungi administrator bila tugas Anda memerlukannya.",
  );
export const unauthenticated = () =>
  new Refusal(
    401,
    "belum-masuk",
    "Anda belum masuk atau sesi Anda telah berakhir.",
    "Masuk kembali; isian Anda tidak hilang.",
  );
