import type { PositionFacts } from "../facts.js";
import { isFinanceOrAudit } from "../families.js";
import { postRule, unknownFact, violated } from "../rule.js";
import { PERMENPANRB_17_2024 } from "../sources.js";
import { isManagerial } from "./shared-checks.js";

/** Two sides of one control; relatives should not sit on both. */
const CONTROL_SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [/BENDAHARA/, /VERIFIKATOR|PPK_KEUANGAN|PEJABAT_PENATAUSAHAAN/],
  [
    /INSPEKTUR|IRBAN|AUDITOR|P2UPD/,
    /KEPALA_OPD|SEKDA|CAMAT|LURAH|BENDAHARA|KEPALA_PUSKESMAS|KEPALA_SEKOLAH|DIREKTUR/,
  ],
];

const facesAcross = (a: string, b: string): boolean =>
  CONTROL_SIDES.some(([left, right]) => (left.test(a) && right.test(b)) || (right.test(a) && left.test(b)));
const onAControl = (post: string): boolean =>
  CONTROL_SIDES.some(([left, right]) => left.test(post) || right.test(post));

export interface ControlPost {
  readonly unitId: string;
  readonly family: string;
  readonly specialRole: string | null;
}
const AUDITS = /INSPEKTUR|IRBAN|AUDITOR|P2UPD/;

/** Whether two posts stand on the two sides of one control: money inside one unit, audit everywhere. */
export function standAcross(a: ControlPost, b: ControlPost): boolean {
  const posts = named(a) + named(b);
  return (
    facesAcross(named(a), named(b)) &&
    (a.unitId === b.unitId || !/BENDAHARA/.test(posts) || AUDITS.test(posts))
  );
}

const named = (post: { readonly family: string; readonly specialRole: string | null }): string =>
  `${post.family} ${post.specialRole ?? ""}`;

const leads = ({ kind, specialRole }: PositionFacts): boolean => isManagerial(kind) || specialRole !== null;

export const FAMILY_RULES = [
  postRule({
    ...PERMENPANRB_17_2024,
    id: "coi-direct-supervision",
    version: 1,
    severity: "warn",
    params: {},
    article: "",
    status: "known",
    title: "Kerabat bukan atasan langsung",
    text: "Mutasi sebaiknya tidak menjadikan suami, istri, atau kerabat dekat sebagai atasan dan bawahan langsung; pada jabatan keuangan dan pengawasan hal itu dilarang.",
    english: {
      title: "Kin are not direct superiors",
      text: "A move should not make spouses or close relatives direct superior and subordinate; in finance and audit posts it is forbidden.",
    },
    messages: {
      supervisor: "Atasan kursi tujuan adalah kerabat pegawai ({relation}).",
      subordinate: "Pegawai akan menjadi atasan langsung kerabatnya ({relation}).",
    },
    concerns: (c) => c.employee.relatives.length > 0,
    check(c) {
      const { relatives } = c.employee;
      if (relatives.length === 0) return null;
      const { supervisorsOfTarget, relativePosts } = c.context;
      if (supervisorsOfTarget === undefined) return unknownFact("supervisorsOfTarget");
      const above = relatives.find(({ employeeId }) => employeeId === supervisorsOfTarget[0]);
      // Only who leads can become anybody's superior.
      if (above === undefined && relativePosts === undefined && leads(c.to))
        return unknownFact("relativePosts");
      const below = relativePosts?.find(({ isUnderTarget }) => isUnderTarget === true);
      const nip = above?.employeeId ?? below?.employeeId;
      if (nip === undefined) return null;
      const theirs = relativePosts?.find(({ employeeId }) => employeeId === nip);
      const isGuarded = [c.to, ...(theirs ? [theirs] : [])].some(({ family, specialRole }) =>
        isFinanceOrAudit(family, specialRole),
      );
      const relation = relatives.find(({ employeeId }) => employeeId === nip)?.relation ?? "kerabat";
      return violated(above ? "supervisor" : "subordinate", {
        severity: isGuarded || /INSPEKTORAT/.test(`${c.toUnit.kind} ${c.toUnit.id}`) ? "BLOCK" : "WARN",
        facts: { relation: relation.toLowerCase() },
      });
    },
  }),
  postRule({
    ...PERMENPANRB_17_2024,
    id: "coi-audit-chain",
    version: 1,
    severity: "block",
    params: {},
    article: "",
    status: "known",
    title: "Kerabat tidak berada di dua sisi pengendalian",
    text: "Kerabat tidak duduk di dua sisi satu pengendalian, misalnya bendahara dan verifikator pada unit yang sama, atau Inspektorat dan pimpinan yang diperiksa.",
    english: {
      title: "Kin do not sit on two sides of a control",
      text: "Relatives do not sit on both sides of one control, such as treasurer and verifier of one unit, or the inspectorate and the head it audits.",
    },
    messages: { chain: "Kerabat ({relation}) memegang jabatan di sisi lain pengendalian: {post}." },
    concerns: (c) => c.employee.relatives.length > 0,
    check(c) {
      const target = named(c.to);
      if (c.employee.relatives.length === 0 || !onAControl(target)) return null;
      const { relativePosts } = c.context;
      if (relativePosts === undefined) return unknownFact("relativePosts");
      const { family, specialRole } = c.to;
      const across = relativePosts.find((post) =>
        standAcross({ unitId: c.toUnit.id, family, specialRole }, post),
      );
      if (!across) return null;
      const relation = c.employee.relatives.find(
        ({ employeeId }) => employeeId === across.employeeId,
      )?.relation;
      return violated("chain", {
        facts: { relation: (relation ?? "kerabat").toLowerCase(), post: across.specialRole ?? across.family },
      });
    },
  }),
];
