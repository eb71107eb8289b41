import { addYears } from "../dates.js";
import { advice, type PersonCase, personRule, unknownFact, violated } from "../rule.js";
import { PERMENPANRB_6_2024, PRACTICE } from "../sources.js";

/** The ground of an own request: to live where the spouse works. */
const FOLLOW_SPOUSE = "FOLLOW_SPOUSE";
const asksToFollow = (c: PersonCase): boolean =>
  c.employee.initiator === "OWN_REQUEST" && c.justification === FOLLOW_SPOUSE;

export const SPOUSE_RULES = [
  personRule({
    ...PRACTICE,
    id: "spouse-colocation",
    version: 1,
    severity: "warn",
    params: {},
    article: "",
    status: "uncertain",
    title: "Mengikuti pasangan adalah harapan, bukan hak",
    text: "Tinggal dekat pasangan adalah harapan yang dapat dipenuhi bila formasi dan kebutuhan mengizinkan; ia bukan hak dan tidak mengalahkan syarat yang sah.",
    english: {
      title: "Following a spouse is a wish, no claim",
      text: "Living near the spouse is a wish the agency may grant where formation and need allow; it is no legal claim and never beats a legal minimum.",
    },
    messages: {
      wish: "Permohonan mengikuti pasangan dipertimbangkan sebagai harapan; syarat lain tetap berlaku.",
    },
    check: (c) => (asksToFollow(c) ? advice("wish") : null),
  }),
  personRule({
    ...PERMENPANRB_6_2024,
    id: "spouse-pledge",
    version: 1,
    severity: "block",
    params: {},
    article: "Pasal 59",
    status: "verified",
    title: "Mengikuti pasangan tidak menghapus pernyataan tidak pindah",
    text: "Keinginan mengikuti pasangan tidak menghapus pernyataan tidak pindah instansi selama sepuluh tahun.",
    english: {
      title: "Following a spouse does not lift the pledge",
      text: "The wish to follow a spouse does not lift the ten-year pledge not to move to another agency.",
    },
    messages: {
      pledge: "Mengikuti pasangan tidak menghapus pernyataan tidak pindah yang berlaku sampai {free}.",
    },
    check(c) {
      const { kind, noMovePledgeYears, tmtPns } = c.employee;
      if (kind !== "PNS" || c.scope === "INTRA" || !asksToFollow(c)) return null;
      if (noMovePledgeYears === undefined || noMovePledgeYears === null)
        return unknownFact("noMovePledgeYears");
      if (noMovePledgeYears === 0) return null;
      if (tmtPns === null) return unknownFact("tmtPns");
      const free = addYears(tmtPns, noMovePledgeYears);
      return c.tmt >= free ? null : violated("pledge", { lawfulFrom: free, facts: { free } });
    },
  }),
];
