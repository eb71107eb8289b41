import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { FastifyRequest } from "fastify";
import { Refusal } from "../platform/refusal.js";
import type { CheckRequest } from "./imports/check-import.js";

export interface Upload {
  readonly files: { name: string; path: string }[];
  readonly mode: CheckRequest["mode"];
  /** Removes the files; call it in any case. */
  discard(): Promise<void>;
}

const modes = ["lengkap", "tambahan", "otomatis"] as const;
const maxFiles = 30;

/** Streams the files of a multipart request into a folder of their own. The client's file name is only shown, never used as a path. */
export async function receiveUpload(request: FastifyRequest, scratchFolder: string): Promise<Upload> {
  if (!request.isMultipart()) {
    throw new Refusal(
      415,
      "bukan-unggahan",
      "Permintaan ini tidak memuat berkas.",
      "Pilih berkas lalu unggah kembali.",
    );
  }
  const folder = join(scratchFolder, `impor-${randomUUID()}`);
  await mkdir(folder, { recursive: true });
  const discard = () => rm(folder, { recursive: true, force: true });
  const files: Upload["files"] = [];
  let mode: Upload["mode"] = "otomatis";
  try {
    for await (const part of request.parts()) {
      if (part.type === "field") {
        if (part.fieldname === "mode") mode = readMode(part.value);
        continue;
      }
      if (files.length === maxFiles)
        throw new Refusal(
          413,
          "terlalu-banyak-berkas",
          `Paling banyak ${maxFiles} berkas sekali unggah.`,
          "Bagi menjadi beberapa impor.",
        );
      const path = join(folder, String(files.length));
      await pipeline(part.file, createWriteStream(path));
      if (part.file.truncated)
        throw new Refusal(
          413,
          "berkas-terlalu-besar",
          `Berkas ${shownName(part.filename)} terlalu besar.`,
          "Mungkin ada gambar di dalamnya; simpan tabelnya saja.",
        );
      files.push({ name: shownName(part.filename), path });
    }
    if (files.length === 0)
      throw new Refusal(
        400,
        "tanpa-berkas",
        "Tidak ada berkas yang diunggah.",
        "Pilih sedikitnya satu berkas.",
      );
    return { files, mode, discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

function readMode(value: unknown): Upload["mode"] {
  const found = modes.find((mode) => mode === value);
  if (found) return found;
  throw new Refusal(
    400,
    "isian-salah",
    "Pada isian `mode` diharapkan lengkap, tambahan atau otomatis.",
    "Mungkin halaman ini versi lama; muat ulang.",
  );
}

/** What people see: no folders, no control characters, not longer than a line. */
function shownName(name: string): string {
  const clean = basename(name.replaceAll("\\", "/"))
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .trim();
  return [...clean].slice(0, 120).join("") || "tanpa nama";
}
