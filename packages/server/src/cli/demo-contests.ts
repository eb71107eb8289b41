import { addDays, type IsoDate } from "@selaras/regulations";
import { and, asc, eq, gt, isNotNull, isNull, ne } from "drizzle-orm";
import type { Actor } from "../platform/actor.js";
import { todayOf } from "../platform/clock.js";
import type { Context } from "../platform/context.js";
import { rejectContest } from "../profiles/contests/decide-contest.js";
import { documentOf } from "../profiles/contests/receive-document.js";
import { submitContest } from "../profiles/contests/submit-contest.js";
import { contestWindows } from "../profiles/contests/tables.js";
import { setContestWindow } from "../profiles/contests/window.js";
import { educationFields, employees } from "../workforce/tables.js";
import { systemActor } from "./system-actor.js";

/** A window that is open around today and four contests of fictitious people: three wait, one was rejected. None changes the record. */
export async function createDemoContests(context: Context): Promise<void> {
  const { db, clock } = context;
  const [opened] = await db.select().from(contestWindows).limit(1);
  if (opened) return;
  const today = todayOf(clock) as IsoDate;
  await setContestWindow(context, systemActor, { opensOn: addDays(today, -3), closesOn: addDays(today, 18) });
  const teachers = await db
    .select({ nip: employees.nip, name: employees.name, field: employees.educationField })
    .from(employees)
    .where(
      and(
        eq(employees.active, true),
        eq(employees.kind, "PNS"),
        isNotNull(employees.unitCode),
        isNotNull(employees.educationField),
      ),
    )
    .orderBy(asc(employees.nip))
    .limit(4);
  const [homeless] = await db
    .select({ nip: employees.nip, name: employees.name })
    .from(employees)
    .where(and(eq(employees.active, true), isNull(employees.homePlaceCode), gt(employees.nip, "1975")))
    .orderBy(asc(employees.nip))
    .limit(1);
  const [first, second, third] = teachers;
  // Before the years the demo's files cover.
  const year = 2016;
  if (first)
    await contest(context, first, {
      topic: "kinerja",
      values: { year: String(year), predicate: "BAIK" },
      explanation: `Predikat kinerja tahun ${year} belum tercatat; dokumen evaluasi terlampir.`,
    });
  if (second?.field) {
    const [other] = await db
      .select({ code: educationFields.code })
      .from(educationFields)
      .where(ne(educationFields.code, second.field))
      .orderBy(asc(educationFields.code))
      .limit(1);
    await contest(context, second, {
      topic: "pendidikan",
      key: second.nip,
      values: { education_level: "S2", education_field: other?.code ?? second.field, graduation_year: "" },
      explanation: "Ijazah terakhir saya sudah S2, belum tercatat di SIASN.",
    });
  }
  if (homeless)
    await contest(context, homeless, {
      topic: "sertifikat",
      values: { kind: "LAINNYA", field: "Pelayanan publik", issued_on: "2024-05-20", valid_until: "" },
      explanation: "Sertifikat pelatihan pelayanan publik belum tercatat.",
    });
  if (third) {
    const id = await contest(context, third, {
      topic: "kompetensi",
      values: { assessed_on: "2019-03-12", jpm: "95", assessor: "Lembaga contoh" },
      explanation: "Hasil penilaian kompetensi saya tahun 2019 belum tercatat.",
    });
    await rejectContest(
      context,
      systemActor,
      id,
      "Dokumen berasal dari lembaga yang tidak terdaftar; hasilnya tidak dapat dipakai.",
    );
  }
}

function contest(
  context: Context,
  person: { readonly nip: string; readonly name: string },
  form: Pick<Parameters<typeof submitContest>[2], "topic" | "explanation" | "values"> & { key?: string },
): Promise<number> {
  const actor: Actor = {
    accountId: 0,
    username: "contoh",
    displayName: person.name,
    role: "asn",
    unitCode: null,
    nip: person.nip,
  };
  return submitContest(context, actor, { key: null, ...form }, documentOf("dokumen contoh.pdf", demoPdf()));
}

/** One page that says what it is. */
function demoPdf(): Buffer {
  const text = "BT /F1 18 Tf 60 760 Td (DATA CONTOH \\(fiktif\\)) Tj ET";
  const parts = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let body = "%PDF-1.4\n";
  const offsets = parts.map((part, i) => {
    const at = body.length;
    body += `${i + 1} 0 obj\n${part}\nendobj\n`;
    return at;
  });
  const xref = body.length;
  body += `xref\n0 ${parts.length + 1}\n0000000000 65535 f \n`;
  body += offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  body += `trailer << /Size ${parts.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(body, "latin1");
}
