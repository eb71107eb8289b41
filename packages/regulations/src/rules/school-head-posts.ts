import { experience } from "../evidence.js";
import type { PositionFacts, Posting } from "../facts.js";
import type { PersonCase, TitleCase } from "../rule.js";

export const HEAD = "KEPALA_SEKOLAH";
export const isHeadPost = ({ specialRole }: PositionFacts): boolean => specialRole === HEAD;
export const toHead = (c: TitleCase): boolean => c.to.specialRole === HEAD;
export const isEntering = (c: TitleCase): boolean => toHead(c) && c.from?.specialRole !== HEAD;
export const asHead = (p: Posting): boolean => p.role === HEAD || p.family.startsWith(HEAD);
export const headMonths = (c: PersonCase): number => experience(c.employee.history, c.tmt, asHead).months;
