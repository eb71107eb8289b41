import {
  type WorkloadPage,
  type WorkloadTask,
  workloadFrequencies,
  workloadMethods,
} from "@selaras/contract";
import type { OutCell, OutSheet } from "../../workforce/files/write-workbook.js";
import { columnKeys, columns, ranges } from "./columns.js";

const header = (key: keyof typeof columns): string => columns[key].header;
const NUMBERS = ["volume", "norm", "shifts"] as const;
const WIDTHS: Partial<Record<keyof typeof columns, number>> = { titleName: 36, task: 60, norm: 28 };

/** The workbook a unit fills in: its stored lines (else one empty line per title), a sheet of explanations and one of examples. */
export function templateSheets(page: WorkloadPage): OutSheet[] {
  const names = new Map(page.titles.map(({ code, name }) => [code, name]));
  const written = new Set(page.tasks.map(({ titleCode }) => titleCode));
  const empty = page.titles.filter(({ code }) => !written.has(code));
  return [
    {
      ...entrySheet("Beban Kerja"),
      title: [`Beban kerja ${page.unitName} tahun ${page.year}`],
      rows: [
        ...page.tasks.map((task) => lineOf(task, names.get(task.titleCode) ?? "")),
        ...empty.map(({ code, name }) =>
          columnKeys.map((key) => (key === "titleCode" ? code : key === "titleName" ? name : null)),
        ),
      ],
      lists: {
        [header("titleCode")]: page.titles.map(({ code }) => code),
        [header("method")]: workloadMethods,
        [header("per")]: workloadFrequencies,
      },
      numbers: Object.fromEntries(NUMBERS.map((key) => [header(key), ranges[key]])),
    },
    {
      name: "Keterangan",
      columns: [
        { header: "KOLOM", width: 28 },
        { header: "CARA MENGISI", width: 100 },
      ],
      rows: EXPLANATIONS,
    },
    {
      ...entrySheet("Contoh"),
      title: ["CONTOH (tidak ikut diimpor)"],
      rows: EXAMPLES.map((task) => lineOf(task, "Contoh jabatan")),
    },
  ];
}

const entrySheet = (name: string) => ({
  name,
  columns: columnKeys.map((key) => ({
    header: header(key),
    width: WIDTHS[key] ?? 18,
    type: (NUMBERS as readonly string[]).includes(key) ? ("number" as const) : ("text" as const),
  })),
});

const lineOf = (task: WorkloadTask, titleName: string): OutCell[] =>
  columnKeys.map((key) => (key === "titleName" ? titleName : task[key]));

const EXPLANATIONS: readonly (readonly string[])[] = [
  [header("titleCode"), "Kode jabatan dari peta jabatan; satu jabatan boleh beberapa baris."],
  [header("task"), "Satu uraian tugas per baris."],
  [
    header("method"),
    "TUGAS: volume × menit. HASIL, OBJEK, PERALATAN: jumlah dibagi kemampuan satu pegawai. Satu metode untuk satu jabatan.",
  ],
  [header("output"), "Satuan hasil, misalnya surat, berkas, pasien."],
  [
    header("volume"),
    "Banyaknya hasil dalam satuan waktu pada kolom PER (TUGAS), atau dalam masa yang sama dengan standarnya.",
  ],
  [header("per"), "Hanya untuk TUGAS: TAHUN, BULAN (× 12), MINGGU (× 50), atau HARI (× 250)."],
  [header("norm"), "TUGAS: menit untuk satu hasil. Metode lain: banyaknya yang ditangani satu pegawai."],
  [header("shifts"), "Hanya untuk PERALATAN: jumlah sif; kosong berarti satu."],
];

const example = (task: Partial<WorkloadTask> & Pick<WorkloadTask, "task" | "method">): WorkloadTask => ({
  titleCode: "CONTOH",
  output: null,
  volume: null,
  per: null,
  norm: null,
  shifts: null,
  ...task,
});
const EXAMPLES: readonly WorkloadTask[] = [
  example({
    task: "Mengagendakan surat masuk",
    method: "TUGAS",
    output: "surat",
    volume: 200,
    per: "BULAN",
    norm: 10,
  }),
  example({
    task: "Melayani pemohon di loket",
    method: "TUGAS",
    output: "pemohon",
    volume: 24,
    per: "HARI",
    norm: 12,
  }),
  example({ task: "Memeriksa pasien", method: "OBJEK", output: "pasien sehari", volume: 80, norm: 25 }),
  example({ task: "Merekam data", method: "HASIL", output: "data sehari", volume: 200, norm: 30 }),
  example({
    task: "Merawat kendaraan",
    method: "PERALATAN",
    output: "kendaraan",
    volume: 20,
    norm: 5,
    shifts: 1,
  }),
];
