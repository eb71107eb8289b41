import type { SessionState, TrainingType } from "@selaras/contract";
import { addMonths, type Day, day, siasnDate, workday } from "./calendar.js";
import type { Certificate, CertificateKind } from "./certificates.js";
import { DATA_DATE } from "./demo-governments.js";
import { storyTitles } from "./messages.js";
import { nameOf, type Person } from "./person.js";
import type { Random } from "./random.js";
import { mixedDate } from "./service-tables.js";
import type { Story } from "./story-stage.js";
import { type Cell, type Table, table } from "./tables.js";

interface Training {
  readonly code: string;
  readonly name: string;
  readonly type: TrainingType;
  readonly hours: number;
  readonly provider: string;
  readonly gives?: CertificateKind | "KEPAMONGPRAJAAN";
  readonly competence?: string;
  /** Months from the data date to the first day, days of duration, places, rupiah each; those of the past year were held. */
  readonly sessions: readonly (readonly [
    months: number,
    days: number,
    capacity: number,
    cost: number | null,
    state?: SessionState,
  ])[];
}

const AGENCY = "BPSDM Provinsi NTT";
const SCHOOLS = "Balai Guru dan Tenaga Kependidikan NTT";

/** A plausible catalogue; hours, providers, places and costs are invented. */
const catalogue: readonly Training[] = [
  {
    code: "BCKS",
    name: "Pelatihan Bakal Calon Kepala Sekolah",
    type: "DIKLAT FUNGSIONAL",
    hours: 144,
    provider: SCHOOLS,
    gives: "CALON KEPALA SEKOLAH",
    // The second one ends after the TMT of January 2027.
    sessions: [
      [-10, 40, 12, 4_500_000, "DITUTUP"],
      [3, 40, 4, 4_500_000],
      [8, 40, 20, 4_500_000],
    ],
  },
  {
    code: "MANPKM",
    name: "Pelatihan Manajemen Puskesmas",
    type: "DIKLAT TEKNIS",
    hours: 60,
    provider: "Dinas Kesehatan Provinsi NTT",
    gives: "MANAJEMEN PUSKESMAS",
    sessions: [
      [2, 6, 10, 3_200_000],
      [5, 6, 10, 3_200_000, "BATAL"],
    ],
  },
  {
    code: "PAMONG",
    name: "Pelatihan Kepamongprajaan bagi Camat",
    type: "DIKLAT TEKNIS",
    hours: 120,
    provider: AGENCY,
    gives: "KEPAMONGPRAJAAN",
    sessions: [[4, 14, 5, 6_000_000]],
  },
  {
    code: "PKA",
    name: "Pelatihan Kepemimpinan Administrator",
    type: "DIKLAT STRUKTURAL",
    hours: 900,
    provider: AGENCY,
    gives: "PIM III",
    sessions: [[1, 120, 20, 21_000_000]],
  },
  {
    code: "PKP",
    name: "Pelatihan Kepemimpinan Pengawas",
    type: "DIKLAT STRUKTURAL",
    hours: 880,
    provider: AGENCY,
    gives: "PIM IV",
    sessions: [
      [1, 110, 30, 19_000_000],
      [7, 110, 30, 19_000_000],
    ],
  },
  {
    code: "PBJ1",
    name: "Pengadaan Barang/Jasa Pemerintah Tingkat Dasar",
    type: "DIKLAT TEKNIS",
    hours: 40,
    provider: AGENCY,
    gives: "PBJ",
    sessions: [[3, 5, 25, 3_000_000]],
  },
  {
    code: "BEND",
    name: "Pelatihan Bendahara Pengeluaran",
    type: "BIMBINGAN TEKNIS",
    hours: 24,
    provider: "BPKAD",
    gives: "BENDAHARA",
    sessions: [[2, 3, 40, 750_000]],
  },
  {
    code: "M6",
    name: "Mengembangkan Diri dan Orang Lain",
    type: "COACHING",
    hours: 16,
    provider: AGENCY,
    competence: "M6",
    sessions: [[2, 30, 30, null]],
  },
  {
    code: "M7",
    name: "Mengelola Perubahan di Tempat Kerja",
    type: "PELATIHAN MANAJERIAL",
    hours: 24,
    provider: AGENCY,
    competence: "M7",
    sessions: [[4, 3, 30, 2_000_000]],
  },
  {
    code: "M8",
    name: "Pengambilan Keputusan Berbasis Data",
    type: "E-LEARNING",
    hours: 20,
    provider: AGENCY,
    competence: "M8",
    sessions: [[1, 30, 100, null]],
  },
  {
    code: "SK1",
    name: "Perekat Bangsa dan Pelayanan yang Adil",
    type: "PELATIHAN SOSIAL KULTURAL",
    hours: 16,
    provider: AGENCY,
    competence: "SK1",
    sessions: [[5, 2, 60, 500_000]],
  },
];

/** Shorter courses that stand in the history only. */
const courses: readonly (readonly [name: string, hours: number])[] = [
  ["Bimbingan teknis pelayanan publik", 16],
  ["Literasi digital ASN (e-learning)", 8],
  ["Sosialisasi manajemen kinerja", 4],
  ["Workshop penyusunan SKP", 12],
  ["Pelatihan kearsipan", 20],
  ["Seminar pencegahan korupsi", 6],
];

export interface TrainingTables {
  readonly pelatihan: Table;
  readonly "jadwal-pelatihan": Table;
  readonly "riwayat-pelatihan": Table;
  readonly stories: readonly Story[];
}

export function trainingTables(
  people: readonly Person[],
  held: readonly Certificate[],
  r: Random,
): TrainingTables {
  return {
    pelatihan: table(
      "pelatihan",
      catalogue.map((one) => ({
        "KODE PELATIHAN": one.code,
        "NAMA PELATIHAN": one.name,
        "JENIS PELATIHAN": one.type,
        JP: one.hours,
        PENYELENGGARA: one.provider,
        "MEMBERI SERTIFIKAT": one.gives ?? null,
        "BIDANG SERTIFIKAT": null,
        "KODE KOMPETENSI": one.competence ?? null,
      })),
    ),
    "jadwal-pelatihan": sessionTable(r.fork("sessions")),
    "riwayat-pelatihan": historyTable(people, r.fork("history")),
    stories: [almostHeads(people, held)],
  };
}

function sessionTable(r: Random): Table {
  const rows = catalogue.flatMap(({ code, sessions }) =>
    sessions.map(([months, days, capacity, cost, state = "DIBUKA"], i) => {
      const start: Day = workday(addMonths(DATA_DATE + 5, months));
      return {
        "KODE ANGKATAN": `${code}-${i + 1}`,
        "KODE PELATIHAN": code,
        "MULAI PELATIHAN": mixedDate(start, r),
        "SELESAI PELATIHAN": mixedDate(start + days - 1, r),
        "DAYA TAMPUNG": capacity,
        "BIAYA PER PESERTA": cost,
        "STATUS ANGKATAN": state,
      };
    }),
  );
  return table("jadwal-pelatihan", rows);
}

/** Courses of 2025 and of 2026 up to the data date; about half of the people have none in a year. */
function historyTable(people: readonly Person[], r: Random): Table {
  const rows: Record<string, Cell>[] = [];
  for (const p of people)
    for (const year of [2025, 2026]) {
      if (!r.chance(year === 2025 ? 0.5 : 0.35)) continue;
      const [first, last] = [Math.max(p.entry, day(year, 1, 5)), Math.min(DATA_DATE - 5, day(year, 12, 10))];
      for (const [name, hours] of r.shuffle(courses).slice(0, r.int(1, 3))) {
        const start = first + Math.floor(r.next() * Math.max(1, last - first));
        if (start >= last) continue;
        rows.push({
          NIP: p.nip,
          NAMA: nameOf(p),
          "NAMA PELATIHAN": name,
          "KODE PELATIHAN": null,
          "TAHUN PELATIHAN": year,
          JP: hours,
          "MULAI PELATIHAN": siasnDate(start),
          "SELESAI PELATIHAN": siasnDate(start + Math.ceil(hours / 8) - 1),
          PENYELENGGARA: "BKPPD",
        });
      }
    }
  return table("riwayat-pelatihan", rows);
}

/** S21: teachers who lack nothing but the training for the post of a school head. */
function almostHeads(people: readonly Person[], held: readonly Certificate[]): Story {
  const holds = (kind: CertificateKind) =>
    new Set(held.filter((one) => one.kind === kind).map(({ person }) => person.nip));
  const [certified, led, trained] = [
    holds("SERTIFIKAT PENDIDIK"),
    holds("PENGALAMAN MANAJERIAL PENDIDIKAN"),
    holds("CALON KEPALA SEKOLAH"),
  ];
  const found = people.filter(
    ({ nip, title }) => title.role === "" && certified.has(nip) && led.has(nip) && !trained.has(nip),
  );
  return {
    id: "S21",
    title: storyTitles.S21,
    nips: found.map(({ nip }) => nip),
    units: [...new Set(found.map(({ unit }) => unit.code))],
  };
}
