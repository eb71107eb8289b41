/** Texts people read: the names of the stories and the sheet that says what a workbook is. */
export const storyTitles = {
  S1: "Dua orang satu kursi, satu orang dua kursi, pegawai tanpa kursi",
  S2: "60 % administrator dilantik 30 Desember 2025",
  cityS3: "Puskesmas Naioni hanya punya satu dokter",
  regencyS3: "Puskesmas Oenuntono tanpa dokter, Tarus dengan tiga",
  S4: "SMPN 12: 8 rombel, dua guru Bahasa Inggris masing-masing 16 jam; SMPN 21 kekurangan guru",
  S5: "Empat SMP dan delapan SD tanpa kepala definitif; dua calon bersertifikat pensiun 14 bulan lagi",
  S6: "Kepala bidang III/c di atas ketua tim III/d",
  S7: "Pernah kepala dinas, dikembalikan menjadi camat, kini diusulkan lagi",
  S8: "Istri kepala dinas mengajar di sekitar Tarus, wilayah yang kelebihan guru SD",
  S9: "Satu-satunya bendahara dan operator Dapodik sekolah terpencil ingin pindah",
  S10: "Kepala Dukcapil menunggu persetujuan Mendagri; rantai di belakangnya ikut menunggu",
  S11: "Sekitar 1.500 pegawai memegang jabatan tanpa kelas jabatan",
  S13: "Tiga tahun bertugas di Semau dan Amfoang, waktu kembali telah tiba",
  S14: "Guru PPPK tinggal di Amarasi Selatan, ditempatkan di Fatuleu Barat",
  S15: "Pegawai kantor di Oelamasi yang tinggal di Kota Kupang",
  S16: "Administrator yang memenuhi standar JPT Pratama pada semua kompetensi",
  S17: "Hasil penilaian kompetensi yang sudah lewat masa berlakunya",
  S18: "JPM tepat 100 persen, tetapi Pengambilan Keputusan kurang dua tingkat",
  S19: "Satu kompetensi belum dinilai, jadi JPM belum dapat dihitung",
  S20: "Predikat tercatat Baik, hasil kerja dan perilaku kerja menunjukkan Kurang",
  S21: "Guru yang hanya kurang pelatihan calon kepala sekolah; satu angkatan berdaya tampung empat sebelum TMT",
} as const;

export const remarks = {
  invented: (government: string): string =>
    `${government}: seluruh orang, NIP, dan riwayat dalam berkas ini rekaan mesin.`,
  origin: (seed: number, dataDate: string): string =>
    `Benih ${seed}, data per ${dataDate}. Nama dan kode wilayah: idn-area-data (ODbL).`,
} as const;
