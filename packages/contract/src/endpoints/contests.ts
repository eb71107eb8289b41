import { z } from "zod";
import { contestStates } from "../states.js";
import { isoDate, nip } from "./parts.js";

/** What of one's own record can be contested. */
export const contestTopics = [
  "pendidikan",
  "golongan",
  "jabatan",
  "kontrak",
  "kinerja",
  "kompetensi",
  "sertifikat",
  "domisili",
  "keluarga",
] as const;
export type ContestTopic = (typeof contestTopics)[number];

/** Registers a proposed value is chosen from. */
export const contestRegisters = ["unit", "jabatan", "pendidikan", "wilayah"] as const;
export type ContestRegister = (typeof contestRegisters)[number];

/** At most this many bytes of PDF, JPG or PNG. */
export const contestDocumentBytes = 5_000_000;

/** One value as people read it; `value` null: empty or unknown. */
const shownField = z.object({ label: z.string(), value: z.string().nullable() });
export type ShownField = z.infer<typeof shownField>;

export const contestForm = z.object({
  topic: z.enum(contestTopics),
  title: z.string(),
  /** Which paper usually proves it. */
  proof: z.string(),
  fields: z.array(
    z.object({
      /** Column header; the name under which the value is sent. */
      name: z.string(),
      label: z.string(),
      input: z.enum(["pilihan", "daftar", "tanggal", "bilangan", "teks"]),
      required: z.boolean(),
      choices: z.array(z.string()),
      register: z.enum(contestRegisters).nullable(),
      /** Tells which row is meant; of a stored row it cannot be changed. */
      isKey: z.boolean(),
    }),
  ),
  /** Rows as stored, each with the texts its form begins with. */
  rows: z.array(
    z.object({ key: z.string(), shown: z.array(shownField), values: z.record(z.string(), z.string()) }),
  ),
  /** A row that is missing can be proposed; one that is wrong can be proposed to be taken out. */
  canAdd: z.boolean(),
  canRemove: z.boolean(),
});
export type ContestForm = z.infer<typeof contestForm>;

export const contest = z.object({
  id: z.number().int(),
  topic: z.enum(contestTopics),
  title: z.string(),
  state: z.enum(contestStates),
  person: z.object({ nip, name: z.string(), unitName: z.string() }),
  /** Empty: no such row was stored when it was submitted. */
  recorded: z.array(shownField),
  /** Empty: the row is asked to be taken out. */
  proposed: z.array(shownField),
  explanation: z.string(),
  document: z.object({ name: z.string(), size: z.number().int(), sha256: z.string() }),
  submittedAt: z.string(),
  decided: z.object({ at: z.string(), by: z.string(), reason: z.string() }).nullable(),
  /** Of an accepted one: whether the corrected value still stands above the files. */
  correction: z
    .object({
      standing: z.enum(["berlaku", "sama-dengan-sumber", "dilepas"]),
      /** What the newest import says instead; null when none disagrees. */
      sourceSays: z.array(shownField).nullable(),
    })
    .nullable(),
  actions: z.array(z.enum(["withdraw", "accept", "reject", "release"])),
});
export type Contest = z.infer<typeof contest>;

/** A row of one's own record that changed because somebody else's contest was accepted. */
export const touchedRow = z.object({
  title: z.string(),
  /** Empty: there was no such row. */
  before: z.array(shownField),
  /** Empty: it was taken out. */
  after: z.array(shownField),
  /** Name of the person whose contest it was. */
  because: z.string(),
  decidedBy: z.string(),
  at: z.string(),
});
export type TouchedRow = z.infer<typeof touchedRow>;

export const contestWindow = z
  .object({ opensOn: isoDate, closesOn: isoDate, isOpen: z.boolean(), daysLeft: z.number().int() })
  .nullable();
export type ContestWindow = z.infer<typeof contestWindow>;

const byId = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) });
const reason = z.object({ reason: z.string().trim().min(5).max(1_000) });

/** What goes with the document, as JSON in the multipart field `contest`. */
export const newContest = z.object({
  topic: z.enum(contestTopics),
  /** Of the row as `ContestForm` gives it; null: a row that is missing. */
  key: z.string().max(300).nullable(),
  /** By field name, as people write it; null: the row is to be taken out. */
  values: z.record(z.string().max(100), z.string().trim().max(300)).nullable(),
  explanation: z.string().trim().min(10).max(2_000),
});
export type NewContest = z.infer<typeof newContest>;

export const contestEndpoints = {
  /** One's own contests and what can be contested; `forms` is empty for an account without a record. */
  "GET /api/me/contests": {
    response: z.object({
      window: contestWindow,
      forms: z.array(contestForm),
      contests: z.array(contest),
      touched: z.array(touchedRow),
    }),
  },
  /** Entries of a register that a proposed value is chosen from. */
  "GET /api/me/contests/register/:register": {
    params: z.object({ register: z.enum(contestRegisters) }),
    response: z.object({ entries: z.array(z.object({ code: z.string(), name: z.string() })) }),
  },
  "POST /api/me/contests/:id/withdraw": { params: byId, response: contest },
  "GET /api/contests": {
    query: z.object({ state: z.enum(contestStates).optional() }),
    response: z.object({
      window: contestWindow,
      counts: z.record(z.enum(contestStates), z.number().int()),
      contests: z.array(contest),
    }),
  },
  "GET /api/contests/:id": { params: byId, response: contest },
  /** Opens, moves or closes the window of the current period. */
  "PUT /api/contest-window": {
    body: z.object({ opensOn: isoDate, closesOn: isoDate }),
    response: z.object({ window: contestWindow }),
  },
  /** Writes the proposed value into the record. */
  "POST /api/contests/:id/accept": { params: byId, body: reason, response: contest },
  "POST /api/contests/:id/reject": { params: byId, body: reason, response: contest },
  /** From now on the files count again for the corrected row. */
  "POST /api/contests/:id/release": { params: byId, body: reason, response: contest },
} as const;
