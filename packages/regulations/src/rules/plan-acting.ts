import { isoDate } from "../dates.js";
import { jenjangOf } from "../grades.js";
import { type Outcome, planRule, unknownFact, violated } from "../rule.js";

/** Leading posts a functional official may look after, as "level>post". */
const REACH = [
  "AHLI_UTAMA>JPT_PRATAMA",
  "AHLI_MADYA>JPT_PRATAMA",
  "AHLI_MADYA>ADMINISTRATOR",
  "AHLI_MUDA>ADMINISTRATOR",
  "AHLI_MUDA>PENGAWAS",
] as const;

export const PLAN_ACTING_RULES = [
  planRule({
    id: "jf-not-plt-too-high",
    version: 1,
    effectiveFrom: isoDate("2023-01-01"),
    effectiveTo: null,
    severity: "warn",
    params: { reach: REACH },
    source: "PermenPANRB 1/2023",
    article: "",
    status: "verified",
    title: "Pejabat fungsional sebagai pelaksana tugas",
    text: "Ahli utama dapat menjadi pelaksana tugas JPT, ahli madya untuk tingkat JPT pratama dan administrator, ahli muda untuk tingkat administrator dan pengawas.",
    english: {
      title: "Functional officials as acting officials",
      text: "Ahli utama may act for JPT, ahli madya for JPT pratama and administrator level, ahli muda for administrator and pengawas level.",
    },
    messages: {
      high: "Pelaksana tugas {position} di {unit} memegang jabatan fungsional {jenjang}; tingkat itu tidak sesuai.",
    },
    check: (plan, { reach }) =>
      (plan.acting ?? []).flatMap(({ unitId, positionId, post }): Outcome[] => {
        const target = plan.staffing.find(
          ({ unit, position }) => unit.id === unitId && position.id === positionId,
        )?.position;
        if (target === undefined) return [];
        if (post === undefined || post === null) return [unknownFact(`actingPost:${unitId}`)];
        if (post.kind !== "JF") return [];
        const jenjang = jenjangOf(post.jenjang);
        if (jenjang === null) return [unknownFact(`actingPost:${unitId}`)];
        return (reach as readonly string[]).includes(`${jenjang}>${target.kind}`)
          ? []
          : [
              violated("high", {
                facts: {
                  position: target.name,
                  unit: unitId,
                  jenjang: jenjang.toLowerCase().replace(/_/g, " "),
                },
              }),
            ];
      }),
  }),
];
