import type { CycleSettings } from "@selaras/contract";
import { formatIndonesianLong, type IsoDate, parseDate } from "@selaras/regulations";
import { sql } from "drizzle-orm";
import { appendAudit } from "../../audit/append-audit.js";
import type { Context } from "../../platform/context.js";
import { Refusal } from "../../platform/refusal.js";
import { type Cycle, currentCycle, setCurrentCycle } from "./cycle.js";

/** Only one period is current: two changes at once are made one after the other. */
const cycleLock = 720_032;

/**
 * Sets the current period. Refused (422): days that are in no calendar, and a TMT before the day the data describe, because the law
 * would then be read of people as they were not yet known. `actor` stands in the audit log. Plans keep the TMT they were made for.
 */
export async function changeCycle(
  { db, clock }: Context,
  { name, dataDate, tmt }: CycleSettings,
  actor: string,
): Promise<Cycle> {
  mustExist("TMT", tmt);
  if (dataDate !== null) {
    mustExist("Tanggal data", dataDate);
    if (tmt < dataDate) throw tmtBeforeData(tmt, dataDate);
  }
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${cycleLock})`);
    const before = await currentCycle(tx);
    const after = await setCurrentCycle(tx, { name, dataDate, tmt });
    await appendAudit(
      tx,
      {
        actor,
        action: "periode.atur",
        subject: `periode:${after.id}`,
        detail: {
          before: before && { name: before.name, dataDate: before.dataDate, tmt: before.tmt },
          after: { name, dataDate, tmt },
        },
      },
      clock,
    );
    return after;
  });
}

function mustExist(what: string, date: string): void {
  if (parseDate(date) !== null) return;
  throw new Refusal(
    422,
    "tanggal-tidak-ada",
    `${what} ${date} tidak ada dalam kalender.`,
    "Mungkin hari dan bulannya tertukar, atau bulan itu lebih pendek; tulis seperti 2027-01-04.",
  );
}

const tmtBeforeData = (tmt: string, dataDate: string) =>
  new Refusal(
    422,
    "tmt-sebelum-data",
    `TMT ${long(tmt)} mendahului tanggal data ${long(dataDate)}.`,
    "Mungkin tahunnya salah ketik; mutasi berlaku sesudah keadaan pegawai yang menjadi dasarnya.",
  );
const long = (date: string) => formatIndonesianLong(date as IsoDate);
