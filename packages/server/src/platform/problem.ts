import type { Problem } from "@selaras/contract";
import type { FastifyError } from "fastify";
import { titleOf } from "./messages.js";
import { Refusal } from "./refusal.js";

/** Refusals of the libraries below us, by status: what they say is English and of their own affairs. */
const byStatus: Record<number, Refusal> = {
  400: new Refusal(
    400,
    "permintaan-rusak",
    "Isi permintaan tidak dapat dibaca.",
    "Mungkin terpotong di jalan; kirim lagi.",
  ),
  404: new Refusal(
    404,
    "tidak-ditemukan",
    "Alamat ini tidak ada.",
    "Mungkin tautannya lama; mulai dari halaman depan.",
  ),
  406: new Refusal(406, "permintaan-rusak", "Berkas yang dikirim tidak disertakan dengan benar."),
  408: new Refusal(
    408,
    "terlalu-lama",
    "Pengiriman terlalu lama.",
    "Mungkin jaringan sedang lambat; coba lagi.",
  ),
  413: new Refusal(
    413,
    "terlalu-besar",
    "Yang dikirim melebihi batas (30 berkas, masing-masing 60 MB).",
    "Kirim berkas lebih sedikit sekali jalan.",
  ),
  415: new Refusal(
    415,
    "jenis-isi",
    "Jenis isi yang dikirim tidak dikenal.",
    "Kirim sebagai JSON atau berkas.",
  ),
  429: new Refusal(429, "terlalu-sering", "Terlalu banyak permintaan.", "Tunggu sebentar, lalu coba lagi."),
};

/** The refusal behind an error; null when it is none but a fault of ours. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  const status = (error as FastifyError | undefined)?.statusCode;
  if (typeof status !== "number" || status < 400 || status >= 500) return null;
  return byStatus[status] ?? new Refusal(status, "permintaan-ditolak", "Permintaan ini ditolak.");
}

/** RFC 9457. */
export function problemOf(refusal: Refusal): Problem {
  const { status, code, detail, hint, citation, field } = refusal;
  return {
    status,
    code,
    title: titleOf(status),
    detail,
    ...(hint && { hint }),
    ...(citation && { citation }),
    ...(field && { field }),
  };
}
