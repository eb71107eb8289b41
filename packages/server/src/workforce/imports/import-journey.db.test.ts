import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { officeFileKinds } from "@selaras/contract";
import { asc, eq, sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { auditLog } from "../../audit/tables.js";
import { freshDatabase } from "../../platform/testing/fresh-database.js";
import { readOfficeFile } from "../files/read-office-file.js";
import { writeWorkbook } from "../files/write-workbook.js";
import * as t from "../tables.js";
import { analyst, type OfficeRows, office, workbench } from "../testing/office-rows.js";
import { checkImport } from "./check-import.js";
import { commitImport, discardImport } from "./commit-import.js";
import { expireImports } from "./expire-imports.js";
import { writeRejectedWorkbook } from "./write-rejected.js";

// The reading thread is proven in `files/`; here dozens of small files are read, where starting it would take most of the time.
vi.mock("../files/open-office-file.js", () => ({
  openOfficeFiles: (paths: string[]) => Promise.all(paths.map(readOfficeFile)),
}));

const database = await freshDatabase();
const bench = await workbench(database);
const { db } = database;
const { context } = bench;
afterAll(bench.remove);

const tables = [
  t.places,
  t.placeAccess,
  t.educationFields,
  t.units,
  t.positionTitles,
  t.posts,
  t.employees,
  t.homePlaces,
  t.contracts,
  t.performance,
  t.assessments,
  t.competenceStandards,
  t.competenceRatings,
  t.performanceRatings,
  t.talentInputs,
  t.certificates,
  t.postHistory,
  t.relatives,
  t.discipline,
  t.absences,
  t.wishes,
  t.datasets,
  t.imports,
  t.importChanges,
  t.importFaults,
  t.importRejects,
];

beforeEach(async () => {
  for (const table of tables) await db.delete(table);
});

type Mode = "lengkap" | "tambahan" | "otomatis";
const check = async (rows: OfficeRows, mode: Mode = "otomatis") =>
  checkImport(context, { files: await bench.files(rows), mode, createdBy: analyst.displayName });
const bring = async (rows: OfficeRows, mode: Mode = "otomatis") =>
  commitImport(context, (await check(rows, mode)).id, analyst);
const kindOf = (report: Awaited<ReturnType<typeof check>>, kind: string) =>
  report.kinds.find((one) => one.kind === kind);
const faultsOf = (id: number) =>
  db.select().from(t.importFaults).where(eq(t.importFaults.importId, id)).orderBy(asc(t.importFaults.seq));
const changesOf = (id: number) =>
  db.select().from(t.importChanges).where(eq(t.importChanges.importId, id)).orderBy(asc(t.importChanges.seq));
const nale = office.pegawai![0]!;
const ludji = office.pegawai![2]!;

describe("an office's files", () => {
  it("go in whole: every kind, nothing rejected, private columns nowhere", async () => {
    const report = await check(office);
    expect(await faultsOf(report.id)).toEqual([]);
    expect(report.mode).toBe("lengkap");
    expect(report.kinds.map((kind) => kind.kind)).toHaveLength(officeFileKinds.length);
    expect(await db.select().from(t.employees)).toEqual([]);
    await commitImport(context, report.id, analyst);
    const [teacher] = await db.select().from(t.employees).where(eq(t.employees.nip, "199504042023212004"));
    expect(teacher).toMatchObject({
      kind: "PPPK",
      standing: "71",
      unitCode: "SD-1",
      titleCode: "GURU",
      contractEnd: "2028-02-29",
      active: true,
      educationLevel: "S1",
      educationField: "PGSD",
    });
    const [other] = await db.select().from(t.employees).where(eq(t.employees.nip, "198803032011011003"));
    expect(other).toMatchObject({
      kind: "PNS",
      homePlaceCode: "53.71.01",
      gender: "M",
      birthDate: "1988-03-03",
      seatSince: "2024-01-02",
    });
    const { rows } = await database.pool.query(
      "select string_agg(e::text, '') || (select coalesce(string_agg(c::text, ''), '') from import_changes c) as everything from employees e",
    );
    expect(rows[0].everything).not.toContain("5371010101010001");
    expect((await db.select().from(t.datasets)).map((row) => row.kind)).toHaveLength(officeFileKinds.length);
    const [entry] = await db.select().from(auditLog);
    expect(entry).toMatchObject({ actor: "analis", action: "impor.simpan", subject: `impor:${report.id}` });
  });

  it("change nothing when they come again", async () => {
    await bring(office);
    const again = await check(office, "lengkap");
    expect(again.kinds.filter((kind) => kind.added + kind.changed + kind.left > 0)).toEqual([]);
    expect(again.committable).toBe(false);
    await expect(commitImport(context, again.id, analyst)).rejects.toMatchObject({
      code: "tidak-ada-yang-disimpan",
    });
  });

  it("show a changed person field by field, in the office's words", async () => {
    await bring(office);
    const report = await check({
      pegawai: office.pegawai!.map((row) =>
        row === ludji
          ? { ...row, "GOL AKHIR NAMA": "iii/D", "UNOR ID": "DIKBUD", "UNOR NAMA": "Dinas Pendidikan" }
          : row,
      ),
    });
    const changes = await changesOf(report.id);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      state: "changed",
      label: "Daniel Ludji",
      key: "198803032011011003",
      fields: [
        { field: "GOLONGAN", before: "III/c", after: "III/d" },
        { field: "UNIT", before: "SD-1", after: "DIKBUD" },
      ],
    });
    expect(
      (await faultsOf(report.id)).map((fault) => [fault.code, fault.severity, fault.columnName]),
    ).toEqual([["tanpa-kursi", "ragu", "JABATAN ID"]]);
  });

  it("say nothing about columns they lack: what is stored stays", async () => {
    await bring(office);
    const without = office.pegawai!.map(
      ({ "GELAR DEPAN": _front, "TMT PNS": _tmt, "STATUS CPNS PNS": _status, ...row }) => row,
    );
    const report = await check({ pegawai: without }, "tambahan");
    expect(kindOf(report, "pegawai")).toMatchObject({ unchanged: 4, changed: 0 });
  });

  it("that are complete tell who has left; the person stays stored but inactive", async () => {
    await bring(office);
    const rest = office.pegawai!.slice(1);
    const report = await bring({ pegawai: rest }, "lengkap");
    expect(kindOf(report, "pegawai")).toMatchObject({ left: 1, unchanged: 3 });
    const [gone] = await db.select().from(t.employees).where(eq(t.employees.nip, "197001011995031001"));
    expect(gone).toMatchObject({ active: false, name: "Yohanes Nale" });
    expect(await db.select().from(t.performance)).toHaveLength(2);
    expect(kindOf(await bring(office), "pegawai")).toMatchObject({ changed: 1 });
  });

  it("that hold a small part only add, unless told otherwise", async () => {
    await bring(office);
    expect((await check({ pegawai: [nale] })).mode).toBe("tambahan");
    expect(kindOf(await check({ pegawai: [nale] }, "lengkap"), "pegawai")).toMatchObject({ left: 3 });
  });

  it("never lose somebody whose row is merely rejected, or who is spoken of", async () => {
    await bring(office);
    const typo = { ...ludji, "NIP BARU": "1.98803E+17" };
    const report = await check(
      { pegawai: [office.pegawai![1]!, typo, office.pegawai![3]!], kompetensi: office.kompetensi! },
      "lengkap",
    );
    expect(kindOf(report, "pegawai")).toMatchObject({ rejected: 1, left: 0 });
  });

  it("lose a unit only when nothing points to it any more", async () => {
    await bring(office);
    const extra = { ...office.unit![2]!, "KODE UNIT": "SD-2", "NAMA UNIT": "SD Negeri 2" };
    await bring({ unit: [...office.unit!, extra] });
    const report = await bring({ unit: office.unit!.slice(0, 2) }, "lengkap");
    expect(kindOf(report, "unit")).toMatchObject({ left: 1 });
    expect((await db.select().from(t.units)).map((unit) => unit.code).sort()).toEqual([
      "DIKBUD",
      "KOTA",
      "SD-1",
    ]);
  });

  it("drop dossier rows a complete register no longer has", async () => {
    await bring(office);
    const report = await bring({ kinerja: office.kinerja!.slice(0, 1) }, "lengkap");
    expect(kindOf(report, "kinerja")).toMatchObject({ left: 1, unchanged: 1 });
    expect(await db.select().from(t.performance)).toHaveLength(1);
    expect(kindOf(await bring({ disiplin: [] }, "lengkap"), "disiplin")).toMatchObject({ rows: 0, left: 1 });
  });
});

describe("a commit", () => {
  it("writes all or nothing: a failure on the way leaves no trace", async () => {
    const report = await check(office);
    await db.execute(
      sql`create function refuse() returns trigger language plpgsql as $$ begin raise exception 'disk penuh'; end $$`,
    );
    await db.execute(sql`create trigger refuse before insert on wishes execute function refuse()`);
    await expect(commitImport(context, report.id, analyst)).rejects.toThrow();
    for (const table of [t.places, t.employees, t.performance, t.datasets])
      expect(await db.select().from(table)).toEqual([]);
    expect((await db.select().from(t.imports))[0]?.state).toBe("diperiksa");
    await db.execute(sql`drop trigger refuse on wishes`);
    expect((await commitImport(context, report.id, analyst)).state).toBe("disimpan");
  });

  it("is refused when the data have changed since the preview", async () => {
    const first = await check(office);
    const second = await check(office);
    await commitImport(context, first.id, analyst);
    await expect(commitImport(context, second.id, analyst)).rejects.toMatchObject({
      status: 409,
      code: "pratinjau-usang",
    });
    await expect(commitImport(context, first.id, analyst)).rejects.toMatchObject({
      code: "impor-sudah-selesai",
    });
  });

  it("of two at once lets exactly one through", async () => {
    const [one, two] = [await check(office), await check(office)];
    const results = await Promise.allSettled([
      commitImport(context, one.id, analyst),
      commitImport(context, two.id, analyst),
    ]);
    expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("is refused after a discard, which removes the rows", async () => {
    const report = await check(office);
    expect((await discardImport(context, report.id, analyst)).state).toBe("dibatalkan");
    expect(await changesOf(report.id)).toEqual([]);
    await expect(commitImport(context, report.id, analyst)).rejects.toMatchObject({
      code: "impor-sudah-selesai",
    });
  });

  it("expires a week after the check, rows and all; a committed one and a younger one stay", async () => {
    const at = (day: string) => ({
      ...context,
      clock: { now: () => new Date(`2026-${day}T09:00:00+08:00`) },
    });
    const files = await bench.files(office);
    const checkOn = (day: string) => checkImport(at(day), { files, mode: "lengkap", createdBy: "x" });
    const old = await checkOn("06-22");
    const kept = await checkOn("06-22");
    const young = await checkOn("06-23");
    await commitImport(context, kept.id, analyst);
    expect(await expireImports(at("06-30"), { ...analyst, username: "sistem" })).toEqual([old.id]);
    const states = await db.select({ id: t.imports.id, state: t.imports.state }).from(t.imports);
    expect(new Map(states.map(({ id, state }) => [id, state]))).toEqual(
      new Map([
        [old.id, "dibatalkan"],
        [kept.id, "disimpan"],
        [young.id, "diperiksa"],
      ]),
    );
    expect(await changesOf(old.id)).toEqual([]);
    expect(await changesOf(young.id)).not.toEqual([]);
    const [entry] = await db
      .select()
      .from(auditLog)
      .where(eq(auditLog.subject, `impor:${old.id}`));
    expect(entry).toMatchObject({ actor: "sistem", action: "impor.batal" });
    expect(await expireImports(at("06-30"), analyst)).toEqual([]);
  });

  it("is refused when a file was refused", async () => {
    const path = join(bench.folder, "surat.xlsx");
    await writeFile(path, "%PDF-1.7 surat");
    const files = [...(await bench.files({ wilayah: office.wilayah! })), { name: "surat.xlsx", path }];
    const report = await checkImport(context, { files, mode: "lengkap", createdBy: "x" });
    expect(report.files[1]?.refused).toContain("PDF");
    expect(kindOf(report, "wilayah")?.added).toBe(2);
    expect(report.committable).toBe(false);
    await expect(commitImport(context, report.id, analyst)).rejects.toMatchObject({ status: 409 });
  });
});

describe("rejected rows", () => {
  it("go back as a workbook, are corrected there, and go in", async () => {
    const faulty: OfficeRows = {
      ...office,
      pegawai: [
        nale,
        office.pegawai![1]!,
        { ...ludji, "TANGGAL LAHIR": "31-02-1988", NAMA: "=Daniel" },
        office.pegawai![3]!,
      ],
      kinerja: [{ NIP: "198803032011011003", "TAHUN KINERJA": "2025", PREDIKAT: "AMAT BAIK" }],
    };
    const report = await check(faulty);
    expect(
      report.kinds.filter((kind) => kind.rejected > 0).map((kind) => [kind.kind, kind.rejected]),
    ).toEqual([
      ["pegawai", 1],
      ["kinerja", 1],
    ]);
    await commitImport(context, report.id, analyst);
    const path = join(bench.folder, "ditolak.xlsx");
    await writeRejectedWorkbook(context, report.id, path);
    const content = await readOfficeFile(path);
    expect(content.sheets.map((sheet) => sheet.name)).toEqual(["Data", "Kinerja", "Keterangan"]);
    const [header, row] = content.sheets[0]!.rows;
    const at = (name: string) => header!.cells.indexOf(name);
    expect(row!.cells[at("NIK")] ?? "").toBe("");
    expect(row!.cells[at("NAMA")]).toBe("'=Daniel");
    expect(row!.cells[at("KETERANGAN KESALAHAN")]).toContain(
      "TANGGAL LAHIR: Tanggal tidak terbaca. Ditemukan 31-02-1988.",
    );
    expect(row!.cells[at("KETERANGAN KESALAHAN")]).toContain("baris 4");

    const corrected = content.sheets.slice(0, 2).map((sheet) => ({
      name: sheet.name!,
      columns: sheet.rows[0]!.cells.map((cell) => ({ header: String(cell) })),
      rows: sheet.rows
        .slice(1)
        .map((line) =>
          line.cells.map((cell) =>
            cell === "31-02-1988" ? "03-03-1988" : cell === "AMAT BAIK" ? "SANGAT BAIK" : cell,
          ),
        ),
    }));
    const fixed = join(bench.folder, "diperbaiki.xlsx");
    await writeWorkbook(fixed, corrected);
    const second = await checkImport(context, {
      files: [{ name: "diperbaiki.xlsx", path: fixed }],
      mode: "lengkap",
      createdBy: "x",
    });
    expect(second).toMatchObject({ mode: "tambahan", committable: true });
    expect(second.kinds.map((kind) => [kind.kind, kind.added, kind.rejected, kind.left])).toEqual([
      ["pegawai", 1, 0, 0],
      ["kinerja", 1, 0, 0],
    ]);
    await commitImport(context, second.id, analyst);
    const [stored] = await db.select().from(t.employees).where(eq(t.employees.nip, "198803032011011003"));
    // Home, history and contract arrived with the first import and found their owner with the second.
    expect(stored).toMatchObject({ name: "=Daniel", birthDate: "1988-03-03", homePlaceCode: "53.71.01" });
    expect(await db.select().from(t.postHistory)).toHaveLength(2);
  });
});

describe("odd texts", () => {
  it("of any script, cut anywhere, are stored, reported and given back", async () => {
    const odd = `${"x".repeat(76)}\u{1f600}\u{1f600}`;
    const rows = {
      ...office,
      wilayah: [
        office.wilayah![0]!,
        { ...office.wilayah![1]!, "NAMA WILAYAH": "\\u0000 \\ \u{1f33a} é", TINGKAT: odd },
      ],
    };
    const report = await check(rows);
    const [fault] = await faultsOf(report.id);
    expect(fault).toMatchObject({ code: "pilihan-lain", row: 3, columnName: "TINGKAT" });
    const [reject] = await db.select().from(t.importRejects).where(eq(t.importRejects.importId, report.id));
    expect(reject?.cells).toContain("\\u0000 \\ \u{1f33a} é");
  });
});

describe("doubts about seats", () => {
  it("fall on whoever came last into a seat for one, also against people stored earlier", async () => {
    await bring(office);
    const second = {
      ...ludji,
      "JABATAN ID": "KEPSEK",
      "JABATAN NAMA": "Kepala Sekolah",
      "GOL AKHIR NAMA": "III/d",
      "TMT JABATAN": "02-02-2026",
    };
    const report = await check({ pegawai: [second] }, "tambahan");
    const faults = await faultsOf(report.id);
    expect(faults.map((fault) => [fault.code, fault.severity, fault.row, fault.columnName])).toEqual([
      ["kursi-ganda", "ragu", 2, "JABATAN ID"],
    ]);
    expect(faults[0]?.hint).toContain("Maria Tefa");
    expect(kindOf(report, "pegawai")).toMatchObject({ accepted: 1, changed: 1 });
  });
});
