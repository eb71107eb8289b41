import { number } from "../platform/format";
import type { DistrictBalance } from "./places";

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} dan ${names.at(-1)}`;

/** The finding of the map in one sentence, with the fewest kecamatan that hold more than half of the seats short (at most three). */
export function mapFinding(districts: readonly DistrictBalance[]): string {
  const all = districts.reduce((sum, { total }) => sum + total.short, 0);
  if (all === 0) return "Tidak ada kursi kosong pada unit yang berlokasi";
  let sum = 0;
  const names: string[] = [];
  for (const { name, total } of districts) {
    if (sum * 2 > all || names.length === 3) break;
    sum += total.short;
    names.push(name);
  }
  if (names.length === districts.length) return `${number(all)} kursi kosong`;
  return `${number(all)} kursi kosong, ${number(sum)} di antaranya di ${listed(names)}`;
}

export const messages = {
  title: "Kebutuhan",
  lead: "Kursi yang dibutuhkan dibandingkan dengan pegawai yang ada, dihitung per jabatan: kelebihan tidak menutupi kekurangan.",
  tabs: { table: "Tabel", map: "Peta", outlook: "Lima tahun" },
  views: "Tampilan kebutuhan",
  by: "Rincian menurut",
  perUnit: "Unit",
  perPost: "Jabatan",
  perFamily: "Rumpun",
  search: "Cari unit",
  searchPost: "Cari unit atau jabatan",
  expandAll: "Bentangkan semua",
  collapseAll: "Ciutkan semua",
  columns: {
    unit: "Unit",
    kind: "Jenis",
    title: "Jabatan",
    family: "Rumpun",
    place: "Kelurahan",
    district: "Kecamatan",
    needed: "Kebutuhan",
    holders: "Terisi",
    short: "Kurang",
    surplus: "Lebih",
    fill: "Keterisian",
    posts: "Jabatan",
  },
  help: {
    needed: "Jumlah kursi menurut analisis jabatan dan analisis beban kerja.",
    holders: "Jumlah pegawai yang memegang jabatan itu pada tanggal data.",
    short: "Jumlah kursi tanpa pegawai, dijumlahkan per jabatan.",
    surplus: "Jumlah pegawai melebihi kebutuhan, dijumlahkan per jabatan.",
    fill: "(Kebutuhan − kurang) ÷ kebutuhan.",
  },
  short: (seats: number) => `kurang ${number(seats)} kursi`,
  surplus: (people: number) => `lebih ${number(people)} pegawai`,
  balanced: "sesuai kebutuhan",
  noNeeds: "Belum ada kebutuhan",
  noNeedsHint:
    "Mungkin peta jabatan belum diimpor. Impor berkas peta-jabatan.xlsx berisi unit, jabatan, dan kebutuhan.",
  map: {
    note: "Lingkaran terletak di kelurahan unit; bidang di belakangnya menghubungkan kelurahan satu kecamatan dan bukan batas resmi.",
    legendShort: "kurang (lingkaran penuh)",
    legendSurplus: "lebih (kotak kosong)",
    size: "Luas menurut jumlah kursi",
    png: "Unduh PNG",
    family: "Rumpun jabatan",
    allFamilies: "semua rumpun",
    district: "Kecamatan",
    choose: "Pilih sebuah lingkaran untuk melihat unit di kelurahan itu.",
    keys: "Panah kiri dan kanan berpindah antarkelurahan, Enter menampilkan unitnya.",
    unplaced: (count: number) =>
      `${number(count)} unit tidak tampak di peta karena kelurahannya belum diisi.`,
    table: "Tabel di balik peta",
    byPlace: "Menurut kelurahan",
  },
  worstTitle: "Sepuluh unit dengan keterisian terendah",
  worstNote: (least: number) => `unit dengan kebutuhan ${least} kursi atau lebih`,
  filled: (filled: number, needed: number) => `${number(filled)} dari ${number(needed)} kursi terisi`,
  unit: {
    posts: "Jabatan di unit ini",
    below: "Unit di bawahnya",
    own: "unit ini saja",
    subtree: "termasuk unit di bawahnya",
    people: "Lihat pegawai unit ini",
    workload: "Buka beban kerja",
    positionMap: "Buka peta jabatan",
    outlook: "Lima tahun ke depan",
    next: {
      sheet: (year: number) => `Beban kerja ${year}`,
      next: (step: string) => `Berikutnya: ${step}`,
      accepted: "Kursi menurut beban kerja ini sudah dipakai perencanaan.",
    },
    allWorkloads: "Beban kerja semua unit",
    kind: "Jenis unit",
    place: "Letak",
    remoteness: "Keterpencilan",
    notFound: "Unit tidak ditemukan",
    notFoundHint: "Mungkin unit itu di luar wilayah kerja Anda, atau kodenya berubah pada impor terakhir.",
  },
  excel: {
    download: "Unduh lembar isian",
    upload: "Unggah lembar yang sudah diisi",
    uploading: "Memeriksa lembar …",
    faults: (count: number) => `Lembar tidak diambil: ${number(count)} kesalahan`,
    place: (row: number | null, column: string | null) =>
      [row === null ? "" : `Baris ${row}`, column ? `kolom ${column}` : ""].filter(Boolean).join(", ") ||
      "Berkas",
    found: (found: string) => `ditemukan “${found}”.`,
  },
  picker: {
    unit: "Unit tujuan",
    unitPlaceholder: "Ketik nama unit",
    post: "Jabatan tujuan",
    postPlaceholder: "Pilih jabatan",
    postFirst: "Pilih unit lebih dahulu",
    option: (name: string, short: number) => (short > 0 ? `${name} (kurang ${number(short)})` : name),
  },
} as const;
