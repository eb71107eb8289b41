import { isTeacher } from "../families.js";
import { advice, personRule, postRule, violated } from "../rule.js";
import { PERMENDIKDASMEN_7_2025, PP_94_2021 } from "../sources.js";

export const DISCIPLINE_EFFECT_RULES = [
  postRule({
    ...PERMENDIKDASMEN_7_2025,
    id: "disc-never-medium-heavy",
    version: 1,
    appliesTo: { kinds: ["JF"] },
    severity: "block",
    params: { levels: ["SEDANG", "BERAT"] },
    source: "Permendikdasmen 7/2025; Permendikdasmen 1/2025",
    article: "Pasal 7; Pasal 4",
    status: "verified",
    title: "Tugas yang mensyaratkan tidak pernah dihukum sedang atau berat",
    text: "Kepala sekolah dan guru yang diredistribusi ke sekolah swasta tidak pernah dijatuhi hukuman disiplin sedang atau berat, kapan pun.",
    english: {
      title: "Duties for those never punished at medium or heavy level",
      text: "School heads and teachers redistributed to private schools have never had a medium or heavy penalty, however long ago.",
    },
    messages: {
      ever: "Pernah dijatuhi hukuman disiplin {level} ({start}); tugas ini mensyaratkan tidak pernah.",
    },
    check(c, { levels }) {
      const isHead = c.to.specialRole === "KEPALA_SEKOLAH";
      if (!isHead && !(isTeacher(c.to.family) && c.toUnit.isPrivate === true)) return null;
      const penalty = c.employee.discipline.find(
        ({ level, status }) => levels.includes(level) && status !== "PROCESS",
      );
      return penalty
        ? violated("ever", { facts: { level: penalty.level.toLowerCase(), start: penalty.start } })
        : null;
    },
  }),
  personRule({
    ...PP_94_2021,
    id: "disc-absence-info",
    version: 1,
    on: "both",
    severity: "warn",
    params: { lowered: 21, dismissed: 28, inARow: 10 },
    article: "",
    status: "verified",
    title: "Ketidakhadiran yang perlu dirujuk",
    text: "Ketidakhadiran tanpa alasan sah 21 sampai 24 hari setahun berakibat penurunan jabatan dua belas bulan; 28 hari setahun atau 10 hari berturut-turut berakibat pemberhentian. Ini rujukan disiplin, bukan aturan mutasi.",
    english: {
      title: "Absence that must be referred",
      text: "Absence of 21 to 24 days a year leads to a lowered post for 12 months; 28 days, or 10 in a row, to dismissal. A referral to discipline, not a rule about moves.",
    },
    messages: {
      lowered: "Tidak hadir {days} hari pada {year}: rujuk ke pemeriksaan disiplin (penurunan jabatan).",
      dismissed:
        "Tidak hadir {days} hari pada {year}, {row} hari berturut-turut: rujuk ke pemeriksaan disiplin (pemberhentian).",
    },
    check(c, { lowered, dismissed, inARow }) {
      const worst = [...(c.employee.absence ?? [])].sort((a, b) => b.days - a.days || b.year - a.year);
      const out = worst.find((one) => one.days >= dismissed || one.inARow >= inARow);
      if (out)
        return advice("dismissed", {
          facts: { year: String(out.year), days: out.days, row: out.inARow },
        });
      const down = worst.find((one) => one.days >= lowered);
      return down
        ? advice("lowered", { severity: "PASS", facts: { year: String(down.year), days: down.days } })
        : null;
    },
  }),
];
