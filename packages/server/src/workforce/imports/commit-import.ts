import { type ImportReport, type OfficeFileKind, officeFileKinds } from "@selaras/contract";
import { eq, sql } from "drizzle-orm";
import { appendAudit } from "../../audit/append-audit.js";
import type { Actor } from "../../platform/actor.js";
import type { Context } from "../../platform/context.js";
import type { Tx } from "../../platform/database.js";
import { notFound, Refusal } from "../../platform/refusal.js";
import { kindStores } from "../kinds/kind-stores.js";
import { importChanges, importFaults, importRejects, imports } from "../tables.js";
import { workforceFingerprint } from "./fingerprint.js";
import { type ImportRow, reportOf } from "./import-row.js";

const commitLock = 720_031;

/** Only one writes the workforce at a time, so that a preview cannot become stale between the check below and the writing. */
export async function lockWorkforce(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${commitLock})`);
}

/**
 * Writes everything a checked import proposes in one transaction, or nothing. Refuses (409) when it was committed or discarded already,
 * when there is nothing to commit, and when the stored data are no longer those the preview was made from.
 */
export async function commitImport(context: Context, id: number, actor: Actor): Promise<ImportReport> {
  return context.db.transaction(async (tx) => {
    await lockWorkforce(tx);
    const row = await lockChecked(tx, id);
    const report = reportOf(row);
    if (!report.committable) {
      throw new Refusal(
        409,
        "tidak-ada-yang-disimpan",
        "Impor ini tidak mengubah apa pun atau memuat berkas yang ditolak.",
        "Perbaiki berkas yang ditolak lalu periksa ulang.",
      );
    }
    if ((await workforceFingerprint(tx)) !== row.basis) {
      throw new Refusal(
        409,
        "pratinjau-usang",
        "Data kepegawaian sudah berubah sejak impor ini diperiksa, jadi pratinjaunya tidak lagi berlaku.",
        "Mungkin impor lain baru saja disimpan; periksa ulang berkas yang sama.",
      );
    }
    for (const kind of officeFileKinds) await writeKind(tx, id, kind);
    await copyRegisters(tx);
    await markDatasets(tx, id, report, context.clock.now().toISOString());
    await tx.update(imports).set({ state: "disimpan" }).where(eq(imports.id, id));
    await tx.update(importChanges).set({ row: null }).where(eq(importChanges.importId, id));
    await auditImport(tx, context, actor, "impor.simpan", id, report);
    return { ...report, state: "disimpan", committable: false };
  });
}

/** Drops a checked import with its rows; the report and its faults stay as a trace. */
export async function discardImport(context: Context, id: number, actor: Actor): Promise<ImportReport> {
  return context.db.transaction(async (tx) => {
    const report = reportOf(await lockChecked(tx, id));
    await tx.delete(importChanges).where(eq(importChanges.importId, id));
    await tx.delete(importRejects).where(eq(importRejects.importId, id));
    await tx.delete(importFaults).where(eq(importFaults.importId, id));
    await tx.update(imports).set({ state: "dibatalkan" }).where(eq(imports.id, id));
    await auditImport(tx, context, actor, "impor.batal", id, report);
    return { ...report, state: "dibatalkan", committable: false };
  });
}

async function lockChecked(tx: Tx, id: number): Promise<ImportRow> {
  const [row] = await tx.select().from(imports).where(eq(imports.id, id)).for("update");
  if (!row) throw notFound("Impor");
  if (row.state === "diperiksa") return row;
  throw new Refusal(
    409,
    "impor-sudah-selesai",
    row.state === "disimpan" ? "Impor ini sudah disimpan." : "Impor ini sudah dibatalkan.",
    "Mungkin rekan Anda mendahului; muat ulang halaman.",
  );
}

async function writeKind(tx: Tx, id: number, kind: OfficeFileKind): Promise<void> {
  const store = kindStores[kind];
  const table = sql.identifier(store.table);
  const names = (columns: readonly string[]) =>
    sql.join(
      columns.map((column) => sql.identifier(column)),
      sql`, `,
    );
  const columns = store.fields.map((field) => field.sql);
  const staged = (states: string[]) => sql`
    from import_changes c, jsonb_populate_record(null::${table}, c."row") r
    where c.import_id = ${id} and c.kind = ${kind} and c.state in (${sql.join(
      states.map((state) => sql`${state}`),
      sql`, `,
    )})`;
  const values = columns.filter((column) => !store.key.includes(column));
  const update = values.length
    ? sql`do update set ${sql.join(
        values.map((column) => sql`${sql.identifier(column)} = excluded.${sql.identifier(column)}`),
        sql`, `,
      )}`
    : sql`do nothing`;
  const selected = sql.join(
    columns.map((column) => sql`r.${sql.identifier(column)}`),
    sql`, `,
  );
  await tx.execute(
    sql`insert into ${table} (${names(columns)}) select ${selected} ${staged(["added", "changed"])} on conflict (${names(store.key)}) ${update}`,
  );
  const keys = names(store.key);
  const gone = sql`(select ${sql.join(
    store.key.map((column) => sql`r.${sql.identifier(column)}`),
    sql`, `,
  )} ${staged(["left"])})`;
  if (kind === "pegawai")
    await tx.execute(sql`update ${table} set active = false where (${keys}) in ${gone}`);
  else await tx.execute(sql`delete from ${table} where (${keys}) in ${gone}`);
}

/** Home and contract are registers of their own; the employee's row carries a copy, whichever of the two arrived first. */
export async function copyRegisters(tx: Tx): Promise<void> {
  await tx.execute(sql`
    update employees e
    set home_place_code = s.place_code, contract_start = s.started_on, contract_end = s.ended_on,
        contract_unit_code = s.unit_code, contract_title_code = s.title_code
    from (
      select p.nip, h.place_code, c.started_on, c.ended_on, c.unit_code, c.title_code
      from employees p left join home_places h on h.nip = p.nip left join contracts c on c.nip = p.nip
    ) s
    where s.nip = e.nip
      and (e.home_place_code, e.contract_start, e.contract_end, e.contract_unit_code, e.contract_title_code)
        is distinct from (s.place_code, s.started_on, s.ended_on, s.unit_code, s.title_code)`);
}

async function markDatasets(tx: Tx, id: number, report: ImportReport, at: string): Promise<void> {
  for (const { kind } of report.kinds) {
    const table = sql.identifier(kindStores[kind].table);
    const active = kind === "pegawai" ? sql`where active` : sql``;
    await tx.execute(sql`
      insert into datasets (kind, rows, import_id, imported_at)
      select ${kind}, count(*)::int, ${id}, ${at}::timestamptz from ${table} ${active}
      on conflict (kind) do update set rows = excluded.rows, import_id = excluded.import_id, imported_at = excluded.imported_at`);
  }
}

async function auditImport(
  tx: Tx,
  context: Context,
  actor: Actor,
  action: string,
  id: number,
  report: ImportReport,
): Promise<void> {
  const detail = {
    mode: report.mode,
    files: report.files.map((file) => file.name),
    kinds: report.kinds.map(({ kind, added, changed, left, rejected }) => ({
      kind,
      added,
      changed,
      left,
      rejected,
    })),
  };
  await appendAudit(tx, { actor: actor.username, action, subject: `impor:${id}`, detail }, context.clock);
}
