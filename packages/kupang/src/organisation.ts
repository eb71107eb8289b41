import type { GovernmentId } from "./demo-governments.js";
import { unitsKota } from "./facts.js";
import { area } from "./geography.js";
import { kabupatenUnits } from "./organisation-kabupaten.js";
import type { Unit, UnitDraft } from "./unit.js";

function officeOf(draft: UnitDraft, byCode: ReadonlyMap<string, UnitDraft>): string {
  let current = draft;
  for (;;) {
    const parent = byCode.get(current.parent);
    if (parent === undefined || parent.kind === "PEMERINTAH") return current.code;
    current = parent;
  }
}

/**
 * The unit tree. The regency's facts give schools as one row per kecamatan; they become single schools, fewer than
 * in truth when the demo has fewer people (`share` = people of the demo over people of the real regency).
 */
export function organisation(government: GovernmentId, share: number): Unit[] {
  const drafts: readonly UnitDraft[] =
    government === "kota"
      ? unitsKota.map((u) => ({
          code: u.id,
          name: u.name,
          kind: u.kind,
          parent: u.parent,
          eselon: u.eselon,
          area: u.area,
          people: u.people,
        }))
      : kabupatenUnits(share);
  const byCode = new Map(drafts.map((d) => [d.code, d]));
  return drafts.map((d) => {
    const remoteness = area(d.area).remoteness;
    return {
      ...d,
      remoteness,
      special:
        ["SD", "SMP", "TK", "PUSKESMAS"].includes(d.kind) &&
        (remoteness === "SANGAT_TERPENCIL" || remoteness === "TERPENCIL"),
      office: officeOf(d, byCode),
      rombel: undefined,
      pupils: undefined,
    };
  });
}
