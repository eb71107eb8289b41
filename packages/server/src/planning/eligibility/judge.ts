import {
  type Certificate,
  type CompiledRules,
  compileRules,
  type EmployeeFacts,
  earliestLawfulDate,
  type Finding,
  type IsoDate,
  type PostContext,
  type RuleProfile,
  type Verdict,
  verdictOf,
  worse,
  worstFirst,
} from "@selaras/regulations";
import { familyName } from "../../needs/family-name.js";
import { type LawFacts, type MissingRegister, NO_END } from "../facts/facts.js";
import { supervises } from "../facts/kinship.js";
import { leads, type PostEntry, type WorkforceIndex } from "../facts/workforce-index.js";

/** The law of one date over one workforce. */
export interface Judge {
  readonly law: CompiledRules;
  readonly tmt: string;
  /** Findings about the person alone, the same for every target. */
  person(employee: number): Finding[];
  title(employee: number, post: PostEntry): Finding[];
  titleVerdict(employee: number, post: PostEntry): Verdict;
  post(employee: number, post: PostEntry): Finding[];
  postVerdict(employee: number, post: PostEntry): Verdict;
  stay(employee: number): Finding[];
  /** Everything about one pair, worst first, and the first date on which nothing blocks it. */
  pair(employee: number, post: PostEntry, filledAfter?: number): Judgement;
  /** The same law, were this person to hold these certificates as well: what a training would change. */
  given(employee: number, certificates: readonly Certificate[]): Judge;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly lawfulFrom: string | null;
  readonly rulesChecked: number;
}

export function createJudge(
  index: WorkforceIndex,
  facts: LawFacts,
  tmt: string,
  knowsKin: boolean,
  reading: RuleProfile = {},
): Judge {
  const date = tmt as IsoDate;
  const law = compileRules(date, {
    ...reading,
    positionOf: (id) => facts.positions.get(id) ?? null,
    unitOf: (id) => facts.units.get(id) ?? null,
    government: facts.government,
    calls: (what, code) => {
      if (what === "field") return facts.fieldNames.get(code) ?? code;
      return what === "unit" ? (index.units.get(code)?.name ?? code) : familyName(code);
    },
  });
  const missing = facts.missingRegisters.map(registerFinding);
  const shared: (PostContext | undefined)[] = [];

  const superiors: (readonly string[] | undefined)[] = [];
  const supervisorsOf = (post: PostEntry): readonly string[] => {
    const known = superiors[post.index];
    if (known) return known;
    const above = index
      .supervisorsOf(post)
      .flatMap(({ holders }) => holders.map((holder) => index.employees[holder]!.nip));
    if (post.index >= 0) superiors[post.index] = above;
    return above;
  };
  const seatOf = (post: PostEntry, filledAfter?: number) => ({
    need: post.seats,
    filledAfter: filledAfter ?? Math.min(post.holders.length + 1, Math.max(post.seats, post.holders.length)),
  });
  /** People without relatives in the register share one context per post. */
  const contextOf = (e: number, post: PostEntry, filledAfter?: number): PostContext => {
    const relatives = facts.employees[e]!.relatives;
    if (relatives.length === 0 && filledAfter === undefined && post.index >= 0) {
      let context = shared[post.index];
      if (!context) {
        context = {
          supervisorsOfTarget: supervisorsOf(post),
          seat: seatOf(post),
          plan: facts.government,
          ...(knowsKin ? { relativePosts: [] } : {}),
        };
        shared[post.index] = context;
      }
      return context;
    }
    const supervisorsOfTarget = supervisorsOf(post);
    const seat = seatOf(post, filledAfter);
    const plan = facts.government;
    return knowsKin
      ? { supervisorsOfTarget, seat, plan, relativePosts: relativePostsOf(e, post) }
      : { supervisorsOfTarget, seat, plan };
  };
  const relativePostsOf = (e: number, post: PostEntry): RelativePosts => {
    const { posts, below } = kinOf(e);
    const under = below.get(post.index);
    return under === undefined
      ? posts
      : posts.map((one) => (under.includes(one.employeeId) ? { ...one, isUnderTarget: true } : one));
  };
  /** Asked for post after post of the same person. */
  let lastKin: { readonly e: number; readonly kin: KinPosts } | null = null;
  const kinOf = (e: number): KinPosts => {
    if (lastKin?.e !== e) lastKin = { e, kin: kinPostsOf(e) };
    return lastKin.kin;
  };
  const kinPostsOf = (e: number): KinPosts => {
    const posts: RelativePosts[number][] = [];
    const below = new Map<number, string[]>();
    for (const { employeeId } of facts.employees[e]!.relatives) {
      const relative = index.employeeIndex.get(employeeId);
      const held = relative === undefined ? -1 : index.postOf[relative]!;
      if (held < 0) continue;
      const theirs = index.posts[held]!;
      const { unit, title } = theirs;
      posts.push({ employeeId, unitId: unit.code, family: title.family, specialRole: title.specialRole });
      // The nearest post above that somebody holds once this person stands in the target: nobody else may be in between.
      for (const above of index.supervisorsOf(theirs)) {
        below.set(above.index, [...(below.get(above.index) ?? []), employeeId]);
        if (above.holders.some((holder) => holder !== e)) break;
      }
    }
    return { posts, below };
  };
  const positions = index.posts.map((post) => facts.positions.get(post.title.code)!);
  const units = index.posts.map((post) => facts.units.get(post.unit.code)!);
  const position = (post: PostEntry) => positions[post.index] ?? facts.positions.get(post.title.code)!;
  const unit = (post: PostEntry) => units[post.index] ?? facts.units.get(post.unit.code)!;

  /** Where a relative above or across would be forbidden or never proposed, not knowing relatives is not "none". */
  const kinUnknown = (post: PostEntry): readonly Finding[] =>
    !knowsKin && (leads(post.title) || isControl(post)) ? [KIN_REGISTER] : NOTHING;
  const kin = (e: number, post: PostEntry): Finding[] =>
    knowsKin && supervises(index, facts, e, post) ? [KIN_FINDING] : [];
  const judgeOf = (employeeOf: (e: number) => EmployeeFacts): Judge => {
    /** The person as seen from a post: rules of a title compare the competence with what that title asks. */
    const facing = (e: number, post: PostEntry): EmployeeFacts => {
      const employee = employeeOf(e);
      const competence = facts.competence(e, post.title.code);
      return competence === employee.competence ? employee : { ...employee, competence };
    };
    const person = (e: number) => [...missing, ...law.personFindings(employeeOf(e)).map(openEnded)];
    const title = (e: number, post: PostEntry) => law.titleFindings(facing(e, post), position(post));
    return {
      law,
      tmt,
      person,
      title,
      titleVerdict: (e, post) => law.titleVerdict(employeeOf(e), position(post)),
      given: (e, certificates) => {
        const known = employeeOf(e);
        const trained = { ...known, certificates: [...(known.certificates ?? []), ...certificates] };
        return judgeOf((other) => (other === e ? trained : employeeOf(other)));
      },
      post(e, post) {
        const found = law.postFindings(employeeOf(e), position(post), unit(post), contextOf(e, post));
        found.push(...kinUnknown(post));
        return found;
      },
      postVerdict(e, post) {
        const verdict = law.postVerdict(employeeOf(e), position(post), unit(post), contextOf(e, post));
        return knowsKin
          ? verdict
          : kinUnknown(post).reduce((worst, { severity }) => worse(worst, severity), verdict);
      },
      stay: (e) => law.stayFindings(employeeOf(e)),
      pair(e, post, filledAfter) {
        const context = contextOf(e, post, filledAfter);
        const employee = facing(e, post);
        const findings = worstFirst([
          ...person(e),
          ...title(e, post),
          ...law.postFindings(employee, position(post), unit(post), context),
          ...kin(e, post),
          ...kinUnknown(post),
        ]);
        const held = index.postOf[e]!;
        const from = held < 0 ? null : index.posts[held]!;
        return {
          verdict: verdictOf(findings),
          findings,
          rulesChecked: law.rules.filter(
            (rule) => rule.scope !== "plan" && rule.scope !== "conduct" && rule.on !== "stay",
          ).length,
          lawfulFrom: nearDate(
            earliestLawfulDate(
              {
                employee,
                from: from === null ? null : position(from),
                fromUnit: from === null ? null : unit(from),
                to: position(post),
                toUnit: unit(post),
                tmt: date,
                scope: "INTRA",
                documents: {},
                plan: facts.government,
                ...(context.supervisorsOfTarget ? { supervisorsOfTarget: context.supervisorsOfTarget } : {}),
                ...(context.seat ? { seat: context.seat } : {}),
                ...(context.relativePosts ? { relativePosts: context.relativePosts } : {}),
              },
              reading,
            ),
          ),
        };
      },
    };
  };
  return judgeOf((e) => facts.employees[e]!);
}

const nearDate = (date: string | null): string | null => (date === null || date > NO_END ? null : date);

/** No law date follows from an absence whose end is not recorded: the day it would name is no day. */
function openEnded(finding: Finding): Finding {
  if (finding.lawfulFrom === undefined || finding.lawfulFrom <= NO_END) return finding;
  const { lawfulFrom: _, ...rest } = finding;
  return {
    ...rest,
    message: finding.message.replace(/ Sah mulai [^.]*\./, " Tanggal berakhirnya belum tercatat."),
  };
}

/** A register that was never handed over leaves a fact unknown for everybody: nothing can be judged without it. */
function registerFinding(register: MissingRegister): Finding {
  return {
    rule: "data-register",
    version: 1,
    severity: "NEED-DOC",
    kind: "unknown-fact",
    status: "verified",
    citation: "Ketentuan data SELARAS",
    message: `Belum dapat dinilai: ${register.title} belum diserahkan. Unggah berkasnya lebih dahulu.`,
    missing: [register.title],
    facts: {},
  };
}

/** The posts relatives hold, and by target post the relatives whose nearest superior it would be. */
interface KinPosts {
  readonly posts: RelativePosts;
  readonly below: ReadonlyMap<number, readonly string[]>;
}
type RelativePosts = NonNullable<PostContext["relativePosts"]>;
const NOTHING: readonly Finding[] = [];
const KIN_REGISTER = registerFinding({ kind: "keluarga", title: "daftar keluarga sesama ASN" });

const CONTROL = /BENDAHARA|KEUANGAN|AUDITOR|PENGAWAS_PEMERINTAHAN|INSPEKTORAT|IRBAN/;
const isControl = ({ title, unit }: PostEntry): boolean =>
  CONTROL.test(`${title.family} ${title.specialRole ?? ""} ${unit.kind}`);

/** Planning is stricter than the law here: it never proposes what the law only warns of (regulations.md 13). */
const KIN_FINDING: Finding = {
  rule: "plan-kinship",
  version: 1,
  severity: "WARN",
  kind: "advice",
  status: "known",
  citation: "PermenPANRB 17/2024 tentang Pengelolaan Konflik Kepentingan",
  message: "Kerabat akan menjadi atasan dan bawahan langsung; sistem tidak mengusulkan penempatan ini.",
  facts: {},
};
