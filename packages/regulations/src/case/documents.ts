import type { DocumentFacts } from "../facts.js";
import type { CaseFault, Fields } from "./fields.js";
import { nearest } from "./fields.js";

/** Papers an ordinary move carries: what "ALL" stands for. Papers that lift a ban are never among them; they are named one by one. */
const ORDINARY = [
  "tpkMinutes",
  "ukomPass",
  "panselResult",
  "jobFitReport",
  "bknRecommendation",
  "bknResultApproval",
  "assessment",
  "abkUpdate",
  "addendum",
  "pertekImut",
  "pertekBkn",
  "governorDecree",
  "mendagriDecree",
  "govCoordination",
  "requestLetter",
  "receiverProposal",
  "senderConsent",
  "noDiscipline",
  "inspectorateClear",
  "noStudyBond",
  "anjabAbk",
  "lastRankDecree",
  "paktaIntegritas",
  "napza",
  "timPertimbangan",
  "kapusTraining",
  "sip",
  "str",
  "bcksCertificate",
  "dprdConsent",
  "redistribusiTeam",
  "fieldExperience",
  "coiDeclaration",
  "budgetNote",
] as const;
const LIFTING = [
  "mendagriApproval",
  "mendagriDukcapil",
  "govConsult",
  "extension",
  "ksExtension",
  "noCandidateDeclared",
  "justification",
  "demotionBasis",
  "performanceProcess",
  "presidentDecree",
  "presidentWaiver",
  "talentApproval",
  "waiver",
  "reactivation",
  "contractClause",
  "alihFungsi",
  "sertifikatPendidik",
  "relatedExperience",
  "managerialExperience",
  "puskesmasService",
] as const;
const KNOWN: readonly string[] = [...ORDINARY, ...LIFTING];

/** Other names for the same paper. */
const ALIASES: Readonly<Record<string, string>> = {
  mendagriConsent: "mendagriApproval",
  mendagriApprovals: "mendagriApproval",
  pertek: "pertekImut",
  imutPertek: "pertekImut",
  jobFit: "jobFitReport",
  pansel: "panselResult",
  ukom: "ukomPass",
  proposal: "receiverProposal",
  consent: "senderConsent",
  governorConsult: "govConsult",
  governorCoordination: "govCoordination",
  abk: "anjabAbk",
  anjab: "anjabAbk",
  rankDecree: "lastRankDecree",
  disciplineStatement: "noDiscipline",
  studyStatement: "noStudyBond",
  clearance: "inspectorateClear",
  noCandidate: "noCandidateDeclared",
  bcks: "bcksCertificate",
  reorganisationDecree: "justification",
  justificationDocument: "justification",
  basis: "demotionBasis",
  siasnSync: "abkUpdate",
};

export type PaperSet = Record<string, DocumentFacts | undefined>;

/**
 * Attached papers: `"ALL"` (every ordinary one), a list of names, or an object of names with true, false, or
 * `{ number, date, issuer, positionId, months }`; `all: true` beside them stands for the ordinary ones.
 */
export function readDocuments(source: Fields, faults: CaseFault[], ...names: readonly string[]): PaperSet {
  const field = source.raw(...names);
  if (field === null) return {};
  if (field.value === "ALL" || field.value === "all") return ordinary();
  if (Array.isArray(field.value)) {
    const named = field.value.map((value, i) => [
      knownPaper(String(value), `${field.path}[${i}]`, faults),
      {},
    ]);
    return Object.fromEntries(named.filter(([name]) => name !== null));
  }
  const fields = source.nested(field.value, field.path);
  if (fields === null) return {};
  const papers: PaperSet = fields.flag("all", "ALL") === true ? ordinary() : {};
  for (const key of fields.keys()) {
    if (key.toLowerCase() === "all" || /^[_$]/.test(key)) continue;
    const name = knownPaper(key, `${field.path}.${key}`, faults);
    const paper = fields.raw(key);
    if (name === null || paper === null) continue;
    papers[name] = readPaper(fields, paper);
  }
  return papers;
}

const ordinary = (): PaperSet => Object.fromEntries(ORDINARY.map((name) => [name, {}]));

function knownPaper(name: string, where: string, faults: CaseFault[]): string | null {
  const known = KNOWN.includes(name) ? name : ALIASES[name];
  if (known !== undefined) return known;
  const near = nearest(name, [...KNOWN, ...Object.keys(ALIASES)]);
  faults.push({
    where,
    found: name,
    expected: "nama dokumen yang dikenal",
    fix: near === null ? `Yang dikenal: ${KNOWN.join(", ")}.` : `Mungkin maksudnya ${near}.`,
  });
  return null;
}

/** undefined: said to be missing. */
export function readPaper(
  parent: Fields,
  field: { value: unknown; path: string },
): DocumentFacts | undefined {
  if (field.value === false) return undefined;
  if (field.value === true) return {};
  if (typeof field.value === "string") return { number: field.value };
  const paper = parent.nested(Array.isArray(field.value) ? field.value[0] : field.value, field.path);
  if (paper === null) return undefined;
  const facts: DocumentFacts = {
    number: paper.text("number", "no"),
    date: paper.date("date"),
    issuer: paper.text("issuer", "by"),
    positionId: paper.text("positionId", "toPositionId", "position"),
    months: paper.number("months"),
  };
  const attached = paper.flag("attached", "present");
  paper.raw("covers", "names", "teamSize", "expires", "submittedAt", "status");
  paper.done();
  return attached === false ? undefined : facts;
}
