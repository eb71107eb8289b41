import { type UnitFact, unitsKabupaten } from "./facts.js";
import { settlements } from "./geography.js";
import type { UnitDraft } from "./unit.js";

const CIVIC_CENTRE = "53.01.06.1003";

/** Names of divisions. The facts give only their number (E); these follow the usual nomenclature. */
const divisions: Readonly<Record<string, readonly string[]>> = {
  DIKBUD: ["Pendidikan Dasar", "Guru dan Tenaga Kependidikan", "PAUD dan Pendidikan Nonformal", "Kebudayaan"],
  DINKES: ["Pelayanan Kesehatan", "Pencegahan Penyakit", "Kesehatan Masyarakat", "Sumber Daya Kesehatan"],
  PUPR: ["Bina Marga", "Penataan Ruang", "Cipta Karya", "Sumber Daya Air"],
  PRKP: ["Perumahan", "Kawasan Permukiman", "Prasarana, Sarana dan Utilitas"],
  DINSOS: ["Rehabilitasi Sosial", "Perlindungan dan Jaminan Sosial", "Pemberdayaan Sosial"],
  NAKERTRANS: ["Pelatihan dan Penempatan Tenaga Kerja", "Hubungan Industrial", "Transmigrasi"],
  P3AKB: ["Keluarga Berencana", "Pengendalian Penduduk", "Pemberdayaan Perempuan", "Perlindungan Anak"],
  PANGAN: ["Ketersediaan Pangan", "Distribusi dan Konsumsi Pangan"],
  DLH: ["Tata Lingkungan", "Pengendalian Pencemaran", "Pengelolaan Sampah"],
  DUKCAPIL: ["Pelayanan Pendaftaran Penduduk", "Pelayanan Pencatatan Sipil", "Informasi Kependudukan"],
  PMD: ["Pemerintahan Desa", "Pemberdayaan Masyarakat", "Kelembagaan Desa"],
  DISHUB: ["Lalu Lintas", "Angkutan", "Sarana dan Prasarana"],
  KOMINFO: ["Informasi dan Komunikasi Publik", "Aplikasi Informatika"],
  KUKMPP: ["Koperasi dan UKM", "Perindustrian", "Perdagangan"],
  DPMPTSP: ["Penanaman Modal", "Pelayanan Perizinan"],
  DISPORA: ["Kepemudaan", "Olahraga"],
  PERPUS: ["Kearsipan", "Perpustakaan"],
  PARIWISATA: ["Destinasi Pariwisata", "Pemasaran Pariwisata"],
  PERIKANAN: ["Perikanan Tangkap", "Perikanan Budidaya", "Pengolahan Hasil Perikanan"],
  PERTANIAN: ["Penyuluhan", "Tanaman Pangan", "Hortikultura", "Prasarana Pertanian"],
  PETERNAKAN: ["Kesehatan Hewan", "Produksi Ternak", "Pembibitan Ternak", "Agribisnis Peternakan"],
  SATPOLPP: [
    "Penegakan Peraturan Daerah",
    "Ketertiban Umum",
    "Perlindungan Masyarakat",
    "Sumber Daya Aparatur",
  ],
  BAPPEDA: ["Perencanaan, Pengendalian dan Evaluasi", "Perekonomian dan Infrastruktur", "Riset dan Inovasi"],
  BKPSDM: [
    "Mutasi dan Promosi",
    "Pengadaan, Pemberhentian dan Informasi",
    "Pengembangan Kompetensi Aparatur",
  ],
  BKAD: ["Anggaran", "Perbendaharaan", "Akuntansi", "Aset"],
  BAPENDA: ["Pajak Daerah", "Pendataan dan Penetapan", "Penagihan"],
  KESBANGPOL: ["Ideologi dan Wawasan Kebangsaan", "Politik dan Organisasi Kemasyarakatan"],
  BPBD: ["Pencegahan dan Kesiapsiagaan", "Kedaruratan dan Logistik", "Rehabilitasi dan Rekonstruksi"],
};
const sections = [
  "Tata Pemerintahan",
  "Kesejahteraan Rakyat",
  "Hukum",
  "Perekonomian dan Sumber Daya Alam",
  "Pengadaan Barang dan Jasa",
  "Umum",
  "Organisasi",
  "Administrasi Pembangunan",
  "Protokol dan Komunikasi Pimpinan",
];
const advisers = [
  "Pemerintahan, Hukum dan Politik",
  "Ekonomi, Keuangan dan Pembangunan",
  "Kemasyarakatan dan Sumber Daya Manusia",
];

type Push = (draft: Omit<UnitDraft, "people"> & { people?: number }) => void;

function secretariat(opd: UnitFact, push: Push): void {
  push({
    code: `${opd.id}-BG`,
    name: "Bagian Umum dan Keuangan",
    kind: "BAGIAN",
    parent: opd.id,
    eselon: "III.a",
    area: opd.area,
    people: opd.people * 0.6,
  });
  push({
    code: `${opd.id}-BG2`,
    name: "Bagian Persidangan dan Perundang-undangan",
    kind: "BAGIAN",
    parent: opd.id,
    eselon: "III.a",
    area: opd.area,
    people: opd.people * 0.35,
  });
}

function inspectorate(opd: UnitFact, push: Push): void {
  push({
    code: `${opd.id}-SEK`,
    name: "Sekretariat Inspektorat Daerah",
    kind: "SEKRETARIAT",
    parent: opd.id,
    eselon: "III.a",
    area: opd.area,
    people: 1,
  });
  push({
    code: `${opd.id}-SB1`,
    name: "Subbagian Umum dan Kepegawaian",
    kind: "SUBBAGIAN",
    parent: `${opd.id}-SEK`,
    eselon: "IV.a",
    area: opd.area,
    people: opd.people * 0.2,
  });
  for (const [i, roman] of ["I", "II", "III", "IV"].entries())
    push({
      code: `${opd.id}-B${i + 1}`,
      name: `Inspektur Pembantu Wilayah ${roman}`,
      kind: "IRBAN",
      parent: opd.id,
      eselon: "III.a",
      area: opd.area,
      people: opd.people * 0.19,
    });
}

function hospital(rsud: UnitFact, push: Push): void {
  const split: readonly (readonly [string, string, number])[] = [
    ["Bagian Tata Usaha", "BAGIAN", 0.15],
    ["Bidang Pelayanan Medik", "BIDANG", 0.22],
    ["Bidang Keperawatan", "BIDANG", 0.45],
    ["Bidang Penunjang Medik", "BIDANG", 0.18],
  ];
  for (const [i, [name, kind, part]] of split.entries())
    push({
      code: `RSUD-${i + 1}`,
      name,
      kind,
      parent: "RSUD",
      eselon: "III.b",
      area: rsud.area,
      people: rsud.people * part,
    });
}

function kecamatan(k: UnitFact, full: boolean, push: Push): void {
  const rest = Math.max(0, k.people - 1) / (full ? 6 : 4);
  push({
    code: `${k.id}-SEK`,
    name: `Sekretariat ${k.name}`,
    kind: "SEKRETARIAT",
    parent: k.id,
    eselon: "III.b",
    area: k.area,
    people: 1,
  });
  const subs = ["Subbagian Umum dan Kepegawaian", "Subbagian Program dan Keuangan"];
  for (const [i, name] of subs.slice(0, full ? 2 : 1).entries())
    push({
      code: `${k.id}-SB${i + 1}`,
      name,
      kind: "SUBBAGIAN",
      parent: `${k.id}-SEK`,
      eselon: "IV.b",
      area: k.area,
      people: rest + 1,
    });
  const seksi = [
    "Seksi Pemerintahan",
    "Seksi Pemberdayaan Masyarakat",
    "Seksi Ketenteraman dan Ketertiban Umum",
    "Seksi Kesejahteraan Sosial",
  ];
  for (const [i, name] of seksi.slice(0, full ? 4 : 3).entries())
    push({
      code: `${k.id}-S${i + 1}`,
      name,
      kind: "SEKSI",
      parent: k.id,
      eselon: "IV.a",
      area: k.area,
      people: rest + 1,
    });
}

/** One row per kecamatan becomes single schools, spread over its kelurahan and desa, the seat first. */
function schools(group: UnitFact, share: number, push: Push): void {
  const kind = group.kind.startsWith("SD") ? "SD" : group.kind.startsWith("SMP") ? "SMP" : "TK";
  // Small junior schools are joined a little further, so that one school still has its subjects.
  const count = Math.max(
    kind === "TK" ? 3 : 2,
    Math.round(group.count * share * (kind === "SMP" ? 0.62 : 0.82)),
  );
  const places = settlements(group.area).filter((a) => kind !== "TK" || a.level === "KELURAHAN");
  const uses = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    const place = places[i % places.length]!;
    const nth = (uses.get(place.code) ?? 0) + 1;
    uses.set(place.code, nth);
    const style =
      kind === "SD" ? (i % 3 === 1 ? "SD Inpres" : "SD Negeri") : kind === "SMP" ? "SMP Negeri" : "TK Negeri";
    const name =
      kind === "SMP"
        ? `${style} ${i + 1} ${group.name.replace("SMP Negeri di Kecamatan ", "")}`
        : `${style} ${place.name}${nth > 1 ? ` ${nth}` : ""}`;
    push({
      code: `${group.id}-${String(i + 1).padStart(2, "0")}`,
      name: `UPTD ${name}`,
      kind,
      parent: group.parent,
      eselon: group.eselon,
      area: place.code,
      people: group.people / count,
    });
  }
}

/** The regency's units; `share` below 0.6 also leaves out some divisions, sections and schools. */
export function kabupatenUnits(share: number): UnitDraft[] {
  const full = share >= 0.6;
  const out: UnitDraft[] = [];
  const push: Push = (draft) => out.push({ people: 0, ...draft });
  const byId = new Map(unitsKabupaten.map((u) => [u.id, u]));
  for (const u of unitsKabupaten) {
    const base = { code: u.id, name: u.name, kind: u.kind, parent: u.parent, eselon: u.eselon, area: u.area };
    const divided = byId.has(`${u.id}-BD`);
    if (u.id.endsWith("-BD")) {
      const opd = byId.get(u.parent)!;
      const count = full ? u.count : Math.min(2, u.count);
      const names = divisions[opd.id]!;
      push({
        code: `${opd.id}-SB1`,
        name: "Subbagian Umum dan Kepegawaian",
        kind: "SUBBAGIAN",
        parent: `${opd.id}-SEK`,
        eselon: "IV.a",
        area: u.area,
        people: opd.people * 0.14,
      });
      if (full)
        push({
          code: `${opd.id}-SB2`,
          name: "Subbagian Perencanaan, Evaluasi dan Keuangan",
          kind: "SUBBAGIAN",
          parent: `${opd.id}-SEK`,
          eselon: "IV.a",
          area: u.area,
          people: opd.people * 0.12,
        });
      for (let i = 0; i < count; i++)
        push({
          code: `${opd.id}-B${i + 1}`,
          name: `Bidang ${names[i]}`,
          kind: "BIDANG",
          parent: opd.id,
          eselon: "III.b",
          area: u.area,
          people: (opd.people * (full ? 0.74 : 0.86)) / count,
        });
    } else if (u.id === "SETDA-SA") {
      for (const [i, name] of advisers.entries())
        push({ ...base, code: `SETDA-SA${i + 1}`, name: `Staf Ahli Bidang ${name}`, people: 1 });
    } else if (u.id === "SETDA-BG") {
      const count = full ? u.count : 6;
      for (let i = 0; i < count; i++)
        push({
          ...base,
          code: `SETDA-BG${i + 1}`,
          name: `Bagian ${sections[i]}`,
          parent: `SETDA-AS${1 + Math.floor((i * 3) / count)}`,
          people: (byId.get("SETDA")!.people - 1) / count,
        });
    } else if (u.kind.endsWith("_GROUP")) {
      schools(u, share, push);
    } else if (u.id === "TKN" || u.kind === "PEMERINTAH") {
      push(base);
    } else {
      push({
        ...base,
        area: u.area || CIVIC_CENTRE,
        people: u.kind === "OPD" || divided || u.id === "RSUD" || u.kind === "KECAMATAN" ? 1 : u.people,
      });
      if (u.id === "SETWAN") secretariat(u, push);
      if (u.id === "INSPEKTORAT") inspectorate(u, push);
      if (u.id === "RSUD") hospital(u, push);
      if (u.kind === "KECAMATAN") kecamatan(u, full, push);
    }
  }
  return out;
}
