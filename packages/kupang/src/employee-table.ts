import { addMonths, siasnDate } from "./calendar.js";
import { DATA_DATE, DEMO_MARK, type DemoGovernment } from "./demo-governments.js";
import { siasnLevel } from "./education.js";
import { area } from "./geography.js";
import { golonganId, pppkGolonganId } from "./golongan.js";
import { nameOf, type Person } from "./person.js";
import { type Cell, headersOf, type Table } from "./tables.js";
import type { Unit } from "./unit.js";

/** SIASN writes an empty cell as the word `null`. */
export const EMPTY = "null";
/** SIASN guards long numbers with an apostrophe, so that spreadsheets keep their digits. */
export const guarded = (digits: string): string => `'${digits}`;

/** Identifier of a record in SIASN: 32 hexadecimal digits, here made from the NIP. */
function recordId(nip: string): string {
  let h = 0x9e3779b9;
  let out = "";
  for (let round = 0; round < 4; round++) {
    for (let i = 0; i < nip.length; i++)
      h = Math.imul(h ^ nip.charCodeAt(i) ^ round, 0x85ebca6b) ^ (h >>> 13);
    out += (h >>> 0).toString(16).padStart(8, "0");
  }
  return out.toUpperCase();
}

const jenisJabatan = {
  structural: ["1", "Jabatan Struktural"],
  functional: ["2", "Jabatan Fungsional Tertentu"],
  general: ["4", "Jabatan Fungsional Umum"],
} as const;

const legalNames: Readonly<Record<string, string>> = {
  "01": "Aktif",
  "02": "CLTN",
  "03": "Tugas Belajar",
  "15": "Sedang Menjalani Hukuman Disiplin",
  "71": "PPPK Aktif",
};

function record(g: DemoGovernment, p: Person, officeName: string): Record<string, string> {
  const pppk = p.kind === "PPPK";
  const [jenisId, jenisName] =
    jenisJabatan[p.title.managerial ? "structural" : p.title.jenis === "JF" ? "functional" : "general"];
  const [levelId, levelText] = siasnLevel[p.education.level]!;
  const golongan = (value: string): string => (pppk ? pppkGolonganId(value) : golonganId(value));
  const months = Math.max(0, Math.floor((DATA_DATE - p.entry) / 30.437));
  const agency = `${g.name} - ${DEMO_MARK}`;
  return {
    "PNS ID": recordId(p.nip),
    "NIP BARU": guarded(p.nip),
    NAMA: nameOf(p),
    "GELAR DEPAN": p.front,
    "GELAR BELAKANG": p.back,
    "TANGGAL LAHIR": siasnDate(p.birth),
    "JENIS KELAMIN": p.female ? "F" : "M",
    "JENIS PEGAWAI ID": pppk ? "" : "15",
    "JENIS PEGAWAI NAMA": pppk ? "PPPK" : "PNS Daerah Kab/Kota yang bekerja pada Kab/Kota",
    "KEDUDUKAN HUKUM ID": p.legal,
    "KEDUDUKAN HUKUM NAMA": legalNames[p.legal]!,
    "STATUS CPNS PNS": pppk ? "" : p.kind === "CPNS" ? "C" : "P",
    "TMT CPNS": siasnDate(p.entry),
    "TMT PNS": p.kind === "PNS" ? siasnDate(Math.min(addMonths(p.entry, 14), DATA_DATE - 30)) : "",
    "GOL AWAL ID": golongan(p.entryGolongan),
    "GOL AWAL NAMA": p.entryGolongan,
    "GOL AKHIR ID": golongan(p.golongan),
    "GOL AKHIR NAMA": p.golongan,
    "TMT GOLONGAN": siasnDate(p.golonganSince),
    "MK TAHUN": String(Math.floor(months / 12)),
    "MK BULAN": String(months % 12),
    "JENIS JABATAN ID": jenisId,
    "JENIS JABATAN NAMA": jenisName,
    "JABATAN ID": p.title.id,
    "JABATAN NAMA": p.title.name,
    "TMT JABATAN": p.tmtUnknown ? "" : siasnDate(p.tmt),
    "TINGKAT PENDIDIKAN ID": levelId,
    "TINGKAT PENDIDIKAN NAMA": levelText,
    "PENDIDIKAN ID": p.education.major.code,
    "PENDIDIKAN NAMA": p.education.major.name,
    "TAHUN LULUS": String(p.graduated),
    "LOKASI KERJA ID": p.unit.area,
    "LOKASI KERJA NAMA": area(p.unit.area).name,
    "UNOR ID": p.unit.code,
    "UNOR NAMA": p.unit.name,
    "INSTANSI INDUK ID": g.siasnCode,
    "INSTANSI INDUK NAMA": agency,
    "INSTANSI KERJA ID": g.siasnCode,
    "INSTANSI KERJA NAMA": agency,
    "SATUAN KERJA INDUK ID": g.siasnCode,
    "SATUAN KERJA INDUK NAMA": g.name,
    "SATUAN KERJA KERJA ID": p.unit.office,
    "SATUAN KERJA KERJA NAMA": officeName,
  };
}

/**
 * The SIASN export. Columns of private life (religion, marriage, identity numbers, address) exist, as in the real file,
 * and are always empty.
 */
export function employeeTable(g: DemoGovernment, people: readonly Person[], units: readonly Unit[]): Table {
  const headers = headersOf("pegawai");
  const names = new Map(units.map((u) => [u.code, u.name]));
  const rows = people.map((p): Cell[] => {
    const r = record(g, p, names.get(p.unit.office)!);
    return headers.map((h) => r[h] || EMPTY);
  });
  return { kind: "pegawai", headers, rows };
}
