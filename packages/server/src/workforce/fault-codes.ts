import { fileRefusals } from "./files/file-refusal.js";

/** Every fault an import can report, with the title people see in lists. Codes are stable; filters and tests rest on them. */
export const rowFaultTitles = {
  "lembar-tak-dikenal": "Lembar tidak dikenali",
  "kolom-hilang": "Kolom wajib tidak ada",
  "judul-ganda": "Judul kolom ganda",
  "jumlah-kolom": "Jumlah kolom baris tidak sama dengan judul",
  "wajib-kosong": "Sel wajib kosong",
  "galat-excel": "Sel berisi galat Excel",
  "terlalu-panjang": "Isian terlalu panjang",
  "nip-angka": "NIP tersimpan sebagai angka",
  "nip-format": "NIP bukan 18 angka",
  "nip-lahir": "Tanggal lahir dalam NIP mustahil",
  "nip-kelamin": "Angka jenis kelamin dalam NIP keliru",
  "nip-urut": "Nomor urut NIP 000",
  "nip-pengangkatan": "Bulan atau nomor pengangkatan dalam NIP keliru",
  "nip-masa-depan": "Tahun pengangkatan dalam NIP di masa depan",
  "tanggal-format": "Tanggal tidak terbaca",
  "bilangan-bulat": "Bukan bilangan bulat",
  "bilangan-desimal": "Bukan bilangan",
  "bilangan-rentang": "Bilangan di luar rentang",
  "pilihan-lain": "Isian di luar pilihan",
  "ya-tidak": "Bukan YA atau TIDAK",
  "golongan-format": "Golongan tidak dikenal",
  "golongan-jenis": "Bentuk golongan tidak cocok dengan PNS/PPPK",
  "lahir-beda-nip": "Tanggal lahir berbeda dengan NIP",
  "kelamin-beda-nip": "Jenis kelamin berbeda dengan NIP",
  "urutan-tanggal": "Urutan tanggal mustahil",
  "baris-ganda": "Baris ganda",
  "wilayah-tak-dikenal": "Wilayah tidak dikenal",
  "bidang-tak-dikenal": "Bidang pendidikan tidak dikenal",
  "unit-tak-dikenal": "Unit tidak dikenal",
  "jabatan-tak-dikenal": "Jabatan tidak dikenal",
  "pelatihan-tak-dikenal": "Pelatihan tidak dikenal",
  "nip-tak-dikenal": "Pegawai tidak dikenal",
  "induk-melingkar": "Induk melingkar",
  "tingkat-pendidikan": "Tingkat pendidikan tidak dikenal",
  "kursi-ganda": "Pemangku lebih banyak daripada kursi",
  "tanpa-kursi": "Jabatan tidak ada dalam peta jabatan unit",
  "pensiun-aktif": "Sudah mencapai batas usia pensiun tetapi masih aktif",
  "tmt-jabatan-kosong": "TMT jabatan kosong",
  "golongan-luar-rentang": "Golongan di luar rentang jabatan",
  "jenis-bentrok": "Status kepegawaian bertentangan",
  "tmt-beda-nip": "TMT CPNS berbeda dengan NIP",
  "usia-janggal": "Usia saat diangkat di bawah 18 tahun",
  "tanggal-depan": "Tanggal di masa depan",
  "jabatan-terbuka-ganda": "Lebih dari satu jabatan yang belum berakhir",
  "beda-sanggah": "Berbeda dengan sanggah data yang diterima",
  "keluarga-sendiri": "Keluarga menunjuk diri sendiri",
} as const;
export type RowFaultCode = keyof typeof rowFaultTitles;

export function faultTitle(code: string): string {
  if (code in rowFaultTitles) return rowFaultTitles[code as RowFaultCode];
  return code in fileRefusals ? fileRefusals[code as keyof typeof fileRefusals].title : code;
}
