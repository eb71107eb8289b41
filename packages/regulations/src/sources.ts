import { isoDate } from "./dates.js";

/** The acts the rules stand on, as citations write them, with the day each began to bind where it matters. */
export const PP_11_2017 = {
  source: "PP 11/2017 jo. PP 17/2020",
  effectiveFrom: isoDate("2017-04-07"),
  effectiveTo: null,
};
export const PER_BKN_5_2019 = {
  source: "Peraturan BKN 5/2019",
  effectiveFrom: isoDate("2019-04-26"),
  effectiveTo: null,
};
export const UU_20_2023 = { source: "UU 20/2023", effectiveFrom: isoDate("2017-04-07"), effectiveTo: null };
export const PERMENPANRB_1_2023 = {
  source: "PermenPANRB 1/2023",
  effectiveFrom: isoDate("2023-01-01"),
  effectiveTo: null,
};
export const PERMENPANRB_6_2024 = {
  source: "PermenPANRB 6/2024",
  effectiveFrom: isoDate("2024-07-18"),
  effectiveTo: null,
};
export const PP_49_2018 = { source: "PP 49/2018", effectiveFrom: isoDate("2018-11-28"), effectiveTo: null };
export const PP_94_2021 = { source: "PP 94/2021", effectiveFrom: isoDate("2021-08-31"), effectiveTo: null };
export const PERMENDIKDASMEN_7_2025 = {
  source: "Permendikdasmen 7/2025",
  effectiveFrom: isoDate("2025-05-14"),
  effectiveTo: null,
};
export const PERMENDIKBUDRISTEK_40_2021 = {
  source: "Permendikbudristek 40/2021",
  effectiveFrom: isoDate("2021-12-01"),
  effectiveTo: isoDate("2025-05-13"),
};
export const UU_10_2016 = { source: "UU 10/2016", effectiveFrom: isoDate("2016-07-01"), effectiveTo: null };
export const PERMENPANRB_17_2024 = {
  source: "PermenPANRB 17/2024",
  effectiveFrom: isoDate("2024-10-31"),
  effectiveTo: null,
};
/** House practice without one act behind it. */
export const PRACTICE = {
  source: "Praktik penyusunan rencana",
  effectiveFrom: isoDate("2017-01-01"),
  effectiveTo: null,
};
