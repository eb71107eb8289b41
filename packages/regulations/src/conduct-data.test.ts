import { describe, expect, it } from "vitest";
import type { ConductFacts } from "./conduct-facts.js";
import { evaluateConduct } from "./evaluate-move.js";
import {
  certificate,
  dataset,
  decision,
  decree,
  processed,
  ROUND,
  running,
  WISHES,
} from "./testing/conduct-fixtures.js";
import { d } from "./testing/fixtures.js";

const saysOf = (rule: string, facts: ConductFacts) =>
  evaluateConduct({ ...ROUND, ...facts }, d("2026-02-10"))
    .findings.filter((finding) => finding.rule === rule)
    .map(({ severity, message }) => ({ severity, message }));
const severities = (rule: string, facts: ConductFacts) => saysOf(rule, facts).map(({ severity }) => severity);

describe("what scoring reads", () => {
  it("case 79: marital status, religion, ethnicity, sex and politics are forbidden, whatever the spelling", () => {
    for (const field of [
      "employee.maritalStatus",
      "employees.religion",
      "pegawai.AGAMA",
      "jenis_kelamin",
      "employee.sex",
      "suku",
      "statusPerkawinan",
    ])
      expect(severities("merit-no-discrimination", { scoringInputs: [field] }), field).toEqual(["BLOCK"]);
    const fair = ["employees.performance", "certificates.field", "units.remoteness", "praseleksi", "sextant"];
    expect(severities("merit-no-discrimination", { scoringInputs: fair })).toEqual([]);
  });
});

describe("what leaves the office", () => {
  it("case 80: an export with the text of a health note is forbidden", () => {
    const plan = (column: string) => ({ exports: [{ name: "Rencana", columns: ["NIP", column] }] });
    for (const column of ["CATATAN KESEHATAN", "healthNote", "diagnosis", "Rekening bank", "nama_anak"])
      expect(severities("pdp-specific-data", plan(column)), column).toEqual(["BLOCK"]);
    expect(severities("pdp-minimise-health", plan("healthNote"))).toEqual(["BLOCK"]);
    expect(severities("pdp-minimise-health", plan("LAYAK SEHAT"))).toEqual([]);
    expect(severities("pdp-children", plan("anak"))).toEqual(["BLOCK"]);
    expect(severities("pdp-children", plan("PERSETUJUAN"))).toEqual([]);
  });

  it("keeps specific data to one role and logs every read", () => {
    const kept = dataset({ name: "disiplin", columns: ["catatanPidana"], roles: ["SENSITIVE"] });
    const judged = (more: Partial<typeof kept>) =>
      severities("pdp-specific-data", processed({ datasets: [{ ...kept, ...more }] }));
    expect(judged({})).toEqual([]);
    expect(judged({ roles: ["SENSITIVE", "PLANNER"] })).toEqual(["BLOCK"]);
    expect(judged({ roles: [] })).toEqual(["BLOCK"]);
    expect(judged({ readsLogged: false })).toEqual(["BLOCK"]);
  });
});

describe("who decides", () => {
  it("case 81: a move that only the system proposed cannot be decided; nor one without a reason", () => {
    const judged = (more: Parameters<typeof decision>[0]) =>
      severities("pdp-automated-decision", { decisions: [decision(more)] });
    expect(judged({ decidedBy: null })).toEqual(["BLOCK"]);
    expect(judged({ reason: null })).toEqual(["BLOCK"]);
    expect(judged({ reason: "  " })).toEqual(["BLOCK"]);
    expect(judged({})).toEqual([]);
  });
});

describe("signatures", () => {
  const signed = (more: Parameters<typeof certificate>[0]) =>
    severities("tte-certified", { documents: [decree({ signature: certificate(more) })] });

  it("case 82: a pasted picture of a signature is none", () => {
    expect(
      saysOf("tte-certified", { documents: [decree({ signature: certificate({ type: "IMAGE" }) })] }),
    ).toEqual([
      {
        severity: "NEED-DOC",
        message:
          "Keputusan SK-1 belum memuat tanda tangan elektronik tersertifikasi; gambar tanda tangan tidak menggantikannya.",
      },
    ]);
  });

  it("need a recognised provider, a certificate valid on the day, and the hash", () => {
    expect(signed({})).toEqual([]);
    expect(signed({ provider: "Lain" })).toEqual(["NEED-DOC"]);
    expect(signed({ certificateValidUntil: d("2026-02-01") })).toEqual(["NEED-DOC"]);
    expect(signed({ certificateValidUntil: null })).toEqual(["NEED-DOC"]);
    expect(severities("tte-certified", { documents: [decree({ hashAtSigning: null })] })).toEqual([
      "NEED-DOC",
    ]);
    expect(severities("tte-certified", { documents: [decree({ signature: null })] })).toEqual(["NEED-DOC"]);
  });

  it("hold for the very bytes that were signed", () => {
    expect(severities("doc-integrity", { documents: [decree({ hashNow: "other" })] })).toEqual(["BLOCK"]);
    expect(severities("doc-integrity", { documents: [decree({ hashNow: null })] })).toEqual(["NEED-DOC"]);
    const draft = decree({ signature: certificate({ type: "NONE" }), hashAtSigning: null });
    expect(severities("doc-integrity", { documents: [draft] })).toEqual([]);
  });
});

describe("clocks of 72 hours", () => {
  const request = (doneAt: string | null, startedAt = "2026-02-07T08:00:00+08:00") =>
    processed({ requests: [{ subject: "nomor 1", startedAt, doneAt }] });

  it("run until the facts were read while nothing was done", () => {
    expect(severities("pdp-correction-72h", request(null))).toEqual([]);
    expect(severities("pdp-correction-72h", request(null, "2026-02-07T07:59:00+08:00"))).toEqual(["WARN"]);
    expect(severities("pdp-correction-72h", { ...request(null), readAt: null })).toEqual(["NEED-DOC"]);
    expect(severities("pdp-correction-72h", request("kapan-kapan"))).toEqual(["NEED-DOC"]);
  });

  it("are two after a breach: the persons and the authority", () => {
    const breach = {
      subject: "Kebocoran",
      noticedAt: "2026-02-01T00:00:00Z",
      personsToldAt: null,
      authorityToldAt: null,
    };
    expect(severities("pdp-breach-72h", processed({ breaches: [breach] }))).toEqual(["BLOCK", "BLOCK"]);
  });

  it("stop what rests on a consent that was withdrawn", () => {
    const withdrawn = { subject: "harapan", startedAt: "2026-02-01T00:00:00Z", doneAt: null };
    expect(severities("pdp-consent-optional-data", processed({ withdrawals: [withdrawn] }))).toEqual([
      "BLOCK",
    ]);
    const wishes = { ...WISHES, basis: "PUBLIC_TASK" as const };
    expect(severities("pdp-consent-optional-data", processed({ datasets: [wishes] }))).toEqual(["BLOCK"]);
  });
});

describe("the register of processing", () => {
  it("lacks nothing in a row, and rests planning on duty, not on consent", () => {
    const judged = (more: Parameters<typeof dataset>[0]) =>
      severities("pdp-legal-basis", processed({ datasets: [dataset(more)] }));
    expect(judged({})).toEqual([]);
    expect(judged({ purpose: null })).toEqual(["BLOCK"]);
    expect(judged({ retention: null })).toEqual(["BLOCK"]);
    expect(judged({ basis: "CONSENT" })).toEqual(["BLOCK"]);
    expect(judged({ basis: "CONSENT", isOptional: true })).toEqual([]);
  });

  it("has a log that only grows", () => {
    const judged = (more: Parameters<typeof dataset>[0]) =>
      severities("pdp-log", processed({ datasets: [dataset(more)] }));
    expect(judged({ logAppendOnly: false })).toEqual(["BLOCK"]);
    expect(judged({ readsLogged: null })).toEqual(["NEED-DOC"]);
  });

  it("keeps nothing beyond its time, and asks for a time where none is written", () => {
    const kept = (keepUntil: string | null, erasedOn: string | null) =>
      severities(
        "pdp-retention",
        processed({
          retention: [
            {
              recordClass: "rancangan",
              keepUntil: keepUntil === null ? null : d(keepUntil),
              erasedOn: erasedOn === null ? null : d(erasedOn),
            },
          ],
        }),
      );
    expect(kept("2025-01-01", null)).toEqual(["WARN"]);
    expect(kept("2025-01-01", "2025-01-02")).toEqual([]);
    expect(kept(null, null)).toEqual(["NEED-DOC"]);
  });

  it("assesses the release that runs", () => {
    expect(severities("pdp-dpia", processed({ impactAssessment: null }))).toEqual(["NEED-DOC"]);
    expect(severities("pdp-dpia", running({ release: "0.1.1" }))).toEqual(["NEED-DOC"]);
    expect(severities("pdp-dpia", running({ release: null }))).toEqual(["NEED-DOC"]);
  });

  it("asks for shared systems and a described interface", () => {
    expect(severities("spbe-principles", running({ integratesWith: [], apiDocumented: false }))).toEqual([
      "WARN",
      "WARN",
    ]);
    expect(severities("spbe-principles", running({ apiDocumented: null }))).toEqual(["NEED-DOC"]);
  });
});
