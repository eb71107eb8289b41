import type { OfficeFileKind } from "@selaras/contract";
import { generateGovernment } from "@selaras/kupang";
import { parseDate } from "@selaras/regulations";
import { makeWorkforce } from "./workforce.js";

type Cells = Readonly<Record<string, unknown>>;

const text = (cell: unknown): string | null =>
  cell === null || cell === undefined || cell === "" || cell === "null"
    ? null
    : String(cell).replace(/^'/, "").trim();
const need = (cell: unknown): string => text(cell) ?? "";
const number = (cell: unknown): number | null => (text(cell) === null ? null : Number(text(cell)));
const date = (cell: unknown): string | null => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  const found = text(cell);
  return found === null ? null : parseDate(found);
};
const list = (cell: unknown): string[] =>
  need(cell)
    .split(";")
    .filter((part) => part !== "");
const levels: Readonly<Record<string, string>> = {
  "S-1": "S1",
  "S-2": "S2",
  "S-3": "S3",
  "D-I": "D1",
  "D-II": "D2",
  "D-III": "D3",
  "D-III/Sarjana Muda": "D3",
  SLTA: "SMA",
  SLTP: "SMP",
  Profesi: "PROFESI",
  "D-IV": "D4",
};

/**
 * The demo government as a workforce without the database: for measurements and tests on data of full size. It skips
 * what the import would report; the road of real data is the import.
 */
export function demoWorkforce(scale?: number, government: "kota" | "kab" = "kota", seed = 1) {
  const office = generateGovernment({
    government,
    seed,
    defects: false,
    ...(scale === undefined ? {} : { scale }),
  });
  const rows = (kind: OfficeFileKind): Cells[] =>
    office.tables[kind].rows.map((cells) =>
      Object.fromEntries(office.tables[kind].headers.map((header, i) => [header, cells[i]])),
    );
  const contracts = new Map(rows("kontrak").map((row) => [need(row.NIP), row]));
  const homes = new Map(rows("domisili").map((row) => [need(row.NIP), text(row["KODE WILAYAH DOMISILI"])]));
  const fieldList = (cell: unknown) => (need(cell) === "*" || need(cell) === "" ? null : list(cell));
  return makeWorkforce({
    places: rows("wilayah").map((row) => ({
      code: need(row["KODE WILAYAH"]),
      name: need(row["NAMA WILAYAH"]),
      level: need(row.TINGKAT),
      parentCode: text(row["KODE INDUK"]),
      lat: Number(row.LINTANG),
      lon: Number(row.BUJUR),
      remoteness: need(row.KETERPENCILAN),
    })),
    placeAccess: rows("akses").map((row) => ({
      placeCode: need(row["KODE WILAYAH"]),
      hubCode: need(row["KODE SIMPUL"]),
      km: Number(row["KM JALAN"]),
      minutesDry: Number(row["MENIT KEMARAU"]),
      minutesWet: Number(row["MENIT HUJAN"]),
    })),
    educationFields: rows("pendidikan").map((row) => ({
      code: need(row["KODE PENDIDIKAN"]),
      name: need(row["NAMA PENDIDIKAN"]),
      rumpun: need(row.RUMPUN),
      subrumpun: need(row.SUBRUMPUN),
      related: list(row.TERKAIT),
    })),
    units: rows("unit").map((row) => ({
      code: need(row["KODE UNIT"]),
      name: need(row["NAMA UNIT"]),
      kind: need(row["JENIS UNIT"]),
      parentCode: text(row["KODE INDUK"]),
      headEselon: text(row["ESELON KEPALA"]),
      placeCode: text(row["KODE WILAYAH"]),
      remoteness: need(row.KETERPENCILAN),
      specialArea: need(row["DAERAH KHUSUS"]) === "YA",
      groups: number(row.ROMBEL),
      students: number(row.MURID),
    })),
    titles: rows("jabatan").map((row) => ({
      code: need(row["KODE JABATAN"]),
      name: need(row["NAMA JABATAN"]),
      kind: need(row.JENIS),
      jenjang: text(row.JENJANG),
      eselon: text(row.ESELON),
      kelas: number(row.KELAS),
      golonganMin: text(row["GOLONGAN MIN"]),
      golonganMax: text(row["GOLONGAN MAKS"]),
      minEducation: need(row["PENDIDIKAN MIN"]),
      educationFields: fieldList(row["BIDANG PENDIDIKAN"]),
      family: need(row["RUMPUN JABATAN"]),
      specialRole: text(row["PERAN KHUSUS"]),
      bup: Number(row.BUP),
    })),
    posts: rows("peta").map((row) => ({
      unitCode: need(row["KODE UNIT"]),
      titleCode: need(row["KODE JABATAN"]),
      seats: Number(row.KEBUTUHAN),
    })),
    employees: rows("pegawai").map((row) => {
      const nip = need(row["NIP BARU"]);
      const contract = contracts.get(nip);
      return {
        nip,
        name: need(row.NAMA),
        titlePrefix: text(row["GELAR DEPAN"]),
        titleSuffix: text(row["GELAR BELAKANG"]),
        kind: contract ? "PPPK" : need(row["STATUS CPNS PNS"]) === "C" ? "CPNS" : "PNS",
        birthDate: date(row["TANGGAL LAHIR"])!,
        gender: need(row["JENIS KELAMIN"]),
        golongan: text(row["GOL AKHIR NAMA"]),
        golonganSince: date(row["TMT GOLONGAN"]),
        tmtCpns: date(row["TMT CPNS"]),
        tmtPns: date(row["TMT PNS"]),
        standing: text(row["KEDUDUKAN HUKUM ID"]) ?? "01",
        educationLevel: levels[need(row["TINGKAT PENDIDIKAN NAMA"])] ?? need(row["TINGKAT PENDIDIKAN NAMA"]),
        educationField: text(row["PENDIDIKAN ID"]),
        educationName: text(row["PENDIDIKAN NAMA"]),
        graduationYear: number(row["TAHUN LULUS"]),
        unitCode: text(row["UNOR ID"]),
        titleCode: text(row["JABATAN ID"]),
        seatSince: date(row["TMT JABATAN"]),
        homePlaceCode: homes.get(nip) ?? null,
        contractStart: contract ? date(contract["MULAI KONTRAK"]) : null,
        contractEnd: contract ? date(contract["AKHIR KONTRAK"]) : null,
        contractUnitCode: contract ? text(contract["KODE UNIT KONTRAK"]) : null,
        contractTitleCode: contract ? text(contract["KODE JABATAN KONTRAK"]) : null,
        active: true,
      };
    }),
    performance: rows("kinerja").map((row) => ({
      nip: need(row.NIP),
      year: Number(row["TAHUN KINERJA"]),
      predicate: need(row.PREDIKAT),
    })),
    assessments: rows("kompetensi").map((row) => ({
      nip: need(row.NIP),
      assessedOn: date(row["TANGGAL PENILAIAN"])!,
      jpm: Number(row.JPM),
      assessor: text(row.PENILAI),
    })),
    competenceStandards: rows("standar-kompetensi").map((row) => ({
      titleCode: need(row["KODE JABATAN"]),
      competence: need(row["KODE KOMPETENSI"]),
      name: text(row["NAMA KOMPETENSI"]),
      level: Number(row["LEVEL STANDAR"]),
    })),
    competenceRatings: rows("kompetensi-rinci").map((row) => ({
      nip: need(row.NIP),
      assessedOn: date(row["TANGGAL PENILAIAN"])!,
      competence: need(row["KODE KOMPETENSI"]),
      level: Number(row["LEVEL PENILAIAN"]),
      assessor: text(row.PENILAI),
    })),
    performanceRatings: rows("kinerja-rinci").map((row) => ({
      nip: need(row.NIP),
      year: Number(row["TAHUN KINERJA"]),
      results: need(row["HASIL KERJA"]),
      behaviour: need(row["PERILAKU KERJA"]),
    })),
    talentInputs: rows("talenta").map((row) => ({
      nip: need(row.NIP),
      year: Number(row["TAHUN TALENTA"]),
      award: text(row.PENGHARGAAN),
      team: text(row["PENUGASAN TIM"]),
      acting: text(row["PENUGASAN SEMENTARA"]),
      feedback: number(row["UMPAN BALIK 360"]),
      intellect: number(row.INTELEKTUAL),
      interpersonal: number(row.INTERPERSONAL),
      selfAwareness: number(row["KESADARAN DIRI"]),
      criticalThinking: number(row["BERPIKIR KRITIS"]),
      problemSolving: number(row["MENYELESAIKAN MASALAH"]),
      emotionalIntelligence: number(row["KECERDASAN EMOSIONAL"]),
      learning: number(row["BELAJAR CEPAT"]),
      commitment: number(row.MOTIVASI),
    })),
    certificates: rows("sertifikat").map((row) => ({
      nip: need(row.NIP),
      kind: need(row["JENIS SERTIFIKAT"]),
      field: need(row.BIDANG),
      issuedOn: date(row["TANGGAL TERBIT"]),
      validUntil: date(row["BERLAKU SAMPAI"]),
    })),
    history: rows("riwayat").map((row) => ({
      nip: need(row.NIP),
      titleCode: need(row["KODE JABATAN"]),
      titleName: text(row["NAMA JABATAN"]),
      unitCode: text(row["KODE UNIT"]),
      unitName: text(row["NAMA UNIT"]),
      startedOn: date(row["TMT MULAI"])!,
      endedOn: date(row["TMT SELESAI"]),
    })),
    relatives: rows("keluarga").map((row) => ({
      nip: need(row.NIP),
      relation: need(row.HUBUNGAN),
      relativeNip: need(row["NIP KELUARGA"]),
    })),
    discipline: rows("disiplin").map((row) => ({
      nip: need(row.NIP),
      level: need(row["TINGKAT HUKUMAN"]),
      type: text(row["JENIS HUKUMAN"]),
      status: need(row["STATUS HUKUMAN"]),
      startedOn: date(row.MULAI)!,
      endedOn: date(row.SELESAI),
    })),
    absences: rows("absen").map((row) => ({
      nip: need(row.NIP),
      kind: need(row["JENIS ABSEN"]),
      startedOn: date(row.MULAI)!,
      endedOn: date(row.SELESAI),
      releasedFromPost: text(row["LEPAS JABATAN"]) === null ? null : need(row["LEPAS JABATAN"]) === "YA",
      bondUntil: date(row["IKATAN DINAS SAMPAI"]),
    })),
    training: {
      catalogue: rows("pelatihan").map((row) => ({
        code: need(row["KODE PELATIHAN"]),
        name: need(row["NAMA PELATIHAN"]),
        type: need(row["JENIS PELATIHAN"]),
        hours: Number(row.JP),
        provider: text(row.PENYELENGGARA),
        certificateKind: text(row["MEMBERI SERTIFIKAT"]),
        certificateField: text(row["BIDANG SERTIFIKAT"]),
        competenceCode: text(row["KODE KOMPETENSI"]),
      })),
      sessions: rows("jadwal-pelatihan").map((row) => ({
        code: need(row["KODE ANGKATAN"]),
        trainingCode: need(row["KODE PELATIHAN"]),
        startsOn: date(row["MULAI PELATIHAN"])!,
        endsOn: date(row["SELESAI PELATIHAN"])!,
        capacity: Number(row["DAYA TAMPUNG"]),
        cost: number(row["BIAYA PER PESERTA"]),
        state: need(row["STATUS ANGKATAN"]),
        taken: 0,
        isOpen: need(row["STATUS ANGKATAN"]) === "DIBUKA",
      })),
      places: [],
    },
    wishes: rows("minat").map((row) => ({
      nip: need(row.NIP),
      kind: need(row["JENIS MINAT"]),
      unitCode: text(row["KODE UNIT TUJUAN"]),
      statedOn: date(row["TANGGAL MINAT"]),
    })),
  });
}
