import { type Role, roles } from "@selaras/contract";
import { calendarOf, isoDate, isWorkingDay, NATIONAL_CALENDAR, unsettledYears } from "@selaras/regulations";
import { desc } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createAccount } from "../accounts/create-account.js";
import { auditLog } from "../audit/tables.js";
import { freshDatabase } from "../platform/testing/fresh-database.js";
import { signIn, testApp, testContext } from "../platform/testing/test-app.js";
import { readingOn } from "./rule-settings.js";
import { holidayYears } from "./tables.js";

const database = await freshDatabase();
const context = testContext(database);
const app = await testApp(context);
afterAll(() => app.close());
const cookies = new Map<Role, string>();
const hand = async (role: Role, text: string) => {
  const payload = { text, reason: "SKB 3 Menteri 2027", decidedBy: "Kepala Bagian Hukum" };
  const headers = { cookie: cookies.get(role)! };
  const answer = await app.inject({ method: "POST", url: "/api/holidays", headers, payload });
  return { status: answer.statusCode, body: answer.json() };
};
const list = (...more: string[]) =>
  [
    "tanggal;jenis;keterangan",
    ...["01-01", "05-01", "06-01", "08-17", "12-25"].map((day) => `2027-${day};LIBUR_NASIONAL;Hari tetap`),
    ...more,
  ].join("\n");

beforeAll(async () => {
  for (const role of roles) {
    await database.db.transaction((tx) =>
      createAccount(
        tx,
        { username: role, password: "rahasia-uji", displayName: role, role },
        "sistem",
        context.clock,
      ),
    );
    cookies.set(role, await signIn(app, role, "rahasia-uji"));
  }
});
beforeEach(async () => {
  await database.db.delete(holidayYears);
});

describe("the calendar of the office", () => {
  it("is the law bureau's to hand in, everybody's to read, and stands in the audit log", async () => {
    for (const role of roles.filter((one) => one !== "hukum"))
      expect((await hand(role, list())).status, role).toBe(403);
    expect((await hand("hukum", list("2027-03-08;CUTI_BERSAMA;Nyepi"))).status).toBe(200);
    const { years } = (await app.inject({ method: "GET", url: "/api/holidays" })).json();
    expect(years[0]).toMatchObject({
      year: 2027,
      settled: true,
      record: { decidedBy: "Kepala Bagian Hukum", reason: "SKB 3 Menteri 2027" },
    });
    expect(years[0].days).toContainEqual({ date: "2027-03-08", kind: "JOINT_LEAVE", name: "Nyepi" });
    expect(years.find(({ year }: { year: number }) => year === 2026).record).toBeNull();
    const [entry] = await database.db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1);
    expect(entry).toMatchObject({
      actor: "hukum",
      action: "hari-libur.tetapkan",
      subject: "hari-libur:2027",
    });
  });

  it("counts every deadline from then on: the newest list of a year, the national one for the rest", async () => {
    const nyepi = isoDate("2027-03-08");
    expect(await readingOn(database.db, "2027-01-04")).toBeUndefined();
    await hand("hukum", list());
    await hand("hukum", list("2027-03-08;CUTI_BERSAMA;Nyepi"));
    const reading = JSON.parse(JSON.stringify(await readingOn(database.db, "2027-01-04")));
    const own = calendarOf(reading);
    expect([isWorkingDay(nyepi, NATIONAL_CALENDAR), isWorkingDay(nyepi, own)]).toEqual([true, false]);
    expect(unsettledYears(isoDate("2026-12-01"), isoDate("2027-12-31"), own)).toEqual([]);
    expect(own.years.get(2026)).toEqual(NATIONAL_CALENDAR.years.get(2026));
  });

  it("is refused whole with every fault named", async () => {
    const { status, body } = await hand("hukum", list("2027-02-30;LIBUR_NASIONAL;x", "2027-03-08;SEKOLAH;x"));
    expect(status).toBe(422);
    expect(body.detail).toContain('baris 7: Ditemukan "2027-02-30", seharusnya tanggal seperti 2027-01-01.');
    expect(body.detail).toContain("LIBUR_NASIONAL atau CUTI_BERSAMA");
    expect(await database.db.select().from(holidayYears)).toEqual([]);
  });
});
