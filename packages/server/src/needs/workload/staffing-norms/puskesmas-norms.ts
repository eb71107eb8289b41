import type { StaffingNorms } from "@selaras/contract";
import {
  PUSKESMAS_STANDARDS,
  type PuskesmasArea,
  type PuskesmasProfession,
  puskesmasAreas,
  puskesmasProfessions,
} from "@selaras/regulations/formulas";

/** Which job families are which profession of the table; a family that is none of them is counted nowhere. */
const PROFESSION_OF: Readonly<Record<string, PuskesmasProfession>> = {
  DOKTER: "DOKTER",
  DOKTER_GIGI: "DOKTER_GIGI",
  PERAWAT: "PERAWAT",
  BIDAN: "BIDAN",
  PROMOTOR_KESEHATAN: "KESEHATAN_MASYARAKAT",
  SANITARIAN: "KESEHATAN_LINGKUNGAN",
  PRANATA_LABORATORIUM: "LABORATORIUM",
  NUTRISIONIS: "GIZI",
  APOTEKER: "KEFARMASIAN",
  ASISTEN_APOTEKER: "KEFARMASIAN",
  PELAKSANA_KLEREK: "ADMINISTRASI",
  PELAKSANA_OPERATOR: "PEKARYA",
};

/**
 * Least staff of a puskesmas per profession against the people there. The table that was read is no longer in force, and whether the
 * puskesmas has beds stands in no office file, so the least is a span over what it may be: a comparison, never a need.
 */
export function puskesmasNorms(
  remoteness: string,
  posts: readonly { readonly family: string; readonly holders: number }[],
): StaffingNorms["puskesmas"] {
  const standard = PUSKESMAS_STANDARDS[0]!;
  const areas = areasOf(remoteness);
  return {
    standard: standard.name,
    source: standard.basis.source,
    inForceUntil: standard.effectiveTo,
    rows: puskesmasProfessions.map((profession, i) => {
      const may = areas.flatMap((area) => [
        standard.minimum[area].outpatient[i]!,
        standard.minimum[area].inpatient[i]!,
      ]);
      return {
        profession,
        least: Math.min(...may),
        most: Math.max(...may),
        holders: posts
          .filter(({ family }) => PROFESSION_OF[family] === profession)
          .reduce((sum, { holders }) => sum + holders, 0),
      };
    }),
  };
}

/** A remote unit is remote; the others may be urban or rural, which no office file says. */
const areasOf = (remoteness: string): readonly PuskesmasArea[] =>
  remoteness.includes("TERPENCIL") ? ["TERPENCIL"] : puskesmasAreas.filter((area) => area !== "TERPENCIL");
