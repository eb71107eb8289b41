import type { ConductFacts, Dataset, Decider, MoveDecision, SignedDocument } from "../conduct-facts.js";
import { d } from "./fixtures.js";

const weighed = "Sudah dipertimbangkan.";
export const WEIGHED: NonNullable<MoveDecision["aspects"]> = {
  COMPETENCE: weighed,
  CAREER_PATTERN: weighed,
  MAPPING: weighed,
  SUCCESSION: "Tidak berlaku: bukan jabatan target suksesi.",
  DEVELOPMENT: weighed,
  APPRAISAL: weighed,
  NEED: weighed,
  NATURE_OF_WORK: weighed,
};

/** A round conducted as the law asks, changed in one respect per case. */
export const decision = (more: Partial<MoveDecision> = {}): MoveDecision => ({
  moveId: "m1",
  employeeId: "e1",
  handledBy: ["planner", "member"],
  decidedBy: "mayor",
  reason: "Sekolah tujuan kekurangan guru kelas.",
  aspects: WEIGHED,
  ...more,
});

export const decider = (more: Partial<Decider> = {}): Decider => ({
  personId: "member",
  part: "TPK_MEMBER",
  relatives: [],
  declaration: { declares: [], date: d("2026-01-05") },
  ...more,
});

export const decree = (more: Partial<SignedDocument> = {}): SignedDocument => ({
  id: "SK-1",
  kind: "Keputusan",
  signature: certificate(),
  hashAtSigning: "a1",
  hashNow: "a1",
  signer: "DEFINITIVE",
  ...more,
});
export const certificate = (
  more: Partial<NonNullable<SignedDocument["signature"]>> = {},
): NonNullable<SignedDocument["signature"]> => ({
  type: "CERTIFIED",
  provider: "BSrE",
  signedOn: d("2026-02-02"),
  certificateValidUntil: d("2026-02-02"),
  ...more,
});

export const dataset = (more: Partial<Dataset> = {}): Dataset => ({
  name: "pegawai",
  columns: ["nip", "nama", "jabatan"],
  purpose: "Penyusunan rencana mutasi",
  basis: "PUBLIC_TASK",
  isOptional: false,
  retention: "Menurut jadwal retensi arsip",
  roles: ["PLANNER"],
  readsLogged: true,
  logAppendOnly: true,
  ...more,
});
export const WISHES = dataset({
  name: "harapan",
  columns: ["nip", "kecamatan"],
  basis: "CONSENT",
  isOptional: true,
});

export const ROUND = {
  readAt: "2026-02-10T08:00:00+08:00",
  plan: { period: "2026", approvedBy: "Wali Kota", version: "1" },
  decisions: [decision()],
  deciders: [decider()],
  documents: [decree()],
  procedures: [],
  panels: [],
  exports: [{ name: "Rencana", columns: ["NIP", "JABATAN TUJUAN"] }],
  scoringInputs: ["employees.performance", "certificates.field"],
  processing: {
    datasets: [dataset(), WISHES],
    withdrawals: [],
    requests: [],
    breaches: [],
    impactAssessment: { release: "0.1.0", date: d("2026-01-05") },
    officer: "ppd@kupangkota.go.id",
    retention: [],
  },
  system: {
    release: "0.1.0",
    hostingCountry: "ID",
    securityAuditOn: d("2025-06-01"),
    integratesWith: ["SIASN"],
    apiDocumented: true,
  },
} satisfies ConductFacts;

export const processed = (more: Partial<NonNullable<ConductFacts["processing"]>>): ConductFacts => ({
  ...ROUND,
  processing: { ...ROUND.processing, ...more },
});
export const running = (more: Partial<NonNullable<ConductFacts["system"]>>): ConductFacts => ({
  ...ROUND,
  system: { ...ROUND.system, ...more },
});
