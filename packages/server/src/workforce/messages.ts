/** Longer texts of this room. Short ones stand beside the rule that gives them, in the catalogues of faults and refusals. */
export const demoMark = "DATA CONTOH (fiktif)";

export const rejectedExplanation = [
  "Setiap lembar memuat baris yang ditolak, dengan judul kolom seperti berkas asalnya.",
  "Perbaiki sel yang disebut dalam kolom KETERANGAN KESALAHAN, lalu impor berkas ini; kolom itu sendiri boleh dibiarkan.",
  "Berkas ini selalu diperlakukan sebagai tambahan: baris lain yang sudah tersimpan tidak dihapus.",
  "Kolom pribadi (NIK, NPWP, BPJS, alamat, telepon, surel, agama, status kawin) dikosongkan karena tidak dipakai dan tidak disimpan.",
  "Semua sel berformat Teks supaya angka NIP tidak berubah. Tanda petik tunggal di awal sel boleh dibiarkan.",
];

const owner = (unit: string) => `Minta ${unit} memastikan`;

/** Texts of the day-one findings. */
export const findingTexts = {
  doubleSeat: (title: string, unit: string, seats: number, holders: readonly string[]) => ({
    message: `${title} pada ${unit}: ${seats} kursi menurut peta jabatan, dipangku ${holders.length} orang (${holders.join(", ")}).`,
    action: `${owner(unit)} siapa yang sah memangku menurut SK terakhir, lalu usulkan perbaikan riwayat jabatan di SIASN.`,
  }),
  noSeat: (name: string, title: string | null, unit: string) => ({
    message:
      title === null
        ? `${name} tidak tercatat memangku jabatan apa pun.`
        : `${name} tercatat sebagai ${title}, jabatan yang tidak ada dalam peta jabatan ${unit}.`,
    action: `${owner(unit)} jabatan dan unit yang benar, atau perbaiki peta jabatannya.`,
  }),
  emptyLeader: (title: string, unit: string, empty: number) => ({
    message: `${title} pada ${unit} kosong${empty > 1 ? ` (${empty} kursi)` : ""}.`,
    action: "Pastikan apakah sudah ada pelaksana tugas; masukkan kursi ini ke rencana mutasi.",
  }),
  emptySeats: (title: string, unit: string, empty: number, seats: number) => ({
    message: `${title} pada ${unit}: ${empty} dari ${seats} kursi kosong.`,
    action: "Timbang dalam rencana mutasi atau pengadaan berikutnya.",
  }),
  retired: (name: string, since: string, bup: number) => ({
    message: `${name} sudah mencapai batas usia pensiun ${bup} tahun (pensiun mulai ${since}) tetapi masih tercatat aktif.`,
    action: "Periksa SK pensiun; perbarui kedudukan hukum di SIASN.",
  }),
  noTmt: (count: number, unit: string) => ({
    message: `${count} pegawai ${unit} tanpa TMT jabatan, jadi masa jabatannya tidak dapat dihitung.`,
    action: "Lengkapi riwayat jabatan terakhir di SIASN berdasarkan SK atau surat pelantikan.",
  }),
  lowEducation: (name: string, level: string, title: string, least: string) => ({
    message: `${name} berpendidikan ${level}, sedangkan ${title} mensyaratkan paling rendah ${least}.`,
    action: "Periksa ijazah terakhir yang belum dicatat; bila benar, timbang jabatannya.",
  }),
  golonganOutside: (name: string, golongan: string, title: string, range: string) => ({
    message: `${name} golongan ${golongan}, sedangkan rentang ${title} adalah ${range}.`,
    action: "Periksa SK kenaikan pangkat terakhir dan jabatan yang tercatat.",
  }),
  noPerformance: (count: number, unit: string, year: number) => ({
    message: `${count} pegawai ${unit} tanpa predikat kinerja tahun ${year}.`,
    action: "Minta predikat dari e-Kinerja; tanpa predikat dua tahun terakhir usul mutasi tidak lengkap.",
  }),
  disputedCorrection: (name: string, source: string, said: string, kept: string) => ({
    message: `${name}: ${source} berbeda dengan sanggah data yang sudah diterima. Berkas: ${said}. Yang dipakai: ${kept}.`,
    action:
      "Selesaikan perbaikannya di SIASN, lalu impor kembali; bila berkas itu yang benar, lepaskan koreksinya di halaman Sanggah.",
  }),
  unknownCode: (what: string, found: string, count: number) => ({
    message: `${what} ${found} tidak dikenal dalam daftar; ${count} baris pegawai ditolak karenanya.`,
    action: "Tambahkan ke peta jabatan bila masih berlaku, atau perbaiki di SIASN bila sudah dihapus.",
  }),
};
