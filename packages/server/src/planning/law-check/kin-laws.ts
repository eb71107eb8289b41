import type { CaseFile } from "./case-file.js";
import { broken, type Laws, law, told } from "./findings.js";

const money = /BENDAHARA|KEUANGAN|AUDITOR|PENGAWAS_PEMERINTAHAN|P2UPD|VERIFIKATOR|INSPEKTUR|IRBAN/;
const inspects = /INSPEKTUR|IRBAN|AUDITOR|P2UPD/;
const inspected = /KEPALA_OPD|SEKDA|CAMAT|LURAH|BENDAHARA|KEPALA_PUSKESMAS|KEPALA_SEKOLAH|DIREKTUR/;
const verifies = /VERIFIKATOR|PPK_KEUANGAN|PEJABAT_PENATAUSAHAAN/;

const called = (title: { family: string; specialRole: string | null }) =>
  `${title.family} ${title.specialRole ?? ""}`;

/** Kin in one line of command or on two sides of one control (PermenPANRB 17/2024), where the plan puts them. */
export const kinLaws: Laws = {
  "coi-direct-supervision": law(
    "kerabat tidak menjadi atasan langsung; dilarang pada keuangan dan pengawasan (PermenPANRB 17/2024)",
    ({ kin, superior, to, toUnit }) => {
      const at = (seat: CaseFile["superior"], unitCode: string, titleCode: string) =>
        seat?.unitCode === unitCode && seat.titleCode === titleCode;
      const above = kin.find(({ unitCode, title }) => at(superior, unitCode, title.code));
      const below = kin.find((one) => at(one.superior, toUnit.code, to.code));
      const relative = above ?? below;
      if (!relative) return null;
      const found = `${above ? "Atasan" : "Bawahan"} langsungnya ${relative.relation.toLowerCase()} sendiri (${relative.nip}).`;
      const guarded = [to, relative.title].some((title) => money.test(called(title)));
      return guarded || /INSPEKTORAT/.test(`${toUnit.kind} ${toUnit.code}`) ? broken(found) : told(found);
    },
  ),
  "coi-audit-chain": law(
    "kerabat tidak di dua sisi satu pengendalian (PermenPANRB 17/2024)",
    ({ kin, to, toUnit }) => {
      const across = kin.find(({ unitCode, title }) => {
        const [mine, theirs] = [called(to), called(title)];
        const faces = (a: string, b: string) =>
          (inspects.test(a) && inspected.test(b)) ||
          (unitCode === toUnit.code && /BENDAHARA/.test(a) && verifies.test(b));
        return faces(mine, theirs) || faces(theirs, mine);
      });
      return across
        ? broken(`${across.relation} memegang ${across.title.name} di ${across.unitCode}.`)
        : null;
    },
  ),
};
