import { type Entry, openPromise, type ZipFile } from "yauzl";
import { type FileRefusal, FileRefused, refuseFile } from "./file-refusal.js";
import { limits } from "./limits.js";
import { type PartScan, XmlScanner } from "./scan-xml.js";
import { sheetParts } from "./sheet-parts.js";

/** Sheets of a workbook that passed the guard, in the order of their tabs; a refused sheet is listed apart and must not be read. */
export interface GuardedWorkbook {
  readonly sheets: readonly string[];
  readonly refusedSheets: readonly FileRefusal[];
}

/**
 * The first wall: looks at every part of the archive before any spreadsheet library does. Nothing is believed: declared sizes are
 * summed first, then the bytes are really inflated and counted. Throws FileRefused for the whole file.
 */
export async function guardWorkbook(path: string): Promise<GuardedWorkbook> {
  let zip: ZipFile;
  try {
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
  } catch (error) {
    throw refuseFile("berkas-rusak", messageOf(error));
  }
  try {
    const entries = await listEntries(zip);
    const scans = await inflateAll(zip, entries);
    return judgeSheets(scans);
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw refuseFile("berkas-rusak", messageOf(error));
  } finally {
    zip.close();
  }
}

async function listEntries(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > limits.entries) throw refuseFile("terlalu-banyak-bagian", `${zip.entryCount} bagian`);
  const entries: Entry[] = [];
  let declared = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw refuseFile("berkas-terkunci", entry.fileName);
    declared += entry.uncompressedSize;
    if (declared > limits.inflatedBytes) {
      throw refuseFile("isi-meledak", `${Math.round(declared / 1048576)} MB setelah dibuka`);
    }
    refuseDangerous(entry.fileName);
    entries.push(entry);
  }
  if (!entries.some((entry) => entry.fileName === "[Content_Types].xml") || !entries.some(isWorkbook)) {
    throw refuseFile("berkas-zip-lain", entries[0]?.fileName ?? "Arsip kosong");
  }
  return entries;
}

const isWorkbook = (entry: Entry): boolean => /(^|\/)workbook\.xml$/i.test(entry.fileName);

function refuseDangerous(name: string): void {
  if (/vbaProject|macrosheets\//i.test(name)) throw refuseFile("berisi-makro", name);
  if (/externalLinks\/|\/connections\.xml$|queryTables\//i.test(name)) throw refuseFile("tautan-luar", name);
  if (/embeddings\/|activeX\//i.test(name)) throw refuseFile("berisi-objek", name);
}

interface ScannedPart {
  readonly scan: PartScan;
  /** Kept only for the few small parts that name the sheets. */
  readonly text: string | null;
}

async function inflateAll(zip: ZipFile, entries: readonly Entry[]): Promise<Map<string, ScannedPart>> {
  const parts = new Map<string, ScannedPart>();
  let inflated = 0;
  for (const entry of entries) {
    if (entry.fileName.endsWith("/")) continue;
    const scanner = /\.(xml|rels)$/i.test(entry.fileName) ? new XmlScanner() : null;
    const keep = isWorkbook(entry) || /workbook\.xml\.rels$/i.test(entry.fileName) ? ([] as Buffer[]) : null;
    let size = 0;
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      inflated += chunk.length;
      if (inflated > limits.inflatedBytes || (size > 1048576 && size > entry.compressedSize * limits.ratio)) {
        stream.destroy();
        throw refuseFile("isi-meledak", `${entry.fileName}: ${Math.round(size / 1048576)} MB setelah dibuka`);
      }
      if (keep && size < 1048576) keep.push(chunk);
      scanner?.push(chunk);
    }
    parts.set(entry.fileName, {
      scan: scanner?.result ?? { rows: 0, cells: 0, formula: null },
      text: keep ? Buffer.concat(keep).toString("utf8") : null,
    });
  }
  return parts;
}

function judgeSheets(parts: ReadonlyMap<string, ScannedPart>): GuardedWorkbook {
  const workbook = [...parts].find(([name]) => /(^|\/)workbook\.xml$/i.test(name));
  const rels = [...parts].find(([name]) => /workbook\.xml\.rels$/i.test(name));
  const sheets: string[] = [];
  const refusedSheets: FileRefusal[] = [];
  let cells = 0;
  for (const { name, part } of sheetParts(
    workbook?.[0] ?? "",
    workbook?.[1].text ?? "",
    rels?.[1].text ?? "",
  )) {
    const scan = parts.get(part)?.scan;
    if (!scan) throw refuseFile("isi-tak-lazim", `Lembar ${name} tanpa isi`);
    cells += scan.cells;
    if (cells > limits.cells) throw refuseFile("lembar-terlalu-luas", "Lebih dari 2 juta sel");
    if (scan.formula) {
      const row = Number(/\d+$/.exec(scan.formula)?.[0]);
      refusedSheets.push({
        code: "rumus",
        sheet: name,
        found: `Sel ${scan.formula}`,
        ...(row > 0 && { row }),
      });
    } else {
      sheets.push(name);
    }
  }
  return { sheets, refusedSheets };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
