import { monthsFrom } from "./calendar.js";
import type { CaseFile } from "./case-file.js";
import { broken, type Laws, law } from "./findings.js";
import { isManagerial } from "./ladders.js";

/** "Pejabat" as the Home Minister reads it (letter of 29 March 2024): managerial posts, heads of schools and of Puskesmas. */
const official = (title: CaseFile["from"]) =>
  title !== null &&
  (isManagerial(title.kind) ||
    title.specialRole === "KEPALA_SEKOLAH" ||
    title.specialRole === "KEPALA_PUSKESMAS");
const replacesOfficial = ({ from, to, papers }: CaseFile) =>
  (official(from) || official(to)) && !papers.has("mendagriApproval");

export const electionLaws: Laws = {
  "pilkada-freeze": law(
    "pejabat tidak diganti menjelang pilkada tanpa persetujuan Mendagri (UU 10/2016 Pasal 71)",
    (file) => {
      const { candidatePairDate, headTermEnd } = file.head;
      if (!replacesOfficial(file) || candidatePairDate === null) return null;
      const from = monthsFrom(candidatePairDate, -6);
      const frozen = file.tmt >= from && (headTermEnd === null || file.tmt <= headTermEnd);
      return frozen ? broken(`TMT dalam masa larangan sejak ${from}.`) : null;
    },
  ),
  "new-head-6m": law(
    "enam bulan pertama kepala daerah memerlukan persetujuan Mendagri (UU 10/2016 Pasal 162)",
    (file) => {
      const sworn = file.head.headInauguratedAt;
      if (!replacesOfficial(file) || sworn === null) return null;
      return sworn <= file.tmt && file.tmt < monthsFrom(sworn, 6)
        ? broken(`Kepala daerah dilantik ${sworn}.`)
        : null;
    },
  ),
};
