import { type RuleCase, roundCase } from "./case-kinds.js";
import { certificate, dataset, decision, decree, processed, running, WISHES } from "./conduct-fixtures.js";
import { d } from "./fixtures.js";

const started = "2026-02-01T08:00:00+08:00";
/** Three times 24 hours later, in another zone's words, and one minute after. */
const IN_TIME = "2026-02-04T00:00:00Z";
const TOO_LATE = "2026-02-04T00:01:00Z";
const clock = (doneAt: string | null) => ({ subject: "nomor 1", startedAt: started, doneAt });
const breach = (personsToldAt: string | null) => ({
  subject: "Kebocoran berkas",
  noticedAt: started,
  personsToldAt,
  authorityToldAt: IN_TIME,
});

export const CONDUCT_DATA_CASES: Readonly<Record<string, RuleCase>> = {
  "pdp-automated-decision": roundCase({ decisions: [decision({ decidedBy: null, reason: null })] }),
  "merit-no-discrimination": roundCase({ scoringInputs: ["employee.maritalStatus"] }),
  "tte-certified": roundCase({
    documents: [decree({ signature: certificate({ certificateValidUntil: d("2026-02-01") }) })],
  }),
  "doc-integrity": roundCase({ documents: [decree({ hashNow: "b2" })] }),
  "pdp-legal-basis": roundCase(processed({ datasets: [dataset({ basis: null })] })),
  "pdp-consent-optional-data": roundCase(
    processed({ withdrawals: [clock(TOO_LATE)] }),
    processed({ withdrawals: [clock(IN_TIME)] }),
  ),
  "pdp-specific-data": roundCase({ exports: [{ name: "Rencana", columns: ["NIP", "CATATAN KESEHATAN"] }] }),
  "pdp-minimise-health": roundCase(processed({ datasets: [dataset({ columns: ["diagnosis"] }), WISHES] })),
  "pdp-children": roundCase(processed({ datasets: [dataset({ columns: ["namaAnak"] }), WISHES] })),
  "pdp-dpia": roundCase(running({ release: "0.2.0" })),
  "pdp-breach-72h": roundCase(
    processed({ breaches: [breach(TOO_LATE)] }),
    processed({ breaches: [breach(IN_TIME)] }),
  ),
  "pdp-correction-72h": roundCase(
    processed({ requests: [clock(TOO_LATE)] }),
    processed({ requests: [clock(IN_TIME)] }),
  ),
  "pdp-retention": roundCase(
    processed({ retention: [{ recordClass: "rancangan", keepUntil: d("2026-02-09"), erasedOn: null }] }),
    processed({ retention: [{ recordClass: "rancangan", keepUntil: d("2026-02-10"), erasedOn: null }] }),
  ),
  "pdp-log": roundCase(processed({ datasets: [dataset({ readsLogged: false }), WISHES] })),
  "pdp-dpo": roundCase(processed({ officer: null })),
  "pdp-cross-border": roundCase(running({ hostingCountry: "SG" })),
  "spbe-principles": roundCase(running({ integratesWith: [] })),
  "spbe-security": roundCase(
    running({ securityAuditOn: d("2025-02-09") }),
    running({ securityAuditOn: d("2025-02-10") }),
  ),
};
