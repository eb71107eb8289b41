import { number } from "../../platform/format";

export const words = {
  title: "Hari libur dan cuti bersama",
  lead: "Semua tenggat dalam hari kerja dihitung dengan daftar ini: Senin sampai Jumat tanpa libur nasional dan cuti bersama.",
  days: (count: number) => `${number(count)} hari`,
  provisional: "sementara",
  provisionalNote: "Keputusan bersamanya belum diisikan; hanya hari yang pasti setiap tahun.",
  national: "daftar bawaan",
  by: (who: string, day: string) => `Ditetapkan ${who}, dicatat ${day}.`,
  kinds: { NATIONAL: "libur nasional", JOINT_LEAVE: "cuti bersama" },
  open: "Isi hari libur setahun",
  file: "Berkas CSV atau JSON",
  text: "Daftar",
  textHelp:
    "Satu hari satu baris: tanggal;jenis;keterangan, misalnya 2027-03-08;CUTI_BERSAMA;Nyepi. Jenisnya LIBUR_NASIONAL atau CUTI_BERSAMA; satu daftar memuat satu tahun penuh.",
  textFault: "Pilih berkas atau tempel daftarnya.",
  submit: "Tetapkan hari libur",
  saved: "Hari libur tercatat.",
} as const;
