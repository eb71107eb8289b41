import type { Brinks } from "../case-kinds.js";
import { moving, staying } from "../case-kinds.js";
import { d, IRBAN, LURAH, move, PAPERS, SEKRETARIS, without } from "../fixtures.js";
import { acting, education, inter, lateral, promotion } from "../situations.js";
import { appraisedBackwards } from "./appraisals.js";

const dated = (paper: string, date: string) =>
  moving(inter({ documents: { ...PAPERS, [paper]: { date: d(date) } } }));
const opinionAndDecree = (opinion: string, decree: string) =>
  moving(
    inter({
      documents: { ...PAPERS, pertekBkn: { date: d(opinion) }, governorDecree: { date: d(decree) } },
    }),
  );
const excused = (code: string, since: string) =>
  moving(lateral({ since, documents: { ...PAPERS, justification: {} }, more: { justification: { code } } }));
const consulted = (date: string) =>
  moving(move({ from: IRBAN, to: SEKRETARIS, documents: { ...PAPERS, govConsult: { date: d(date) } } }));

export const AUTHORITY_BRINKS: Brinks = {
  "doc-anjab-abk": [
    ["PASS", dated("anjabAbk", "2024-02-10")],
    ["NEED-DOC", dated("anjabAbk", "2024-02-09")],
  ],
  "doc-no-discipline": [
    ["PASS", dated("noDiscipline", "2025-08-10")],
    ["NEED-DOC", dated("noDiscipline", "2025-08-09")],
  ],
  "doc-inspectorate-clear": [
    ["PASS", dated("inspectorateClear", "2025-08-10")],
    ["NEED-DOC", dated("inspectorateClear", "2025-08-09")],
  ],
  "authority-intra-ppk": [
    ["PASS", moving(lateral({ documents: { ...PAPERS, tpkMinutes: { date: d("2026-02-10") } } }))],
    ["NEED-DOC", moving(lateral({ documents: { ...PAPERS, tpkMinutes: { date: d("2026-02-11") } } }))],
  ],
  "imut-pertek": [
    ["PASS", moving(lateral({ documents: { ...PAPERS, pertekImut: { date: d("2026-02-10") } } }))],
    ["NEED-DOC", moving(lateral({ documents: { ...PAPERS, pertekImut: { date: d("2026-02-11") } } }))],
  ],
  "pertek-inter": [
    ["PASS", opinionAndDecree("2026-01-20", "2026-01-20")],
    ["NEED-DOC", opinionAndDecree("2026-01-21", "2026-01-20")],
  ],
  "doc-performance-2y": appraisedBackwards((person) => inter({ person })),
  "min-tenure-exceptions": [
    ["PASS", excused("MEDICAL", "2024-02-10")],
    ["WARN", excused("MEDICAL", "2024-02-11")],
    ["WARN", excused("REORGANISATION", "2025-02-10")],
    ["WARN", excused("DISCIPLINE", "2025-02-10")],
    ["WARN", excused("NOT_QUALIFIED", "2025-02-10")],
    ["WARN", excused("URGENT_VACANCY", "2025-02-10")],
    ["WARN", excused("SPECIAL_AREA_TERM_END", "2025-02-10")],
    ["PASS", excused("LONG_STUDY", "2025-02-10")],
  ],
  "max-tenure-5y": [
    ["PASS", staying(lateral({ since: "2021-02-10" }))],
    ["WARN", staying(lateral({ since: "2021-01-10" }))],
  ],
  "competence-gap": [
    ["PASS", moving(promotion({ person: { competence: { jpm: 80, date: d("2025-03-01") } } }))],
    ["WARN", moving(promotion({ person: { competence: { jpm: 79, date: d("2025-03-01") } } }))],
  ],
  "inspektur-governor-consult": [
    ["PASS", consulted("2026-01-21")],
    ["NEED-DOC", consulted("2026-01-22")],
  ],
  "lurah-requirements": [
    ["PASS", moving(lateral({ to: LURAH, person: { golongan: "III/b", ...education("S1", "IPEM") } }))],
    ["WARN", moving(lateral({ to: LURAH, person: { golongan: "III/a", ...education("S1", "IPEM") } }))],
  ],
  "acting-head-blanket-2022": [
    ["PASS", moving(inter({ more: acting }))],
    ["PASS", moving(lateral({ more: { ...acting, justification: { code: "DISCIPLINE" } } }))],
  ],
  "cost-bearer": [
    ["WARN", moving(inter({ documents: without("budgetNote"), more: { scope: "FROM_CENTRAL" } }))],
  ],
};
