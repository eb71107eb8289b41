import { addMonths, isoDate } from "../dates.js";
import type { PositionFacts } from "../facts.js";
import { type Outcome, planRule, unknownFact, violated } from "../rule.js";
import { unknownTogether } from "./shared-checks.js";

const LEADERS: readonly string[] = ["KEPALA_SEKOLAH", "KEPALA_PUSKESMAS", "CAMAT", "LURAH"];
const isLeader = ({ kind, specialRole }: PositionFacts): boolean =>
  kind === "JPT_PRATAMA" || (specialRole !== null && LEADERS.includes(specialRole));

export const PLAN_LEADER_RULES = [
  planRule({
    id: "critical-seat-gap",
    version: 1,
    effectiveFrom: isoDate("2021-01-01"),
    effectiveTo: null,
    severity: "warn",
    params: { actingMonths: 3, extensions: 1 },
    source: "SE BKN 1/SE/I/2021",
    article: "",
    status: "known",
    title: "Kursi pimpinan tidak dibiarkan kosong",
    text: "Kursi kepala perangkat daerah, kepala sekolah, kepala Puskesmas, camat, dan lurah yang kosong diisi pelaksana tugas paling lama tiga bulan, dapat diperpanjang satu kali tiga bulan.",
    english: {
      title: "Leading posts are not left empty",
      text: "An empty post of an OPD head, school head, head of Puskesmas, camat or lurah gets an acting official for at most three months, extendable once by three.",
    },
    messages: {
      empty: "{position} di {unit} kosong setelah rencana dan belum ada pelaksana tugas.",
      open: "Pelaksana tugas {position} di {unit} belum mempunyai tanggal akhir.",
      long: "Pelaksana tugas {position} di {unit} sampai {until}; paling lama {actingMonths} bulan dengan satu perpanjangan.",
    },
    check: (plan, { actingMonths, extensions }) =>
      unknownTogether(
        plan.staffing.flatMap(({ unit, position, need, after }): Outcome[] => {
          if (!isLeader(position) || need === 0 || after >= 1) return [];
          if (plan.acting === undefined || plan.acting === null) return [unknownFact(`acting:${unit.id}`)];
          const acting = plan.acting.find((one) => one.unitId === unit.id && one.positionId === position.id);
          const facts = { unit: unit.id, position: position.name };
          if (acting === undefined) return [violated("empty", { facts })];
          if (acting.until === null) return [violated("open", { facts })];
          const tooLate = addMonths(acting.from, actingMonths * (1 + acting.extensions));
          return acting.extensions > extensions || acting.until >= tooLate
            ? [violated("long", { facts: { ...facts, until: acting.until } })]
            : [];
        }),
      ),
  }),
];
