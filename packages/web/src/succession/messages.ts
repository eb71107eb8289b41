/** Words of succession lists (rencana suksesi). */
export const words = {
  title: "Rencana suksesi",
  lead: "Kursi kosong dan jabatan pimpinan, dengan siapa yang dapat menggantikan menurut aturan dan nilai yang dipakai rencana.",
  panelLead: "Siapa yang dapat mengisi kursi kosong dan jabatan pimpinan di sini.",
  open: "Buka rencana suksesi",
  empty: "Tidak ada kursi kosong atau jabatan pimpinan di sini",
  emptyHint: "Mungkin peta jabatannya belum diimpor.",
  columns: {
    post: "Jabatan",
    unit: "Unit",
    department: "Perangkat daerah",
    leads: "Pimpinan",
    seats: "Kursi",
    empty: "Kosong",
    holders: "Pemangku",
    retires: "Pensiun",
  },
  /** "Sekretariat, Dinas Kesehatan": many units share a name. */
  place: (unit: string, department: string) => (unit === department ? unit : `${unit}, ${department}`),
  yes: "ya",
  no: "tidak",
  list: {
    title: (post: string) => `Rencana suksesi ${post}`,
    lead: (unit: string, empty: number, seats: number, considered: string) =>
      `${unit}. ${empty > 0 ? `${empty} dari ${seats} kursi kosong` : "Terisi"}; ${considered} pegawai ditimbang.`,
    workbook: "Unduh daftar",
    holders: "Pemangku sekarang",
    retires: (date: string) => `pensiun ${date}`,
    candidates: "Calon",
    candidatesNote: "menurut nilai penempatan, yang juga dipakai rencana; paling banyak 30",
    none: "Tidak ada calon yang memenuhi aturan",
    noneHint:
      "Lihat siapa yang terhalang dan oleh apa; sebagian hanya menunggu waktu, dokumen, atau pelatihan.",
    barred: "Bernilai lebih tinggi tetapi terhalang",
    barredNote: (n: string) => `${n} orang; paling banyak 10 ditampilkan`,
    value: "nilai",
    now: (value: string) => `${value} di jabatan sekarang`,
    from: "Sekarang",
    noPost: "Tanpa jabatan",
    split: "Rincian nilai dan pemeriksaan",
    lacks: "Yang kurang",
    passed: "Semua gerbang aturan terlewati.",
    lawfulFrom: (date: string) => `Dapat mulai ${date}.`,
    person: "Buka data pegawai",
    system:
      "Daftar ini usulan. Pengisian jabatan pimpinan tinggi dan jabatan lain tetap mengikuti tata caranya dan ditetapkan pejabat yang berwenang.",
  },
  readiness: { siap: "Siap", "siap-bersyarat": "Siap bersyarat", "belum-siap": "Belum siap" } as Record<
    string,
    string
  >,
} as const;
