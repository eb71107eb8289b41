import { compareGolongan, type IsoDate, parseNip, rankOf, retirementDate } from "@selaras/regulations";
import { dayFirst } from "../rows/day-first.js";
import { type RowFault, shown } from "../rows/row-fault.js";
import {
  educationLevel,
  employeeKind,
  isServing,
  resolve,
  seatColumn,
  standingOf,
  text,
} from "./employee-facts.js";
import type { RowContext, RowRecord } from "./kind-store.js";
import { seatKey } from "./known.js";
import type { Names } from "./names.js";
import { isOnStaff } from "./standing.js";

type Add = (
  column: string,
  severity: "tolak" | "ragu",
  code: RowFault["code"],
  expected: string,
  hint: string,
) => void;

/** What the columns of one employee say against each other, the NIP, the registers and the position map. */
export function checkEmployee(record: RowRecord, context: RowContext): RowFault[] {
  const faults: RowFault[] = [];
  const add: Add = (column, severity, code, expected, hint) => {
    const value = record[column];
    faults.push({
      column,
      severity,
      code,
      found: value === null || value === undefined ? "(kosong)" : shown(String(value)),
      expected,
      hint,
    });
  };
  checkAgainstNip(record, context, add);
  checkGolongan(record, context, add);
  checkDates(record, context, add);
  checkSeat(record, context, add);
  return faults;
}

function checkAgainstNip(record: RowRecord, context: RowContext, add: Add): void {
  const nip = text(record, "NIP BARU");
  if (nip === null) return;
  const result = parseNip(nip, {
    asOf: context.today as IsoDate,
    tmtCpns: text(record, "TMT CPNS") as IsoDate | null,
  });
  if (!result.ok) {
    if (result.code === "E_FUTURE")
      add("NIP BARU", "tolak", "nip-masa-depan", "Tahun pengangkatan tidak setelah hari ini.", result.hint);
    return;
  }
  const birth = text(record, "TANGGAL LAHIR");
  if (birth !== null && birth !== result.nip.birthDate) {
    add(
      "TANGGAL LAHIR",
      "tolak",
      "lahir-beda-nip",
      `${dayFirst(result.nip.birthDate)}, sesuai delapan angka pertama NIP.`,
      "Mungkin salah ketik di SIASN atau di berkas ini; perbaikan data inti diajukan ke BKN.",
    );
  }
  const gender = text(record, "JENIS KELAMIN");
  const fromNip = result.nip.gender === "L" ? "M" : "F";
  if (gender !== null && gender !== fromNip) {
    add(
      "JENIS KELAMIN",
      "tolak",
      "kelamin-beda-nip",
      `${fromNip}, sesuai angka ke-15 NIP.`,
      "Mungkin angka ke-15 NIP atau kolom ini salah ketik.",
    );
  }
  if (result.warnings.includes("W_UNDER_18"))
    add(
      "NIP BARU",
      "ragu",
      "usia-janggal",
      "Usia paling muda 18 tahun saat diangkat.",
      "Mungkin tahun lahir atau tahun pengangkatan dalam NIP tertukar.",
    );
  if (result.warnings.includes("W_TMT_DIFFERS")) {
    add(
      "TMT CPNS",
      "ragu",
      "tmt-beda-nip",
      `Bulan ${result.nip.appointedMonth} tahun ${result.nip.appointedYear}, sesuai NIP.`,
      "Mungkin TMT CPNS di SIASN belum diperbaiki.",
    );
  }
  const status = text(record, "STATUS CPNS PNS")?.toUpperCase();
  const saysPppk = status?.includes("PPPK") || text(record, "KEDUDUKAN HUKUM ID") === "71";
  const saysPns = status !== undefined && /^(P|C|PNS|CPNS)$/.test(status);
  if (result.nip.kind === "PNS" ? saysPppk : saysPns && !saysPppk) {
    add(
      status ? "STATUS CPNS PNS" : "KEDUDUKAN HUKUM ID",
      "ragu",
      "jenis-bentrok",
      `${result.nip.kind}, sesuai angka ke-13 dan ke-14 NIP.`,
      "Mungkin status belum diperbarui setelah pengangkatan; yang dipakai adalah NIP.",
    );
  }
}

function checkGolongan(record: RowRecord, { known }: RowContext, add: Add): void {
  const golongan = text(record, "GOL AKHIR NAMA");
  const rank = rankOf(golongan);
  if (rank === null) return;
  const pppk = employeeKind(record).startsWith("PPPK");
  if ((rank.scale === "PPPK") !== pppk) {
    add(
      "GOL AKHIR NAMA",
      "tolak",
      "golongan-jenis",
      pppk ? "I sampai XVII, karena NIP-nya PPPK." : "I/a sampai IV/e, karena NIP-nya PNS.",
      "Mungkin golongan terisi dari kolom lain.",
    );
    return;
  }
  const title = resolve(record, known.titles, "JABATAN ID", "JABATAN NAMA");
  const facts = title && known.titleFacts.get(title.code);
  if (!facts) return;
  const low = compareGolongan(golongan, facts.golonganMin);
  const high = compareGolongan(golongan, facts.golonganMax);
  if ((low !== null && low < 0) || (high !== null && high > 0)) {
    add(
      "GOL AKHIR NAMA",
      "ragu",
      "golongan-luar-rentang",
      `${facts.golonganMin ?? "-"} sampai ${facts.golonganMax ?? "-"} untuk ${known.titles.nameOf(title.code)}.`,
      "Mungkin kenaikan pangkat belum tercatat, atau jabatannya belum diperbarui.",
    );
  }
}

const dateColumns = ["TMT CPNS", "TMT PNS", "TMT GOLONGAN", "TMT JABATAN"] as const;

function checkDates(record: RowRecord, context: RowContext, add: Add): void {
  const birth = text(record, "TANGGAL LAHIR");
  const earliest = birth === null ? "" : `${Number(birth.slice(0, 4)) + 16}${birth.slice(4)}`;
  for (const column of dateColumns) {
    const date = text(record, column);
    if (date === null) continue;
    if (date < earliest)
      add(
        column,
        "tolak",
        "urutan-tanggal",
        `Setelah usia 16 tahun (${dayFirst(earliest)}).`,
        "Mungkin salah ketik tahun.",
      );
    else if (date > context.today)
      add(
        column,
        "ragu",
        "tanggal-depan",
        `Paling akhir ${dayFirst(context.today)}.`,
        "Mungkin SK sudah terbit tetapi belum berlaku, atau salah ketik tahun.",
      );
  }
  if (record["TMT JABATAN"] === null) {
    add(
      "TMT JABATAN",
      "ragu",
      "tmt-jabatan-kosong",
      "Tanggal mulai memangku jabatan.",
      "Mungkin riwayat jabatan terakhir belum dimasukkan ke SIASN; masa jabatan tidak dapat dihitung.",
    );
  }
}

function checkSeat(record: RowRecord, context: RowContext, add: Add): void {
  const { known } = context;
  if (educationLevel(record) === null) {
    add(
      "TINGKAT PENDIDIKAN NAMA",
      "tolak",
      "tingkat-pendidikan",
      "SD, SLTP, SLTA, D-I sampai D-IV, S-1, Profesi, S-2 atau S-3.",
      "Mungkin memakai singkatan lain.",
    );
  }
  const field = resolve(record, known.fields, "PENDIDIKAN ID", "PENDIDIKAN NAMA");
  const fieldColumn = text(record, "PENDIDIKAN ID") === null ? "PENDIDIKAN NAMA" : "PENDIDIKAN ID";
  if (field === null && known.fields.size > 0 && text(record, fieldColumn) !== null) {
    add(
      fieldColumn,
      "ragu",
      "bidang-tak-dikenal",
      "Bidang dari daftar Bidang pendidikan.",
      likely(known.fields, record, "PENDIDIKAN ID", "PENDIDIKAN NAMA") ??
        "Mungkin bidang ini belum ada dalam daftar; kecocokan pendidikan tidak dapat dinilai.",
    );
  }
  const unit = resolveOrFault(
    record,
    known.units,
    "UNOR ID",
    "UNOR NAMA",
    "unit-tak-dikenal",
    "Unit dari daftar Unit organisasi.",
    add,
  );
  const title = resolveOrFault(
    record,
    known.titles,
    "JABATAN ID",
    "JABATAN NAMA",
    "jabatan-tak-dikenal",
    "Jabatan dari daftar Jabatan.",
    add,
  );
  if (title === null) return;
  const birth = text(record, "TANGGAL LAHIR");
  const facts = known.titleFacts.get(title);
  if (
    birth &&
    facts &&
    isServing(record) &&
    retirementDate(birth as IsoDate, facts.bup) <= context.dataDate
  ) {
    add(
      "TANGGAL LAHIR",
      "ragu",
      "pensiun-aktif",
      `Pensiun mulai ${dayFirst(retirementDate(birth as IsoDate, facts.bup))} (BUP ${facts.bup}).`,
      "Mungkin SK pensiun sudah terbit tetapi kedudukan hukum belum diubah.",
    );
  }
  if (
    unit !== null &&
    known.seats.size > 0 &&
    isOnStaff(standingOf(record)) &&
    !known.seats.has(seatKey(unit, title))
  ) {
    add(
      seatColumn(record),
      "ragu",
      "tanpa-kursi",
      `Jabatan yang ada dalam peta jabatan ${known.units.nameOf(unit)}.`,
      "Mungkin unit atau jabatannya belum diperbarui sejak penataan terakhir.",
    );
  }
}

function resolveOrFault(
  record: RowRecord,
  names: Names,
  idColumn: string,
  nameColumn: string,
  code: "unit-tak-dikenal" | "jabatan-tak-dikenal",
  expected: string,
  add: Add,
): string | null {
  const found = resolve(record, names, idColumn, nameColumn);
  if (found) return found.code;
  const id = text(record, idColumn);
  if (id === null && text(record, nameColumn) === null) return null;
  const rejected =
    id !== null && names.rejected.has(id)
      ? `Baris ${id} sendiri ditolak dalam impor ini; perbaiki baris itu lebih dahulu.`
      : null;
  const empty = names.size === 0 ? "Daftarnya belum pernah diimpor; impor peta-jabatan lebih dahulu." : null;
  const hint =
    rejected ??
    empty ??
    likely(names, record, idColumn, nameColumn) ??
    "Mungkin unit atau jabatan ini sudah dihapus dalam penataan, atau belum ada dalam daftar.";
  add(id === null ? nameColumn : idColumn, "tolak", code, expected, hint);
  return null;
}

function likely(names: Names, record: RowRecord, idColumn: string, nameColumn: string): string | null {
  const id = text(record, idColumn);
  const name = text(record, nameColumn);
  const near = (name && names.suggest(name)) || (id && names.suggest(id));
  return near ? `Mungkin ${near}.` : null;
}
