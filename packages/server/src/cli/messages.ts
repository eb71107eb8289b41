import type { ImportReport, PlanProgress, PlanSummary, Welcome } from "@selaras/contract";
import type { Expected, JsonFault } from "@selaras/optimizer";
import type { StartSummary } from "./start-summary.js";

/** What the command line says. */
export const help = `selaras: rencana mutasi ASN dari baris perintah

Pemakaian: npx selaras <perintah> [pilihan]

Dengan basis data (folder data SELARAS_DATA, atau DATABASE_URL):
  import <berkas...>      memeriksa berkas kantor; menyimpannya bila --commit
      --mode lengkap|tambahan|otomatis   lengkap: yang tidak ada di berkas dianggap keluar (bawaan: dikenali dari berkasnya)
      --commit                  simpan baris yang diterima
      --rejected out.xlsx       tulis baris yang ditolak untuk diperbaiki
  cycle                   menetapkan periode mutasi; nama baru membuka periode baru
      --name "Periode I 2027"  --tmt 2027-01-04  [--data 2026-06-30]   --data: keadaan pegawai per tanggal itu
  plan                    menyusun rencana dan menunggu sampai selesai
      --budget N|5%             paling banyak N orang (atau sekian persen pegawai) pindah
      --name "Nama"             nama rencana
  export <nomor rencana>  menulis rencana sebagai buku kerja Excel
      --out berkas.xlsx         atau paket pemeriksa: --package --out paket.zip
                                atau ringkasan cetak: --summary --out ringkasan.pdf
                                atau selembar per perangkat daerah: --units --out per-unit.xlsx
                                atau tabel usul I-MUT: --imut --out usul.xlsx (atau usul.csv)
  account <nama pengguna> membuat akun atau mengganti kata sandinya (dibaca dari masukan standar)
      --role peran  --name "Nama tampilan"  [--unit kode] [--nip NIP]
  government <kode>       menyatakan pemerintah daerah pemilik pemasangan ini
      --name "Pemerintah ..."  --agency "BKPPD"
  audit                   memeriksa rantai catatan audit
  holidays list           hari libur dan cuti bersama yang dipakai semua tenggat
  holidays import <berkas>   mencatat hari libur setahun menurut kantor (CSV atau JSON)
      --reason "..."  --by "Nama pejabat"
  rules set <aturan>      mencatat penetapan kantor atas yang diserahkan hukum kepadanya
      --param minMonths=36  --reason "..."  --by "Nama pejabat"  [--from 2027-01-01]
  rules confirm <aturan>  menetapkan akibat aturan yang belum dikonfirmasi
      --as warn|block|off|bawaan  --reason "..."  --by "Nama pejabat"  [--from 2027-01-01]
  rules add <aturan.json> mencatat aturan daerah atau versi barunya
      --reason "..."  --by "Nama pejabat"        --preview: hanya menghitung yang akan tersentuh
  rules withdraw <LOKAL-...>   mencabut aturan daerah mulai suatu tanggal
      --reason "..."  --by "Nama pejabat"  [--from 2027-01-01]
  serve                   menjalankan peladen (sama dengan npm start)

Tanpa basis data:
  demo                    menulis berkas contoh (fiktif) seperti yang dimiliki kantor
      --out folder  [--government kota|kab] [--seed 1]
  solve <problem.json>    menyelesaikan transfer-problem/1
      --out plan.json  [--time-limit 60] [--gap 0] [--quiet]     Ctrl-C: berhenti dan menulis rencana terbaik sejauh ini
  verify <problem.json> <plan.json>   memeriksa rencana dan buktinya dari soalnya saja

  check-law <plan-export.json> [<problem.json> <plan.json>]   membaca ulang rencana terhadap hukum dari berkasnya saja
      --json                    jawaban lengkap tiap perpindahan dan aturan sebagai JSON
  rules list              aturan yang berlaku
      [--date 2026-12-01] [--topic guru] [--status uncertain] [--json]   --office: dengan aturan daerah (basis data)
  rules show <aturan>     satu aturan: semua versi, angka, dasar hukum, perkara    [--date ...] [--json]
  rules check <perkara.json>   menilai satu perkara                                 [--date ...] [--json]
      --office                  menurut penetapan dan aturan daerah (dengan basis data)
      --local <aturan.json>     dengan satu aturan daerah yang sedang ditulis
      --holidays <berkas>       hari libur dan cuti bersama setahun menurut kantor (CSV atau JSON)

"-" berarti masukan atau keluaran standar; berkas .gz dibaca dan ditulis terkompresi.
Kode keluar: 0 berhasil, 1 gagal, 2 masukan salah; solve: 3 tidak ada rencana yang memenuhi semua kendala, 4 waktu habis; rules check: 1 ada yang melarang.
`;

export const usage = {
  wrong: (what: string, command: string) =>
    `${what}\nLihat cara menulis perintah ${command || "ini"}: npx selaras --help`,
  unknownCommand: (name: string) => `Perintah "${name}" tidak dikenal.`,
  unknownOption: (name: string) => `Pilihan ${name} tidak dikenal.`,
  missingValue: (name: string) => `Pilihan ${name} perlu nilai.`,
  flagWithValue: (name: string) => `Pilihan ${name} tidak memakai nilai.`,
  notANumber: (name: string, value: string) => `Pilihan ${name} perlu bilangan, ditemukan "${value}".`,
  budget: (found: string) =>
    `--budget: ditemukan "${found}", seharusnya bilangan orang (300) atau persen pegawai (5%).`,
  missing: (what: string) => `${what} belum disebut.`,
  oneOf: (name: string, found: string, choices: readonly string[]) =>
    `${name}: ditemukan "${found}", seharusnya salah satu dari ${choices.join(", ")}.`,
};

const jsonExpected: Record<Expected, string> = {
  "a value": "sebuah nilai",
  "a key": "nama isian di antara tanda kutip",
  "a colon": "titik dua",
  "a comma or a closing bracket": "koma atau kurung tutup",
  "the end": "akhir berkas",
  "a number as JSON writes it": "bilangan menurut JSON (tanpa nol di depan, titik sebagai pemisah desimal)",
  "a text as JSON writes it": "teks menurut JSON (UTF-8, di antara tanda kutip)",
  "a key that is new in its object": "nama isian yang belum dipakai di objek ini",
  "less nesting": "paling dalam 64 lapis",
  "a shorter text": "teks yang lebih pendek",
};

export const reading = {
  notFound: (path: string) => `Berkas ${path} tidak ditemukan.`,
  unreadable: (path: string, why: string) => `Berkas ${path} tidak dapat dibaca: ${why}`,
  notJson: (path: string, { line, column, found, expected }: JsonFault) =>
    `Berkas ${path} bukan JSON yang sah: baris ${line}, kolom ${column}: ditemukan ${
      found === null ? "akhir berkas" : JSON.stringify(found)
    }, seharusnya ${jsonExpected[expected]}.${found === null ? " Mungkin berkasnya terpotong." : ""}`,
  notAPlan: (path: string) => `Berkas ${path} bukan transfer-plan/1:`,
  fault: (where: string, found: string, expected: string, advice: string) =>
    `  ${where}: ditemukan ${found}, seharusnya ${expected}. ${advice}`,
  moreFaults: (count: number) => `  ... dan ${show(count)} kesalahan lagi`,
  absent: "kosong",
};

const number = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 6 });
export const show = (n: number | null) => (n === null ? "belum ada" : number.format(n));
const percent = new Intl.NumberFormat("id-ID", { style: "percent", maximumFractionDigits: 4 });
export const showGap = (gap: number | null) => (gap === null ? "belum ada" : percent.format(gap));

export const solving = {
  progress: (phase: string, bound: number | null, best: number | null, gap: number | null) =>
    `${phase}  batas ${show(bound)}  terbaik ${show(best)}  selisih ${showGap(gap)}`,
  status: {
    optimal: "Terbaik, terbukti",
    feasible: "Sah; belum terbukti terbaik",
    infeasible: "Tidak ada rencana yang memenuhi semua kendala",
    timeout: "Waktu habis sebelum ada rencana",
  },
  interrupted: "Dihentikan; menulis rencana terbaik sejauh ini ...",
  interruptedWithout: "Dihentikan sebelum ada rencana",
  result: (
    status: string,
    objective: number | null,
    bound: number | null,
    gap: number | null,
    moves: number,
  ) =>
    `${status}. Nilai ${show(objective)}, batas ${show(bound)}, selisih ${showGap(gap)}, ${show(moves)} orang pindah.`,
  conflict: (names: readonly string[]) =>
    `Kendala yang tidak dapat berlaku bersama (melepas salah satunya membuat sisanya dapat dipenuhi):\n${names.map((name) => `  ${name}`).join("\n")}`,
  faults: (count: number) => `Soal tidak sah: ${show(count)} kesalahan.`,
};

export const checkingLaw = {
  notAnExport: (path: string) => `Berkas ${path} bukan selaras-plan-export/1 yang sah:`,
  notAProblem: (path: string) => `Berkas ${path} bukan transfer-problem/1.`,
  notJson: (path: string, why: string) => `Berkas ${path} bukan JSON yang sah: ${why}`,
};

export const verifying = {
  right: (objective: number, bound: number, gap: number) =>
    `Benar: semua kendala dipenuhi, nilai ${show(objective)}, batas terbukti ${show(bound)}, selisih ${showGap(gap)}.`,
  wrong: (fault: string) => `Salah: ${fault}`,
};

export const demoFiles = {
  written: (count: number, folder: string) =>
    `${count} berkas contoh (DATA CONTOH, fiktif) ditulis di ${folder}:`,
};

export const planning = {
  defaultName: "Rencana mutasi",
  createdBy: "Baris perintah",
  progress: ({ phase, message, bound, best, gapPpm }: PlanProgress) =>
    [
      `  ${phase}`,
      message && `: ${message}`,
      best !== null && `  terbaik ${show(best)}`,
      bound !== null && `  batas ${show(bound)}`,
      gapPpm !== null && `  selisih ${showGap(gapPpm / 1e6)}`,
    ]
      .filter(Boolean)
      .join(""),
  stillGoing: (line: string, seconds: number) => `${line}  (${Math.round(seconds)} detik)`,
  result: (plan: PlanSummary) =>
    plan.result
      ? `Rencana ${plan.id} "${plan.name}": kursi kosong ${show(plan.result.seatsShortBefore)} -> ${show(plan.result.seatsShortAfter)}, ` +
        `${show(plan.result.moves)} orang pindah, selisih terbukti ${showGap(plan.result.gapPpm / 1e6)}, ` +
        `pemeriksa: ${plan.result.verified ? "benar" : plan.result.verifierMessage}, ` +
        `aturan: ${plan.result.lawful ? "sah" : plan.result.lawMessage}`
      : `Rencana ${plan.id} "${plan.name}" berakhir tanpa hasil (${plan.state}): ${plan.progress.message}`,
  unknown: (id: number) => `Rencana nomor ${id} tidak ada.`,
  noResult: (id: number) => `Rencana nomor ${id} belum atau tidak mempunyai hasil.`,
  noAuditFile: (id: number) =>
    `Rencana nomor ${id} disusun sebelum paket pemeriksa ada. Susun ulang untuk memperoleh paketnya.`,
  exported: (name: string, path: string) => `Rencana "${name}" ditulis ke ${path}.`,
};

export const accountTexts = {
  askPassword: "Ketik kata sandi akun ini, lalu Enter:",
  shortPassword: (least: number) => `Kata sandi terlalu pendek; seharusnya sedikitnya ${least} huruf.`,
  created: (username: string, role: string) => `Akun "${username}" (${role}) siap dipakai.`,
};

export const cycleTexts = {
  set: (name: string, tmt: string, dataDate: string | null) =>
    `Periode sekarang: ${name}, TMT ${tmt}, ${dataDate === null ? "tanggal data belum dinyatakan" : `data per ${dataDate}`}.`,
  name: "--name: seharusnya nama periode sepanjang 1 sampai 120 huruf.",
  date: (option: string, found: string) =>
    `${option}: ditemukan "${found}", seharusnya tanggal seperti 2027-01-04.`,
  stray: (found: string) =>
    `"${found}" tidak dikenal; nama yang memuat spasi ditulis di antara tanda kutip, misalnya --name "Periode I 2027".`,
};

export const governmentTexts = {
  isDemo:
    "Pemasangan ini berisi DATA CONTOH (fiktif) dan tidak dapat dijadikan pemasangan resmi.\n" +
    "Mulailah dengan folder data yang baru: SELARAS_DATA=folder SELARAS_DEMO=tidak.",
  stated: (name: string) => `Pemasangan ini milik ${name}.`,
};

export const auditTexts = {
  holds: (entries: number, head: string) =>
    `Rantai audit utuh: ${show(entries)} catatan, mata rantai terakhir ${head}.`,
  broken: (id: number, reason: string) => `Rantai audit rusak pada catatan nomor ${id}: ${reason}.`,
};

export const importing = {
  report: (report: ImportReport): string[] => [
    `Impor nomor ${report.id}, cara ${report.mode}:`,
    ...report.files.map((file) =>
      file.refused
        ? `  ${file.name}: DITOLAK: ${file.refused}`
        : `  ${file.name}: ${file.recognised.join(", ") || "tidak ada lembar yang dikenali"}`,
    ),
    ...report.kinds.map(
      (kind) =>
        `  ${kind.title}: ${show(kind.accepted)} diterima, ${show(kind.rejected)} ditolak; ` +
        `${show(kind.added)} baru, ${show(kind.changed)} berubah, ${show(kind.unchanged)} tetap, ${show(kind.left)} keluar`,
    ),
    ...report.faults.byCode.map((fault) => `  ${fault.title}: ${show(fault.count)} kali`),
  ],
  rejected: (path: string) => `Baris yang ditolak ditulis ke ${path}: perbaiki, lalu impor berkas itu.`,
  committed: (id: number) => `Impor nomor ${id} disimpan.`,
  notCommitted: (committable: boolean, asked: boolean) =>
    !committable
      ? "Tidak ada yang disimpan: berkas ditolak, atau tidak ada yang berubah."
      : asked
        ? ""
        : "Belum disimpan; ulangi dengan --commit untuk menyimpan.",
};

export const demoLoading = {
  planName: (cycle: string) => `Rencana awal ${cycle}`,
  planBy: "SELARAS (contoh)",
  developmentSubject: "Pelatihan calon kepala sekolah",
  developmentReason: "Memenuhi seluruh syarat kepala sekolah selain pelatihannya.",
  developmentApproved: "Tempat masih tersedia dan angkatannya berakhir sebelum TMT.",
  chosen: "Contoh: disepakati dalam rapat Tim Penilai Kinerja.",
  opened: "Contoh: diumumkan dalam pertemuan dengan pegawai.",
  generating: (name: string) => `Membuat berkas contoh ${name} (fiktif) ...`,
  importing: (files: number, folder: string) => `Mengimpor ${files} berkas dari ${folder} ...`,
  planning: (percent: number) => `Menyusun rencana pertama, paling banyak ${percent} % pegawai pindah ...`,
};

export const serving = {
  starting: "Memulai SELARAS ...",
  expired: (ids: readonly number[]) =>
    `Impor nomor ${ids.join(", ")} tidak disimpan dalam tujuh hari dan dibatalkan.`,
  stopping: "Menghentikan SELARAS ...",
  cannotListen: (host: string, port: number, code: string) =>
    code === "EADDRINUSE"
      ? `Pintu ${port} di ${host} sedang dipakai program lain. Pilih yang lain dengan PORT, misalnya PORT=8081.`
      : `Tidak dapat membuka pintu ${port} di ${host} (${code}). Periksa HOST dan PORT.`,
  ready: (at: {
    summary: StartSummary;
    addresses: readonly string[];
    demoAccounts: Welcome["demoAccounts"];
    hasAccounts: boolean;
    once: boolean;
  }): string[] => {
    const { summary } = at;
    const { plan, rejected } = summary;
    const owner = summary.government;
    return [
      "",
      `SELARAS ${owner ? owner.name : "(belum ada pemerintah daerah)"}${owner?.demo ? " - DATA CONTOH (fiktif)" : ""}`,
      `  Data               ${show(summary.employees)} pegawai, ${show(summary.posts)} jabatan di ${show(summary.units)} unit`,
      ...(rejected.rows > 0
        ? [
            `  Baris ditolak      ${show(rejected.rows)}${rejected.path ? `; perbaiki di ${rejected.path}` : ""}`,
          ]
        : []),
      ...planLines(plan),
      "",
      `  Buka               ${at.addresses.join("  atau  ")}`,
      ...accountLines(at.demoAccounts, at.hasAccounts),
      ...(at.once ? [] : ["  Berhenti           Ctrl-C"]),
    ];
  },
};

const choiceWords: Record<PlanSummary["choice"], string> = {
  belum: "belum ada rancangan terpilih",
  dipilih: "rancangan terpilih, belum dibuka kepada pegawai",
  dibuka: "rancangan terpilih, dibuka kepada pegawai",
};

function planLines(plan: PlanSummary | null): string[] {
  if (!plan?.result) return ["  Rencana            belum ada"];
  const { result } = plan;
  const share = result.employees === 0 ? 0 : result.moves / result.employees;
  return [
    `  Rencana            ${plan.name} (${choiceWords[plan.choice]})`,
    `  Kursi kosong       ${show(result.seatsShortBefore)} sebelum, ${show(result.seatsShortAfter)} sesudah`,
    `  Orang pindah       ${show(result.moves)} (${showGap(share)} pegawai)`,
    `  Selisih terbukti   ${showGap(result.gapPpm / 1e6)} dari rencana terbaik yang ditimbang`,
    `  Pemeriksa mandiri  ${result.verified ? "benar" : "SALAH"}: ${result.verifierMessage}`,
    `  Pemeriksa hukum    ${result.lawful ? "sah" : "TIDAK SAH"}: ${result.lawMessage}`,
  ];
}

function accountLines(demo: Welcome["demoAccounts"], hasAccounts: boolean): string[] {
  if (demo.length > 0)
    return [
      `  Akun contoh        ${demo.map((account) => account.username).join(", ")}`,
      `  Kata sandi         ${demo[0]!.password}`,
    ];
  if (hasAccounts) return [];
  return [
    "  Belum ada akun. Buat yang pertama (lihat npx selaras --help):",
    '    npx selaras government 53.71 --name "Pemerintah Kota Kupang" --agency BKPPD',
    '    npx selaras account rina --role analis --name "Rina, analis"',
  ];
}
