import { number } from "../../platform/format";

export const words = {
  title: "Ditetapkan kantor",
  tab: "Ditetapkan kantor",
  lead: "Di mana hukum menyerahkannya kepada kantor, atau teksnya belum pasti, bagian hukum menetapkan bacaannya: sejak kapan, oleh siapa, dan mengapa. Rencana memegang bacaan yang berlaku pada TMT-nya.",
  ages: "Cara membaca batas usia",
  byDefault: "(bawaan)",
  default: (text: string) => `(bawaan: ${text})`,
  none: "Belum ada yang ditetapkan; bawaan sistem yang berlaku.",
  history: "Pernah ditetapkan",
  restored: "kembali ke bawaan",
  since: (day: string) => `berlaku mulai ${day}`,
  by: (who: string, day: string) => `Ditetapkan ${who}, dicatat ${day}.`,
  inForce: (count: number, day: string) =>
    count === 0
      ? `Belum ada yang ditetapkan kantor pada ${day}.`
      : `${number(count)} ketetapan berlaku pada ${day}.`,
  allHistory: (count: number) => `Seluruh riwayat (${number(count)})`,
  open: "Tetapkan bacaan kantor",
  form: {
    title: "Tetapkan",
    what: "Yang ditetapkan",
    value: "Ketetapan",
    restore: "Kembalikan ke bawaan",
    range: (min: string, max: string, unit: string) => `Dari ${min} sampai ${max} ${unit}.`,
    list: "Kode dipisah dengan koma.",
    from: "Berlaku mulai",
    fromHelp:
      "Rencana dengan TMT sejak tanggal ini diperiksa menurut ketetapan ini. Rencana yang sudah disusun tidak berubah.",
    reasonHelp: "Misalnya nomor pendapat hukum. Dicatat dalam jejak audit dan terbuka bagi semua pembaca.",
    submit: "Tetapkan",
    submitting: "Menetapkan …",
    cancel: "Urungkan",
    saved: "Ketetapan tercatat.",
    valueFault: (min: string, max: string) => `Isilah bilangan dari ${min} sampai ${max}.`,
    valueMissing: "Pilih atau isi ketetapannya.",
    fromFault: "Isilah tanggal mulai berlakunya.",
  },
} as const;
