import {
  type Column,
  type ContestRegister,
  type ContestTopic,
  educationLevels,
  layouts,
  type OfficeFileKind,
} from "@selaras/contract";

/** A value of a topic: where it is stored, how it is read, what it is chosen from. */
export interface TopicField {
  readonly sql: string;
  readonly label: string;
  /** Read like a cell of an office file, with the same faults. */
  readonly column: Column;
  readonly register: ContestRegister | null;
}

export interface Topic {
  readonly title: string;
  readonly kind: OfficeFileKind;
  readonly proof: string;
  readonly fields: readonly TopicField[];
  /** Several rows a person: one can be missing, one can be wrong. */
  readonly canAdd: boolean;
  readonly canRemove: boolean;
}

const field = (
  sql: string,
  label: string,
  type: Column["type"],
  more: { optional?: true; register?: ContestRegister } = {},
): TopicField => ({
  sql,
  label,
  column: { header: label, type, required: true, optionalCell: more.optional ?? false },
  register: more.register ?? null,
});
/** The same column as in the office file of the kind. */
const like = (
  kind: OfficeFileKind,
  header: string,
  sql: string,
  label: string,
  register?: ContestRegister,
): TopicField => {
  const column = layouts[kind].columns.find((one) => one.header === header)!;
  return field(sql, label, column.type, {
    ...(column.optionalCell && { optional: true }),
    ...(register && { register }),
  });
};

/** What can be contested, each as columns of one office file kind, so that an accepted value is stored where an import would store it. */
export const topics: Readonly<Record<ContestTopic, Topic>> = {
  pendidikan: {
    title: "Pendidikan",
    kind: "pegawai",
    proof: "Ijazah terakhir",
    canAdd: false,
    canRemove: false,
    fields: [
      field("education_level", "Tingkat pendidikan", { oneOf: educationLevels }),
      field("education_field", "Bidang pendidikan", "code", { register: "pendidikan" }),
      field("graduation_year", "Tahun lulus", "integer", { optional: true }),
    ],
  },
  golongan: {
    title: "Golongan",
    kind: "pegawai",
    proof: "SK kenaikan pangkat terakhir",
    canAdd: false,
    canRemove: false,
    fields: [
      like("pegawai", "GOL AKHIR NAMA", "golongan", "Golongan"),
      like("pegawai", "TMT GOLONGAN", "golongan_since", "TMT golongan"),
    ],
  },
  jabatan: {
    title: "Jabatan dan unit kerja",
    kind: "pegawai",
    proof: "SK jabatan atau surat pernyataan pelantikan",
    canAdd: false,
    canRemove: false,
    fields: [
      field("unit_code", "Unit kerja", "code", { register: "unit" }),
      field("title_code", "Jabatan", "code", { register: "jabatan" }),
      like("pegawai", "TMT JABATAN", "seat_since", "TMT jabatan"),
    ],
  },
  kontrak: {
    title: "Perjanjian kerja PPPK",
    kind: "kontrak",
    proof: "Perjanjian kerja",
    canAdd: true,
    canRemove: false,
    fields: [
      like("kontrak", "MULAI KONTRAK", "started_on", "Mulai perjanjian"),
      like("kontrak", "AKHIR KONTRAK", "ended_on", "Akhir perjanjian"),
    ],
  },
  kinerja: {
    title: "Predikat kinerja",
    kind: "kinerja",
    proof: "Dokumen evaluasi kinerja tahunan",
    canAdd: true,
    canRemove: false,
    fields: [
      like("kinerja", "TAHUN KINERJA", "year", "Tahun"),
      like("kinerja", "PREDIKAT", "predicate", "Predikat"),
    ],
  },
  kompetensi: {
    title: "Penilaian kompetensi",
    kind: "kompetensi",
    proof: "Laporan hasil penilaian kompetensi",
    canAdd: true,
    canRemove: true,
    fields: [
      like("kompetensi", "TANGGAL PENILAIAN", "assessed_on", "Tanggal penilaian"),
      like("kompetensi", "JPM", "jpm", "JPM"),
      like("kompetensi", "PENILAI", "assessor", "Penilai"),
    ],
  },
  sertifikat: {
    title: "Sertifikat dan pelatihan",
    kind: "sertifikat",
    proof: "Sertifikat",
    canAdd: true,
    canRemove: true,
    fields: [
      like("sertifikat", "JENIS SERTIFIKAT", "kind", "Jenis sertifikat"),
      like("sertifikat", "BIDANG", "field", "Bidang"),
      like("sertifikat", "TANGGAL TERBIT", "issued_on", "Tanggal terbit"),
      like("sertifikat", "BERLAKU SAMPAI", "valid_until", "Berlaku sampai"),
    ],
  },
  domisili: {
    title: "Tempat tinggal",
    kind: "domisili",
    proof: "KTP, kartu keluarga, atau surat keterangan domisili",
    canAdd: true,
    canRemove: false,
    fields: [field("place_code", "Kelurahan atau desa", "code", { register: "wilayah" })],
  },
  keluarga: {
    title: "Keluarga sesama ASN",
    kind: "keluarga",
    proof: "Kartu keluarga atau akta nikah",
    canAdd: true,
    canRemove: true,
    fields: [
      like("keluarga", "NIP KELUARGA", "relative_nip", "NIP anggota keluarga"),
      like("keluarga", "HUBUNGAN", "relation", "Hubungan"),
    ],
  },
};
