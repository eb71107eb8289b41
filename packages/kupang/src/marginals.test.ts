import type { OfficeFileKind } from "@selaras/contract";
import { describe, expect, test } from "vitest";
import { generateGovernment, type OfficeSet } from "./index.js";
import type { Cell } from "./tables.js";

type Row = Record<string, Cell>;
const made = new WeakMap<OfficeSet, Map<OfficeFileKind, Row[]>>();
function records(set: OfficeSet, kind: OfficeFileKind): Row[] {
  const byKind = made.get(set) ?? new Map<OfficeFileKind, Row[]>();
  made.set(set, byKind);
  let found = byKind.get(kind);
  if (found === undefined) {
    const { headers, rows } = set.tables[kind];
    found = rows.map((r) => Object.fromEntries(headers.map((h, i) => [h, r[i]!])));
    byKind.set(kind, found);
  }
  return found;
}
const share = <T>(items: readonly T[], of: (item: T) => boolean): number =>
  items.filter(of).length / items.length;
const iso = (c: Cell): string => `${String(c).slice(6)}-${String(c).slice(3, 5)}-${String(c).slice(0, 2)}`;
const months = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7));
const nipOf = (r: Row): string => String(r["NIP BARU"]).slice(1);

const city = generateGovernment({ government: "kota", seed: 1, defects: false });
const regency = generateGovernment({ government: "kab", seed: 1, defects: false });
const staff = records(city, "pegawai");
const titles = new Map(records(city, "jabatan").map((r) => [r["KODE JABATAN"]!, r]));
const units = new Map(records(city, "unit").map((r) => [r["KODE UNIT"]!, r]));
const isPppk = (r: Row): boolean => r["KEDUDUKAN HUKUM ID"] === "71";
const jenis = (r: Row): Cell => titles.get(r["JABATAN ID"]!)!.JENIS!;
const teacher = (r: Row): boolean => /^(GURU|KEPSEK|PAMONG|WASSEK)/.test(String(r["JABATAN ID"]));

describe("the city's people resemble the dossier", () => {
  test("all 477 units, all 96 titles, 6,500 people", () => {
    expect(city.tables.unit.rows.length).toBe(477);
    expect(city.tables.jabatan.rows.length).toBe(96);
    expect(staff.length).toBe(6500);
    expect(new Set(staff.map((r) => r["JABATAN ID"])).size).toBe(96);
  });

  test("kinds of post: teachers 39.5 %, pelaksana 33 to 40 %, few managers", () => {
    expect(share(staff, teacher)).toBeGreaterThan(0.34);
    expect(share(staff, teacher)).toBeLessThan(0.43);
    expect(share(staff, (r) => jenis(r) === "PELAKSANA")).toBeLessThan(0.41);
    expect(share(staff, (r) => jenis(r) === "JPT_PRATAMA")).toBeLessThan(0.008);
  });

  test("PNS 52 to 58 %, women 56 to 62 %, managers all PNS", () => {
    expect(share(staff, isPppk)).toBeGreaterThan(0.42);
    expect(share(staff, isPppk)).toBeLessThan(0.48);
    expect(share(staff, (r) => r["JENIS KELAMIN"] === "F")).toBeGreaterThan(0.56);
    expect(share(staff, (r) => r["JENIS KELAMIN"] === "F")).toBeLessThan(0.62);
    expect(
      staff.filter(
        (r) => isPppk(r) && ["JPT_PRATAMA", "ADMINISTRATOR", "PENGAWAS"].includes(String(jenis(r))),
      ),
    ).toEqual([]);
  });

  test("PNS are old, PPPK are young; 3 to 6 % of PNS reach the age limit within twelve months", () => {
    const age = (r: Row): number => months(iso(r["TANGGAL LAHIR"]!), "2026-06-30") / 12;
    const pns = staff.filter((r) => !isPppk(r));
    expect(share(pns, (r) => age(r) >= 45)).toBeGreaterThan(0.52);
    expect(share(pns, (r) => age(r) >= 45)).toBeLessThan(0.68);
    expect(share(staff.filter(isPppk), (r) => age(r) < 40)).toBeGreaterThan(0.6);
    const left = (r: Row): number => Number(titles.get(r["JABATAN ID"]!)!.BUP) - age(r);
    expect(share(pns, (r) => left(r) < 1)).toBeGreaterThan(0.02);
    expect(share(pns, (r) => left(r) < 1)).toBeLessThan(0.06);
  });

  test("most satisfy the golongan and education of their post, some do not", () => {
    const ladder = ["I", "II", "III", "IV"].flatMap((x) => ["a", "b", "c", "d", "e"].map((y) => `${x}/${y}`));
    const pns = staff.filter((r) => !isPppk(r));
    const inRange = share(pns, (r) => {
      const t = titles.get(r["JABATAN ID"]!)!;
      const g = ladder.indexOf(String(r["GOL AKHIR NAMA"]));
      return (
        g >= ladder.indexOf(String(t["GOLONGAN MIN"])) && g <= ladder.indexOf(String(t["GOLONGAN MAKS"]))
      );
    });
    expect(inRange).toBeGreaterThan(0.97);
    expect(inRange).toBeLessThan(1);
    const fits = (r: Row): boolean => {
      const fields = String(titles.get(r["JABATAN ID"]!)!["BIDANG PENDIDIKAN"]);
      return fields === "*" || fields.split(";").includes(String(r["PENDIDIKAN ID"]));
    };
    expect(share(staff, fits)).toBeGreaterThan(0.66);
    expect(share(staff, fits)).toBeLessThan(0.86);
  });

  test("a quarter of the administrators and two thirds of the PNS teachers are over five years in the post", () => {
    const dated = staff.filter((r) => !isPppk(r) && r["TMT JABATAN"] !== "null");
    const overdue = (r: Row): boolean => months(iso(r["TMT JABATAN"]!), "2026-06-30") > 60;
    expect(
      Math.abs(
        share(
          dated.filter((r) => jenis(r) === "ADMINISTRATOR"),
          overdue,
        ) - 0.25,
      ),
    ).toBeLessThan(0.1);
    expect(share(dated.filter(teacher), overdue)).toBeGreaterThan(0.6);
    expect(share(staff, (r) => r["TMT JABATAN"] === "null")).toBeGreaterThan(0.02);
    expect(share(staff, (r) => r["TMT JABATAN"] === "null")).toBeLessThan(0.04);
  });

  test("a third of the homes is unknown, nine of ten known ones are in the city", () => {
    const homes = records(city, "domisili").map((r) => r["KODE WILAYAH DOMISILI"]!);
    expect(share(homes, (h) => h === null)).toBeGreaterThan(0.28);
    expect(share(homes, (h) => h === null)).toBeLessThan(0.37);
    const known = homes.filter((h) => h !== null);
    expect(share(known, (h) => String(h).startsWith("53.71."))).toBeGreaterThan(0.88);
  });

  test("4 SMP and 8 SD have no head, 12 % told a wish, 6 % of the appraisals are missing", () => {
    const led = new Set(
      staff.filter((r) => /^KEPSEK/.test(String(r["JABATAN ID"]))).map((r) => r["UNOR ID"]),
    );
    const headless = (kind: string): number =>
      [...units].filter(([code, u]) => u["JENIS UNIT"] === kind && !led.has(code)).length;
    expect([headless("SMP"), headless("SD")]).toEqual([4, 8]);
    expect(Math.abs(city.tables.minat.rows.length / 6500 - 0.12)).toBeLessThan(0.03);
    expect(city.tables.kinerja.rows.length).toBeGreaterThan(9000);
  });
});

describe("the stories are in the files", () => {
  const story = (set: OfficeSet, id: string) => set.stories.find((s) => s.id === id)!;
  const row = (set: OfficeSet, nip: string): Row => records(set, "pegawai").find((r) => nipOf(r) === nip)!;
  const holders = (set: OfficeSet, unit: string, title: string): number =>
    records(set, "pegawai").filter((r) => r["UNOR ID"] === unit && String(r["JABATAN ID"]).startsWith(title))
      .length;

  test("the city has S1, S3 to S7 and S9 to S11; the regency S1 to S3, S8 to S10 and S13 to S15; both those of competence", () => {
    const competence = ["S16", "S17", "S18", "S19", "S20"];
    const ids = (government: "kota" | "kab"): string[] =>
      generateGovernment({ government, seed: 3 })
        .stories.map((s) => s.id)
        .filter((id) => id <= "S20" || id.length === 2);
    expect(ids("kota")).toEqual(["S1", "S3", "S4", "S5", "S6", "S7", "S9", "S10", "S11", ...competence]);
    expect(ids("kab")).toEqual(["S1", "S2", "S3", "S8", "S9", "S10", "S13", "S14", "S15", ...competence]);
  });

  test("every NIP of a story stands in the employee file", () => {
    for (const set of [
      city,
      regency,
      generateGovernment({ government: "kota", seed: 2 }),
      generateGovernment({ government: "kab", seed: 2 }),
    ]) {
      const known = new Set(records(set, "pegawai").map(nipOf));
      for (const s of set.stories)
        for (const nip of s.nips) expect(`${s.id} ${known.has(nip)}`).toBe(`${s.id} true`);
    }
  });

  test("S2: six of ten administrators of the regency began on 30 December 2025", () => {
    const all = records(regency, "pegawai").filter((r) => jenis(r) === "ADMINISTRATOR");
    const began = records(regency, "riwayat").filter(
      (r) => r["TMT SELESAI"] === null && r["TMT MULAI"] === "30-12-2025",
    );
    const nips = new Set(began.map((r) => r.NIP));
    expect(share(all, (r) => nips.has(nipOf(r)))).toBeCloseTo(0.6, 1);
  });

  test("S3: Oenuntono has no doctor, Tarus three, Naioni one", () => {
    expect(holders(regency, "PKM-OENUNTONO", "DOKTER")).toBe(0);
    expect(holders(regency, "PKM-TARUS", "DOKTER")).toBe(3);
    expect(holders(city, "PKM-NAIONI", "DOKTER")).toBe(1);
  });

  test("S5: two certified candidates retire on 1 September 2027", () => {
    const late = story(city, "S5").nips.slice(0, 2);
    for (const nip of late) expect(nip.slice(0, 6)).toBe("196708");
    const held = records(city, "sertifikat").filter(
      (r) => late.includes(String(r.NIP)) && r["JENIS SERTIFIKAT"] === "CALON KEPALA SEKOLAH",
    );
    expect(held.length).toBe(2);
    expect(story(city, "S5").units.length).toBe(12);
  });

  test("S6: the head of division stands below his team leader", () => {
    const [head, leader] = story(city, "S6").nips.map((nip) => row(city, nip)["GOL AKHIR NAMA"]);
    expect(head).toBe("III/c");
    expect(leader).toBe("III/d");
  });

  test("S7: the camat was head of an office before", () => {
    const [nip] = story(city, "S7").nips;
    expect(row(city, nip!)["JABATAN ID"]).toBe("CAMAT");
    expect(
      records(city, "riwayat")
        .filter((r) => r.NIP === nip)
        .map((r) => r["KODE JABATAN"]),
    ).toContain("KADIS");
  });

  test("S8: the teacher's husband heads an office", () => {
    const [wife, chief] = story(regency, "S8").nips;
    const tie = records(regency, "keluarga").find((r) => r.NIP === wife && r["NIP KELUARGA"] === chief);
    expect(tie?.HUBUNGAN).toBe("SUAMI");
    expect(row(regency, chief!)["JABATAN ID"]).toBe("KADIS");
    const near = new Set(
      records(regency, "unit")
        .filter((u) => u["JENIS UNIT"] === "SD" && String(u["KODE WILAYAH"]).startsWith("53.01.08"))
        .map((u) => u["KODE UNIT"]!),
    );
    expect(near.has(String(row(regency, wife!)["UNOR ID"]))).toBe(true);
    const classTeacher = (code: Cell): boolean => String(code).startsWith("GURUKELAS");
    const need = records(regency, "peta")
      .filter((r) => near.has(r["KODE UNIT"]!) && classTeacher(r["KODE JABATAN"]!))
      .reduce((sum, r) => sum + Number(r.KEBUTUHAN), 0);
    const have = records(regency, "pegawai").filter(
      (r) => near.has(r["UNOR ID"]!) && classTeacher(r["JABATAN ID"]!),
    );
    expect(have.length / need).toBeGreaterThan(1.1);
  });

  test.each([
    ["kota", city],
    ["kab", regency],
  ] as const)("S9 in %s: treasurer and operator of the school are one person, and nobody else", (_, set) => {
    const { nips, units: schools } = story(set, "S9");
    const inSchool = new Set(
      records(set, "pegawai")
        .filter((r) => r["UNOR ID"] === schools[0])
        .map(nipOf),
    );
    for (const role of ["BENDAHARA", "OPERATOR DAPODIK"])
      expect(
        records(set, "sertifikat")
          .filter((r) => r["JENIS SERTIFIKAT"] === role && inSchool.has(String(r.NIP)))
          .map((r) => r.NIP),
      ).toEqual(nips);
  });

  test("S11: about 1,500 people of the city hold a title without class", () => {
    const without = staff.filter((r) => titles.get(r["JABATAN ID"]!)!.KELAS === null).length;
    expect(without).toBeGreaterThan(1350);
    expect(without).toBeLessThan(1650);
  });

  test("S13: two dozen teachers began on Semau and in Amfoang in 2023, live in the city and wish for home", () => {
    const { nips } = story(regency, "S13");
    expect(nips.length).toBe(24);
    for (const nip of nips) expect(String(row(regency, nip)["TMT JABATAN"]).slice(6)).toBe("2023");
    const wished = new Set(
      records(regency, "minat")
        .filter((r) => r["JENIS MINAT"] === "DEKAT RUMAH")
        .map((r) => r.NIP),
    );
    expect(nips.every((nip) => wished.has(nip))).toBe(true);
  });

  test("S14: the PPPK teacher lives in Amarasi Selatan and serves in Fatuleu Barat", () => {
    const [nip] = story(regency, "S14").nips;
    const home = records(regency, "domisili").find((r) => r.NIP === nip)!["KODE WILAYAH DOMISILI"];
    expect(String(home).startsWith("53.01.18.")).toBe(true);
    expect(String(row(regency, nip!)["LOKASI KERJA ID"]).startsWith("53.01.27")).toBe(true);
  });
});
