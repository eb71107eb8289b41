import type { GovernmentId } from "./demo-governments.js";
import { siasnLevel } from "./education.js";
import { access, areas, majors } from "./facts.js";
import type { Seats } from "./seats.js";
import { type Table, table } from "./tables.js";
import { title, titles } from "./titles.js";
import type { Unit } from "./unit.js";

/** Areas of both governments in both sets: staff of one live in the other. */
export const areaTable = (): Table =>
  table(
    "wilayah",
    areas.map((a) => ({
      "KODE WILAYAH": a.code,
      "NAMA WILAYAH": a.name,
      TINGKAT: a.level,
      "KODE INDUK": a.parent === "53" ? null : a.parent,
      LINTANG: a.lat,
      BUJUR: a.lon,
      KETERPENCILAN: a.remoteness,
    })),
  );

/** Roads from the regency's kecamatan to the city and, for the regency, to its civic centre (Naibonat). */
export const accessTable = (government: GovernmentId): Table =>
  table(
    "akses",
    access.flatMap((a) => {
      const row = (hub: string, [km, dry, wet]: readonly [number, number, number]) => ({
        "KODE WILAYAH": a.code,
        "KODE SIMPUL": hub,
        "KM JALAN": km,
        "MENIT KEMARAU": dry,
        "MENIT HUJAN": wet,
      });
      const city = row("53.71", a.fromKota);
      return government === "kota" ? [city] : [city, row("53.01.06.1003", a.fromOelamasi)];
    }),
  );

export const majorTable = (): Table =>
  table(
    "pendidikan",
    majors.map((m) => ({
      "KODE PENDIDIKAN": m.code,
      "NAMA PENDIDIKAN": m.name,
      RUMPUN: m.rumpun,
      SUBRUMPUN: m.subrumpun,
      TERKAIT: m.related.length === 0 ? null : m.related.join(";"),
    })),
  );

export const unitTable = (units: readonly Unit[]): Table =>
  table(
    "unit",
    units.map((u) => ({
      "KODE UNIT": u.code,
      "NAMA UNIT": u.name,
      "JENIS UNIT": u.kind,
      "KODE INDUK": u.parent === "" ? null : u.parent,
      "ESELON KEPALA": u.eselon === "" ? null : u.eselon,
      "KODE WILAYAH": u.area,
      KETERPENCILAN: u.remoteness,
      "DAERAH KHUSUS": u.special ? "YA" : "TIDAK",
      ROMBEL: u.rombel ?? null,
      MURID: u.pupils ?? null,
    })),
  );

/** S11: titles of the city without a job class, together held by about 1,500 people (May 2022, verified). */
export const classless: ReadonlySet<string> = new Set(["PAP", "OLO", "PUO", "PGLO", "PNLO"]);

export const titleTable = (government: GovernmentId): Table =>
  table(
    "jabatan",
    [...titles.values()].map((t) => ({
      "KODE JABATAN": t.id,
      "NAMA JABATAN": t.name,
      JENIS: t.jenis,
      JENJANG: t.jenjang === "" ? null : t.jenjang,
      ESELON: t.eselon === "" ? null : t.eselon,
      KELAS: government === "kota" && classless.has(t.id) ? null : t.kelas,
      "GOLONGAN MIN": t.golonganMin,
      "GOLONGAN MAKS": t.golonganMax,
      "PENDIDIKAN MIN": t.minEducation,
      "BIDANG PENDIDIKAN": t.educationCodes.join(";"),
      "RUMPUN JABATAN": t.family,
      "PERAN KHUSUS": t.role === "" ? null : t.role,
      BUP: t.bup,
    })),
  );

export const seatTable = (seats: readonly Seats[]): Table =>
  table(
    "peta",
    seats.map((s) => ({
      "KODE UNIT": s.unit.code,
      "NAMA UNIT": s.unit.name,
      "KODE JABATAN": s.titleId,
      "NAMA JABATAN": title(s.titleId).name,
      KEBUTUHAN: s.need,
    })),
  );

export const levelName = (level: string): string => siasnLevel[level]![1];
