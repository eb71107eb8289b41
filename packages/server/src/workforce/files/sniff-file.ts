import { isUtf8 } from "node:buffer";
import { open } from "node:fs/promises";
import { refuseFile } from "./file-refusal.js";
import { limits } from "./limits.js";

/** What the file truly is, by its first bytes; the name it came with says nothing. Throws FileRefused for everything not a table. */
export async function sniffFile(path: string): Promise<"xlsx" | "csv"> {
  const handle = await open(path, "r");
  try {
    const { size } = await handle.stat();
    if (size === 0) throw refuseFile("berkas-kosong", "0 bita");
    if (size > limits.fileBytes)
      throw refuseFile("berkas-terlalu-besar", `${(size / 1048576).toFixed(1)} MB`);
    const head = Buffer.alloc(4096);
    const { bytesRead } = await handle.read(head, 0, head.length, 0);
    return classify(head.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

function classify(head: Buffer): "xlsx" | "csv" {
  const starts = (...bytes: number[]) => bytes.every((byte, index) => head[index] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return "xlsx";
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw refuseFile("berkas-xls-lama", "Wadah dokumen Office lama (OLE2)");
  if (head.subarray(0, 1024).includes("%PDF-")) throw refuseFile("berkas-pdf", "Dokumen PDF");
  if (starts(0xff, 0xfe) || starts(0xfe, 0xff)) throw refuseFile("berkas-utf16", "Teks UTF-16");
  if (head.includes(0) || controls(head) > head.length / 50) throw refuseFile("berkas-biner", describe(head));
  const text = head.toString("latin1").trimStart().toLowerCase();
  if (/^(<!doctype html|<html|<table|<head|<meta|<\?xml)/.test(text.replace(/^\u00ef\u00bb\u00bf/, ""))) {
    throw refuseFile("berkas-halaman-web", "Halaman web atau XML");
  }
  if (text.length === 0) throw refuseFile("berkas-kosong", "Hanya spasi");
  return "csv";
}

function controls(head: Buffer): number {
  let count = 0;
  for (const byte of head) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) count++;
  return count;
}

function describe(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xd8) return "Gambar JPEG";
  if (head.subarray(1, 4).toString("latin1") === "PNG") return "Gambar PNG";
  if (head[0] === 0x4d && head[1] === 0x5a) return "Program Windows";
  return "Data biner";
}

/** Decodes a text file: UTF-8 with or without BOM, else Windows-1252, which is what Excel writes as plain CSV here. */
export function decodeText(bytes: Buffer): string {
  const body = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  return isUtf8(body) ? body.toString("utf8") : new TextDecoder("windows-1252").decode(body);
}
