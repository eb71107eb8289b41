import type { GroupProfessionalism } from "@selaras/contract";
import { type Dimension, meanProfessionalism, PROFESSIONALISM_BANDS } from "@selaras/regulations/formulas";
import type { PersonIndex } from "./professionalism-facts.js";

const CODES = ["kualifikasi", "kompetensi", "kinerja", "disiplin"] as const satisfies readonly Dimension[];

/**
 * Index of a group of people: the mean of those whose index is known, its category only when everybody's is, and how many stand in each
 * category. Without the right to discipline the sum stays away, for whoever sees three parts and the sum sees the fourth.
 */
export function groupIndex(people: readonly PersonIndex[], withDiscipline: boolean): GroupProfessionalism {
  const known = people.flatMap(({ outcome }) => (outcome.status === "known" ? [outcome] : []));
  const mean = meanProfessionalism(known.map(({ index }) => index.value));
  const shown = withDiscipline && mean.status === "known" ? mean : null;
  return {
    people: people.length,
    known: known.length,
    mean: shown === null ? null : shown.index.value,
    category: shown && known.length === people.length ? shown.category.label : null,
    bands: withDiscipline
      ? PROFESSIONALISM_BANDS.map(({ code }) => known.filter(({ category }) => category.code === code).length)
      : null,
    dimensions: CODES.map((code) => {
      const points = people.flatMap(({ dimensions }) => {
        const part = dimensions.find((one) => one.code === code);
        return part?.points == null ? [] : [part.points];
      });
      const isShown = points.length > 0 && (code !== "disiplin" || withDiscipline);
      return isShown
        ? Math.round((points.reduce((sum, one) => sum + one, 0) * 100) / points.length) / 100
        : null;
    }),
  };
}
