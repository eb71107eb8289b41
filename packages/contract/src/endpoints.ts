import { z } from "zod";
import { backtestEndpoints } from "./endpoints/backtest.js";
import { choiceEndpoints } from "./endpoints/choice.js";
import { compareEndpoints } from "./endpoints/compare.js";
import { competenceEndpoints } from "./endpoints/competence.js";
import { contestEndpoints } from "./endpoints/contests.js";
import { cycleEndpoints } from "./endpoints/cycle.js";
import { deliberationEndpoints } from "./endpoints/deliberation.js";
import { developmentEndpoints } from "./endpoints/development.js";
import { fairnessEndpoints } from "./endpoints/fairness.js";
import { freshnessEndpoints } from "./endpoints/freshness.js";
import { hiringEndpoints } from "./endpoints/hiring.js";
import { holidaysEndpoints } from "./endpoints/holidays.js";
import { importEndpoints } from "./endpoints/import.js";
import { localRulesEndpoints } from "./endpoints/local-rules.js";
import { needsEndpoints } from "./endpoints/needs.js";
import { peopleEndpoints } from "./endpoints/people.js";
import { planEndpoints } from "./endpoints/plan.js";
import { positionMapEndpoints } from "./endpoints/position-map.js";
import { ruleSettingsEndpoints } from "./endpoints/rule-settings.js";
import { rulesEndpoints } from "./endpoints/rules.js";
import { scenarioEndpoints } from "./endpoints/scenarios.js";
import { sessionEndpoints } from "./endpoints/session.js";
import { staffingNormEndpoints } from "./endpoints/staffing-norms.js";
import { successionEndpoints } from "./endpoints/succession.js";
import { talentEndpoints } from "./endpoints/talent.js";
import { workbenchEndpoints } from "./endpoints/workbench.js";
import { workloadEndpoints } from "./endpoints/workload.js";
import { workloadSettingsEndpoints } from "./endpoints/workload-settings.js";

/**
 * Every JSON endpoint of the public API: method and path, what goes in, what comes out. The server registers its routes from this
 * table, the web types its calls by it, and the OpenAPI document is made from it. Files (uploads, workbooks, event streams) are in `files`.
 */
export const endpoints = {
  ...sessionEndpoints,
  ...cycleEndpoints,
  ...importEndpoints,
  ...needsEndpoints,
  ...hiringEndpoints,
  ...positionMapEndpoints,
  ...peopleEndpoints,
  ...competenceEndpoints,
  ...talentEndpoints,
  ...contestEndpoints,
  ...freshnessEndpoints,
  ...successionEndpoints,
  ...developmentEndpoints,
  ...planEndpoints,
  ...rulesEndpoints,
  ...ruleSettingsEndpoints,
  ...localRulesEndpoints,
  ...holidaysEndpoints,
  ...workbenchEndpoints,
  ...fairnessEndpoints,
  ...compareEndpoints,
  ...backtestEndpoints,
  ...deliberationEndpoints,
  ...scenarioEndpoints,
  ...choiceEndpoints,
  ...workloadEndpoints,
  ...workloadSettingsEndpoints,
  ...staffingNormEndpoints,
} as const;
export type Endpoints = typeof endpoints;
export type EndpointName = keyof Endpoints;

/** Downloads, uploads and streams, which are no JSON. */
export const files = {
  "POST /api/imports":
    "multipart: one or more files in the field `files`, optional field `mode`; answers ImportReport as JSON",
  "GET /api/imports/:id/rejected.xlsx": "the rejected rows, to correct and import again",
  "GET /api/findings.xlsx": "the findings as a workbook",
  "GET /api/workloads/:unit/:year/template.xlsx": "the unit's workload sheet to fill in, with what is stored",
  "POST /api/workloads/:unit/:year/import":
    "multipart: the filled sheet in the field `files`; answers WorkloadImport as JSON",
  "POST /api/me/contests":
    "multipart: field `contest` (NewContest as JSON), then the document in `document`; answers Contest as JSON",
  "GET /api/contests/:id/document": "the document of a contest",
  "GET /api/position-sheets/:unit/template.xlsx":
    "the information sheets of a unit's posts to fill in, with what is stored",
  "POST /api/position-sheets/:unit/import":
    "multipart: one filled sheet in the field `files`; answers PositionSheetImport as JSON",
  "GET /api/succession/:unit/:title/list.xlsx": "the succession list of a post as a workbook",
  "GET /api/trainings.xlsx":
    "catalogue, calendar with places, and the development plans of whom the account may see, as a workbook",
  "GET /api/freshness.xlsx": "completeness and freshness of the data as a workbook; `unit` for a subtree",
  "GET /api/contests.xlsx": "the contests as a workbook",
  "GET /api/plans/:id/events":
    "server-sent events: PlanProgress as JSON per event, closes when the plan ends",
  "GET /api/plans/:id/export.xlsx": "the plan as a workbook",
  "POST /api/backtests":
    "multipart: the file of a past round in the field `files`; answers { faults, backtest } as JSON",
  "GET /api/backtests/template.xlsx": "the sheet a past round is written in",
  "GET /api/backtests/:id/moves.xlsx": "the moves of a past round",
  "GET /api/plans/:id/ringkasan.pdf": "the plan as a few printed pages (tagged PDF)",
  "GET /api/plans/:id/berita-acara.pdf": "the draft minutes of the sidang over the plan (tagged PDF)",
  "GET /api/plans/:id/freshness.xlsx":
    "every fact of those who move that is stale, missing or contested, with what to do",
  "GET /api/plans/:id/per-unit.xlsx": "the plan with one sheet for each perangkat daerah",
  "GET /api/plans/:id/imut.xlsx": "one row for each move with what a proposal to BKN asks for",
  "GET /api/plans/:id/imut.csv": "the same, as CSV",
  "GET /api/plans/:id/package.zip":
    "what an auditor checks elsewhere: problem, plan, facts and law, hashes, how to",
  "GET /api/plans/:id/problem.json": "transfer-problem/1, canonical JSON",
  "GET /api/plans/:id/plan.json": "transfer-plan/1, canonical JSON",
} as const;

/** Every refusal (RFC 9457 problem+json). `code` is stable, `detail` and `hint` are Indonesian. */
export const problem = z.object({
  status: z.number().int(),
  code: z.string(),
  title: z.string(),
  detail: z.string(),
  hint: z.string().optional(),
  citation: z.string().optional(),
  /** The path of the input that was refused, `own.startsOn`; a form shows the refusal there. */
  field: z.string().optional(),
});
export type Problem = z.infer<typeof problem>;
