import type { Panel, Procedure } from "../conduct-facts.js";
import { conducting, type RuleCase, roundCase, withBrink } from "./case-kinds.js";
import { decider, decision, decree, WEIGHED } from "./conduct-fixtures.js";
import { d } from "./fixtures.js";

export const step = (more: Partial<Procedure> & Pick<Procedure, "kind">): Procedure => ({
  subject: "Mutasi kepala bidang",
  startedOn: null,
  doneOn: null,
  outcome: null,
  ...more,
});
/** Read on Tuesday 10 February 2026, before the lunar new year (16 and 17 February). */
const on = (...procedures: Procedure[]) => ({ procedures });
const open = (kind: Procedure["kind"], startedOn: string) => on(step({ kind, startedOn: d(startedOn) }));
const done = (kind: Procedure["kind"], startedOn: string, doneOn: string) =>
  on(step({ kind, startedOn: d(startedOn), doneOn: d(doneOn) }));
const consulted = (startedOn: string, actedOn: string) =>
  on(step({ kind: "INSPEKTUR_CONSULT", startedOn: d(startedOn), actedOn: d(actedOn) }));
const contractEnds = (actedOn: string, startedOn: string | null) =>
  on(
    step({
      kind: "PPPK_EXTENSION",
      startedOn: startedOn === null ? null : d(startedOn),
      actedOn: d(actedOn),
    }),
  );
const imut = (actedOn: string, more: Partial<Procedure> = {}) =>
  on(step({ kind: "IMUT", startedOn: d("2026-02-02"), actedOn: d(actedOn), ...more }));
const panel = (date: string, institution: string): { panels: Panel[] } => ({
  panels: [{ id: "pansel-1", date: d(date), members: [{ personId: "x", institution }] }],
});

export const CONDUCT_ROUND_CASES: Readonly<Record<string, RuleCase>> = {
  "plan-exists": roundCase({ plan: { period: "2026", approvedBy: null, version: "1" } }),
  "eight-aspects-evidence": withBrink(
    roundCase({ decisions: [decision({ aspects: {} })] }),
    ...Object.keys(WEIGHED).map(
      (aspect) =>
        ["WARN", conducting({ decisions: [decision({ aspects: { ...WEIGHED, [aspect]: " " } })] })] as const,
    ),
  ),
  "no-conflict-of-interest": withBrink(
    roundCase({ decisions: [decision({ decidedBy: "e1" })] }),
    [
      "BLOCK",
      conducting({ deciders: [decider({ relatives: [{ employeeId: "e1", relation: "SAUDARA" }] })] }),
    ],
    [
      "PASS",
      conducting({
        deciders: [decider({ personId: "x", relatives: [{ employeeId: "e1", relation: "SAUDARA" }] })],
      }),
    ],
  ),
  "plt-signature-limit": withBrink(
    roundCase({ documents: [decree({ signer: "PLT" })] }),
    ["BLOCK", conducting({ documents: [decree({ signer: "PLH" })] })],
    ["BLOCK", conducting({ documents: [decree({ signer: "PJ" })] })],
    ["PASS", conducting({ documents: [decree({ signer: "PJ", consentNumber: "100.2.1.3/1" })] })],
    ["PASS", conducting({ documents: [decree({ signer: "PLT", kind: "Berita acara" })] })],
  ),
  "jpt-bkn-not-in-pansel": withBrink(
    roundCase(panel("2025-07-01", "BKN"), panel("2025-06-30", "BKN")),
    ["WARN", conducting(panel("2026-01-05", "Badan Kepegawaian Negara"))],
    ["PASS", conducting(panel("2026-01-05", "Universitas Nusa Cendana"))],
  ),
  "maternity-no-harm": withBrink(
    roundCase({ scoringInputs: ["employee.cutiMelahirkan"] }),
    ...[
      "melahirkan",
      "hamil",
      "kehamilan",
      "menyusui",
      "maternity",
      "pregnancy",
      "marital",
      "perkawinan",
      "kawin",
    ].map((word) => ["BLOCK", conducting({ scoringInputs: [`status ${word}`] })] as const),
  ),

  "t-pertek-inter": withBrink(roundCase(open("PERTEK_INTER", "2026-01-19")), [
    "PASS",
    conducting(open("PERTEK_INTER", "2026-01-20")),
  ]),
  "t-decree-inter": withBrink(roundCase(open("DECREE_INTER", "2026-01-19")), [
    "PASS",
    conducting(open("DECREE_INTER", "2026-01-20")),
  ]),
  "t-imut": withBrink(roundCase(open("IMUT", "2026-02-02")), [
    "PASS",
    conducting(open("IMUT", "2026-02-03")),
  ]),
  "t-report-mendagri": withBrink(roundCase(open("REPORT_MENDAGRI", "2026-01-29")), [
    "PASS",
    conducting(open("REPORT_MENDAGRI", "2026-01-30")),
  ]),
  "t-inauguration": withBrink(roundCase(open("INAUGURATION", "2025-12-23")), [
    "PASS",
    conducting(open("INAUGURATION", "2025-12-24")),
  ]),
  "inauguration-30wd": roundCase(
    done("INAUGURATION", "2026-03-02", "2026-04-22"),
    done("INAUGURATION", "2026-03-02", "2026-04-21"),
  ),
  "report-7wd": roundCase(
    done("REPORT_MENDAGRI", "2026-02-06", "2026-02-20"),
    done("REPORT_MENDAGRI", "2026-02-06", "2026-02-19"),
  ),
  "imut-5wd-auto": withBrink(
    roundCase(imut("2026-02-06"), imut("2026-02-06", { doneOn: d("2026-02-05"), outcome: "APPROVED" })),
    ["NEED-DOC", conducting(imut("2026-02-09"))],
    ["WARN", conducting(imut("2026-02-10"))],
    ["WARN", conducting(imut("2026-02-11", { doneOn: d("2026-02-10"), outcome: "AUTO_APPROVED" }))],
    ["NEED-DOC", conducting(imut("2026-02-11", { doneOn: d("2026-02-09"), outcome: "AUTO_APPROVED" }))],
    ["NEED-DOC", conducting(imut("2026-02-11", { doneOn: d("2026-02-04"), outcome: "REJECTED" }))],
  ),
  "t-inspektur-consult": roundCase(
    consulted("2026-02-02", "2026-02-23"),
    consulted("2026-02-02", "2026-02-24"),
  ),
  "t-pppk-extension": withBrink(
    roundCase(contractEnds("2026-08-10", "2026-02-11"), contractEnds("2026-08-10", "2026-02-10")),
    ["WARN", conducting(contractEnds("2026-08-09", null))],
    ["PASS", conducting(contractEnds("2026-08-10", null))],
  ),

  "ready-to-be-placed": roundCase(
    open("PLACEMENT_REFUSED", "2026-02-02"),
    done("PLACEMENT_REFUSED", "2026-02-02", "2026-02-03"),
  ),
  "siasn-sync": roundCase(open("SIASN_SYNC", "2026-02-02"), done("SIASN_SYNC", "2026-02-02", "2026-02-03")),
  "nspk-sanction-info": roundCase(open("BLOCK_OVERRIDDEN", "2026-02-02")),
  "petahana-sanction-info": roundCase(open("FREEZE_OVERRIDDEN", "2026-02-02")),
};
