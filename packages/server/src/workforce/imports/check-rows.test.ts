import { type OfficeFileKind, officeFileKinds } from "@selaras/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyKnown } from "../kinds/known.js";
import { recogniseSheet } from "../rows/recognise-sheet.js";
import { headersOf, type OfficeRows, office } from "../testing/office-rows.js";
import { checkRows } from "./check-rows.js";
import { doubtDoubleSeats } from "./check-seats.js";
import { isAccepted, type ParsedRow, parseRow } from "./parsed-row.js";

/** Judges an office given as rows, as `checkImport` does, without files and database. */
function judge(
  rows: OfficeRows,
  headers: (kind: OfficeFileKind) => string[] = headersOf,
): Map<OfficeFileKind, ParsedRow[]> {
  const known = emptyKnown();
  const context = { known, today: "2026-06-30", dataDate: "2026-06-30" };
  const judged = new Map<OfficeFileKind, ParsedRow[]>();
  for (const kind of officeFileKinds) {
    const names = headers(kind);
    const cells = (rows[kind] ?? []).map((row) => names.map((header) => row[header] ?? ""));
    const found = recogniseSheet({
      name: null,
      rows: [names, ...cells].map((line, index) => ({ number: index + 1, cells: line })),
    });
    const parsed =
      found.kind === "recognised"
        ? found.sheet.rows.map((raw) => parseRow(`${kind}.csv`, found.sheet, raw))
        : [];
    checkRows(kind, parsed, context);
    judged.set(kind, parsed);
  }
  doubtDoubleSeats(judged.get("pegawai")!, [], known);
  return judged;
}

/** `kind:row:column:code` of every fault, `?` in front of doubts. */
const list = (judged: Map<OfficeFileKind, ParsedRow[]>): string[] =>
  [...judged].flatMap(([kind, rows]) =>
    rows.flatMap((row) =>
      row.faults.map(
        (fault) =>
          `${fault.severity === "ragu" ? "?" : ""}${kind}:${row.raw.number}:${fault.column}:${fault.code}`,
      ),
    ),
  );

const change = (kind: OfficeFileKind, index: number, cells: Record<string, string>): OfficeRows => ({
  ...office,
  [kind]: office[kind]!.map((row, at) => (at === index ? { ...row, ...cells } : row)),
});
const append = (kind: OfficeFileKind, row: Record<string, string>): OfficeRows => ({
  ...office,
  [kind]: [...office[kind]!, row],
});

it("a sound office has no faults and no doubts", () => {
  expect(list(judge(office))).toEqual([]);
});

describe("a faulty row is reported at its row and column", () => {
  it.each<[string, OfficeRows]>([
    ["pegawai:3:NIP BARU:nip-urut", change("pegawai", 1, { "NIP BARU": "198002022005012000" })],
    ["pegawai:3:TANGGAL LAHIR:lahir-beda-nip", change("pegawai", 1, { "TANGGAL LAHIR": "02-03-1980" })],
    ["pegawai:3:JENIS KELAMIN:kelamin-beda-nip", change("pegawai", 1, { "JENIS KELAMIN": "Laki-laki" })],
    ["pegawai:3:GOL AKHIR NAMA:golongan-jenis", change("pegawai", 1, { "GOL AKHIR NAMA": "IX" })],
    ["?pegawai:3:GOL AKHIR NAMA:golongan-luar-rentang", change("pegawai", 1, { "GOL AKHIR NAMA": "III/b" })],
    ["pegawai:3:TMT PNS:urutan-tanggal", change("pegawai", 1, { "TMT PNS": "01-01-2004" })],
    ["pegawai:3:TMT GOLONGAN:urutan-tanggal", change("pegawai", 1, { "TMT GOLONGAN": "01-01-1990" })],
    ["?pegawai:3:TMT JABATAN:tanggal-depan", change("pegawai", 1, { "TMT JABATAN": "01-07-2026" })],
    ["?pegawai:3:TMT JABATAN:tmt-jabatan-kosong", change("pegawai", 1, { "TMT JABATAN": "null" })],
    ["?pegawai:3:TMT CPNS:tmt-beda-nip", change("pegawai", 1, { "TMT CPNS": "01-03-2005" })],
    ["?pegawai:3:STATUS CPNS PNS:jenis-bentrok", change("pegawai", 1, { "STATUS CPNS PNS": "PPPK" })],
    [
      "pegawai:3:TINGKAT PENDIDIKAN NAMA:tingkat-pendidikan",
      change("pegawai", 1, { "TINGKAT PENDIDIKAN ID": "", "TINGKAT PENDIDIKAN NAMA": "Kursus" }),
    ],
    [
      "?pegawai:3:PENDIDIKAN ID:bidang-tak-dikenal",
      change("pegawai", 1, { "PENDIDIKAN ID": "X9", "PENDIDIKAN NAMA": "Sastra" }),
    ],
    [
      "pegawai:3:UNOR ID:unit-tak-dikenal",
      change("pegawai", 1, { "UNOR ID": "SD-9", "UNOR NAMA": "SD Negeri 9" }),
    ],
    [
      "pegawai:3:UNOR NAMA:unit-tak-dikenal",
      change("pegawai", 1, { "UNOR ID": "", "UNOR NAMA": "SD Negeri 9" }),
    ],
    [
      "pegawai:3:JABATAN ID:jabatan-tak-dikenal",
      change("pegawai", 1, { "JABATAN ID": "JFU-1", "JABATAN NAMA": "Pengadministrasi Umum" }),
    ],
    [
      "?pegawai:3:JABATAN ID:tanpa-kursi",
      change("pegawai", 1, { "UNOR ID": "KOTA", "UNOR NAMA": "Pemerintah Kota" }),
    ],
    ["wilayah:3:KODE INDUK:wilayah-tak-dikenal", change("wilayah", 1, { "KODE INDUK": "99" })],
    ["wilayah:3:LINTANG:bilangan-rentang", change("wilayah", 1, { LINTANG: "-1019" })],
    ["pendidikan:3:TERKAIT:bidang-tak-dikenal", change("pendidikan", 1, { TERKAIT: "PGSD;X" })],
    [
      "jabatan:4:BIDANG PENDIDIKAN:bidang-tak-dikenal",
      change("jabatan", 2, { "BIDANG PENDIDIKAN": "PGSD;Y" }),
    ],
    ["peta:2:KEBUTUHAN:bilangan-rentang", change("peta", 0, { KEBUTUHAN: "-1" })],
    ["kontrak:2:AKHIR KONTRAK:urutan-tanggal", change("kontrak", 0, { "AKHIR KONTRAK": "01-01-2020" })],
    ["kontrak:2:KODE UNIT KONTRAK:unit-tak-dikenal", change("kontrak", 0, { "KODE UNIT KONTRAK": "SD-8" })],
    [
      "domisili:2:KODE WILAYAH DOMISILI:wilayah-tak-dikenal",
      change("domisili", 0, { "KODE WILAYAH DOMISILI": "Alak" }),
    ],
    ["?riwayat:2:KODE JABATAN:jabatan-tak-dikenal", change("riwayat", 0, { "KODE JABATAN": "LAMA" })],
    ["riwayat:2:TMT SELESAI:urutan-tanggal", change("riwayat", 0, { "TMT SELESAI": "01-01-2010" })],
    ["riwayat:2:TMT MULAI:urutan-tanggal", change("riwayat", 0, { "TMT MULAI": "01-02-1999" })],
    ["?riwayat:3:TMT SELESAI:jabatan-terbuka-ganda", change("riwayat", 0, { "TMT SELESAI": "" })],
    ["kinerja:2:NIP:nip-tak-dikenal", change("kinerja", 0, { NIP: "198803032011011004" })],
    ["?kinerja:2:TAHUN KINERJA:tanggal-depan", change("kinerja", 0, { "TAHUN KINERJA": "2027" })],
    [
      "standar-kompetensi:2:KODE JABATAN:jabatan-tak-dikenal",
      change("standar-kompetensi", 0, { "KODE JABATAN": "KADUS" }),
    ],
    [
      "standar-kompetensi:2:KODE KOMPETENSI:pilihan-lain",
      change("standar-kompetensi", 0, { "KODE KOMPETENSI": "M9" }),
    ],
    [
      "standar-kompetensi:2:LEVEL STANDAR:bilangan-rentang",
      change("standar-kompetensi", 0, { "LEVEL STANDAR": "6" }),
    ],
    ["kinerja-rinci:2:HASIL KERJA:pilihan-lain", change("kinerja-rinci", 0, { "HASIL KERJA": "Baik" })],
    ["?kinerja-rinci:2:TAHUN KINERJA:tanggal-depan", change("kinerja-rinci", 0, { "TAHUN KINERJA": "2027" })],
    [
      "kompetensi-rinci:2:LEVEL PENILAIAN:bilangan-rentang",
      change("kompetensi-rinci", 0, { "LEVEL PENILAIAN": "0" }),
    ],
    [
      "kompetensi-rinci:2:KODE KOMPETENSI:pilihan-lain",
      change("kompetensi-rinci", 0, { "KODE KOMPETENSI": "Integritas" }),
    ],
    ["talenta:2:UMPAN BALIK 360:bilangan-rentang", change("talenta", 0, { "UMPAN BALIK 360": "825" })],
    ["talenta:2:MOTIVASI:bilangan-rentang", change("talenta", 0, { MOTIVASI: "6" })],
    ["talenta:2:PENGHARGAAN:pilihan-lain", change("talenta", 0, { PENGHARGAAN: "Kabupaten" })],
    ["kompetensi:2:JPM:bilangan-rentang", change("kompetensi", 0, { JPM: "815" })],
    [
      "?sertifikat:2:BERLAKU SAMPAI:urutan-tanggal",
      change("sertifikat", 0, { "BERLAKU SAMPAI": "01-01-2018" }),
    ],
    [
      "keluarga:2:NIP KELUARGA:keluarga-sendiri",
      change("keluarga", 0, { "NIP KELUARGA": "198002022005012002" }),
    ],
    ["disiplin:2:SELESAI:urutan-tanggal", change("disiplin", 0, { SELESAI: "01-01-2019" })],
    ["absen:2:LEPAS JABATAN:ya-tidak", change("absen", 0, { "LEPAS JABATAN": "entah" })],
    ["minat:2:KODE UNIT TUJUAN:unit-tak-dikenal", change("minat", 0, { "KODE UNIT TUJUAN": "SD-7" })],
    ["pelatihan:2:JENIS PELATIHAN:pilihan-lain", change("pelatihan", 0, { "JENIS PELATIHAN": "Piknik" })],
    ["pelatihan:2:JP:bilangan-rentang", change("pelatihan", 0, { JP: "0" })],
    [
      "pelatihan:2:MEMBERI SERTIFIKAT:pilihan-lain",
      change("pelatihan", 0, { "MEMBERI SERTIFIKAT": "Piagam" }),
    ],
    ["pelatihan:2:KODE KOMPETENSI:pilihan-lain", change("pelatihan", 0, { "KODE KOMPETENSI": "M9" })],
    [
      "jadwal-pelatihan:2:KODE PELATIHAN:pelatihan-tak-dikenal",
      change("jadwal-pelatihan", 0, { "KODE PELATIHAN": "BCK" }),
    ],
    [
      "jadwal-pelatihan:2:SELESAI PELATIHAN:urutan-tanggal",
      change("jadwal-pelatihan", 0, { "SELESAI PELATIHAN": "01-08-2026" }),
    ],
    [
      "jadwal-pelatihan:2:DAYA TAMPUNG:bilangan-rentang",
      change("jadwal-pelatihan", 0, { "DAYA TAMPUNG": "-1" }),
    ],
    [
      "jadwal-pelatihan:2:STATUS ANGKATAN:pilihan-lain",
      change("jadwal-pelatihan", 0, { "STATUS ANGKATAN": "ditunda" }),
    ],
    [
      "?riwayat-pelatihan:2:KODE PELATIHAN:pelatihan-tak-dikenal",
      change("riwayat-pelatihan", 0, { "KODE PELATIHAN": "LAMA" }),
    ],
    [
      "riwayat-pelatihan:2:NIP:nip-tak-dikenal",
      change("riwayat-pelatihan", 0, { NIP: "198803032011011004" }),
    ],
    ["kinerja:4:NIP:baris-ganda", append("kinerja", office.kinerja![0]!)],
  ])("%s", (expected, rows) => {
    const kind = expected.replace("?", "").split(":")[0] as OfficeFileKind;
    const judged = judge(rows);
    expect(list(new Map([[kind, judged.get(kind)!]]))).toEqual([expected]);
    // Kinds before it are untouched; those behind may refer to a row that was rejected.
    const before = officeFileKinds.slice(0, officeFileKinds.indexOf(kind));
    expect(list(new Map(before.map((other) => [other, judged.get(other)!])))).toEqual([]);
  });

  it("retired but active", () => {
    const rows = change("pegawai", 0, { "NIP BARU": "196501011995031001", "TANGGAL LAHIR": "01-01-1965" });
    expect(list(judge({ ...rows, kompetensi: [], "kompetensi-rinci": [], talenta: [] }))).toEqual([
      "?pegawai:2:TANGGAL LAHIR:pensiun-aktif",
    ]);
  });

  it("two holders of one seat: the one who came last, wherever the row stands", () => {
    const rows = change("pegawai", 2, {
      "JABATAN ID": "KEPSEK",
      "JABATAN NAMA": "Kepala Sekolah",
      "TMT JABATAN": "02-01-2023",
    });
    const judged = judge(rows);
    expect(list(judged)).toEqual(["?pegawai:3:JABATAN ID:kursi-ganda"]);
    expect(judged.get("pegawai")![1]!.faults[0]!.hint).toContain("Daniel Ludji");
  });

  it("a circle of parents", () => {
    const rows = change("unit", 1, { "KODE INDUK": "SD-1" });
    expect(list(judge(rows)).filter((fault) => fault.startsWith("unit"))).toEqual([
      "unit:3:KODE INDUK:induk-melingkar",
      "unit:4:KODE INDUK:induk-melingkar",
    ]);
  });

  it("names the first row of a duplicate and whether they agree", () => {
    const judged = judge(append("kinerja", { ...office.kinerja![0]!, PREDIKAT: "BAIK" }));
    expect(judged.get("kinerja")![2]!.faults[0]!.hint).toContain("Berbeda isinya dari baris 2");
  });

  it("suggests the near name", () => {
    const judged = judge(change("pegawai", 1, { "UNOR ID": "", "UNOR NAMA": "SD Negri 1" }));
    expect(judged.get("pegawai")![1]!.faults[0]!.hint).toBe("Mungkin SD-1 (SD Negeri 1).");
  });
});

describe("what depends on a rejected row", () => {
  it("is kept when it is a person's dossier, also under a damaged NIP", () => {
    const rows = change("pegawai", 2, { "TANGGAL LAHIR": "31-02-1988" });
    expect(list(judge(rows))).toEqual(["pegawai:4:TANGGAL LAHIR:tanggal-format"]);
  });

  it("is rejected with it when it would point to nothing, and says why", () => {
    const judged = judge(change("unit", 2, { KETERPENCILAN: "jauh" }));
    expect(list(judged)).toContain("peta:3:KODE UNIT:unit-tak-dikenal");
    expect(judged.get("peta")![1]!.faults[0]!.hint).toContain("ditolak dalam impor ini");
  });
});

describe("resolving SIASN identifiers", () => {
  it("takes unique names where the IDs are not the office's codes", () => {
    const rows: OfficeRows = {
      ...office,
      pegawai: office.pegawai!.map((row, index) => ({
        ...row,
        "UNOR ID": `8ae4-${index}`,
        "JABATAN ID": `a1-${index}`,
        "PENDIDIKAN ID": "77",
        "PENDIDIKAN NAMA": "S-1 Pendidikan Guru SD",
      })),
    };
    expect(list(judge(rows))).toEqual([]);
  });
});

it("a mutated cell is reported at exactly its row and column, or the row is still sound", () => {
  const kinds = officeFileKinds.filter((kind) => (office[kind] ?? []).length > 0);
  const mutation = fc.constantFrom(...kinds).chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      index: fc.nat(office[kind]!.length - 1),
      header: fc.constantFrom(...headersOf(kind)),
      cell: fc.oneof(
        fc.constantFrom("", "null", "x", "31-02-2020", "-5", "99999999", "#REF!", "1.98803E+17", "ZZ"),
        fc.string({ maxLength: 12 }),
      ),
    }),
  );
  fc.assert(
    fc.property(mutation, ({ kind, index, header, cell }) => {
      const judged = judge(change(kind, index, { [header]: cell }));
      const row = judged.get(kind)![index];
      // A row emptied of its only cell is no row any more.
      if (row === undefined) return;
      const rejecting = row.faults.filter((fault) => fault.severity === "tolak");
      expect(isAccepted(row)).toBe(rejecting.length === 0);
      // Faults of comparisons may point to the other cell of the pair; everything else points to the mutated one.
      const pairs: Record<string, string[]> = {
        "NIP BARU": ["TANGGAL LAHIR", "JENIS KELAMIN", "GOL AKHIR NAMA"],
        "TANGGAL LAHIR": ["TMT CPNS", "TMT PNS", "TMT GOLONGAN", "TMT JABATAN"],
        "TMT CPNS": ["TMT PNS"],
        "UNOR NAMA": ["UNOR ID"],
        "JABATAN NAMA": ["JABATAN ID"],
        "TINGKAT PENDIDIKAN ID": ["TINGKAT PENDIDIKAN NAMA"],
        "MULAI KONTRAK": ["AKHIR KONTRAK"],
        "TMT MULAI": ["TMT SELESAI"],
        MULAI: ["SELESAI"],
        SELESAI: ["IKATAN DINAS SAMPAI"],
        NIP: ["TMT MULAI", "NIP KELUARGA"],
        "KODE WILAYAH": ["KODE INDUK"],
        "KODE UNIT": ["KODE INDUK"],
      };
      const allowed = [header, ...(pairs[header] ?? [])];
      for (const fault of rejecting) {
        if (fault.code === "baris-ganda") continue;
        expect(
          allowed,
          `${kind} ${header}=${JSON.stringify(cell)} -> ${fault.column} ${fault.code}`,
        ).toContain(fault.column);
      }
    }),
    { numRuns: 400 },
  );
});
