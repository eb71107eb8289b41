import type { Ability, SessionInfo } from "@selaras/contract";
import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { can } from "./platform/session";
import type { IconName } from "./platform/ui/icons";

/**
 * Every page of the application: its address, who may open it, where the navigation shows it, and the file it is loaded from.
 * A page is loaded when it is first opened. See README.md for how to add one.
 */
export interface PageEntry {
  /** wouter pattern. */
  path: string;
  /** Any one of these abilities opens the page. */
  needs: readonly Ability[];
  /** Opens before sign-in too. */
  isPublic?: true;
  nav?: { label: string; icon: IconName; group: "work" | "reference" | "self" };
  Page: LazyExoticComponent<ComponentType>;
}

const page = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }));

export const pages: readonly PageEntry[] = [
  {
    path: "/",
    needs: ["cycle.read"],
    nav: { label: "Beranda", icon: "home", group: "work" },
    Page: page(async () => (await import("./cycle/HomePage")).HomePage),
  },
  {
    path: "/kebutuhan",
    needs: ["needs.read"],
    nav: { label: "Kebutuhan", icon: "need", group: "work" },
    Page: page(async () => (await import("./needs/NeedsPage")).NeedsPage),
  },
  {
    path: "/kebutuhan/beban-kerja",
    needs: ["needs.read"],
    Page: page(async () => (await import("./needs/workload-overview/OverviewPage")).OverviewPage),
  },
  {
    path: "/kebutuhan/unit/:code/jabatan/:title",
    needs: ["needs.read"],
    Page: page(async () => (await import("./needs/position-sheet/PositionSheetPage")).PositionSheetPage),
  },
  {
    path: "/kebutuhan/unit/:code",
    needs: ["needs.read"],
    Page: page(async () => (await import("./needs/UnitPage")).UnitPage),
  },
  {
    path: "/kebutuhan/unit/:code/peta-jabatan",
    needs: ["needs.read"],
    Page: page(async () => (await import("./needs/position-map/PositionMapPage")).PositionMapPage),
  },
  {
    path: "/kebutuhan/unit/:code/beban-kerja",
    needs: ["needs.read"],
    Page: page(async () => (await import("./needs/workload/WorkloadPage")).WorkloadPage),
  },
  {
    path: "/pegawai",
    needs: ["people.read", "people.read-unit"],
    nav: { label: "Pegawai", icon: "people", group: "work" },
    Page: page(async () => (await import("./people/PeoplePage")).PeoplePage),
  },
  {
    path: "/pegawai/:nip",
    needs: ["people.read", "people.read-unit"],
    Page: page(async () => (await import("./people/DossierPage")).DossierPage),
  },
  {
    path: "/rencana",
    needs: ["plan.read"],
    nav: { label: "Rencana", icon: "plan", group: "work" },
    Page: page(async () => (await import("./planning/PlansPage")).PlansPage),
  },
  {
    path: "/rencana/baru",
    needs: ["plan.write"],
    Page: page(async () => (await import("./planning/NewPlanPage")).NewPlanPage),
  },
  {
    path: "/rencana/banding",
    needs: ["plan.read"],
    Page: page(async () => (await import("./planning/scenario/ComparePage")).ComparePage),
  },
  {
    path: "/rencana/putaran-lalu",
    needs: ["plan.read"],
    Page: page(async () => (await import("./planning/backtest/BacktestsPage")).BacktestsPage),
  },
  {
    path: "/rencana/putaran-lalu/:id",
    needs: ["plan.read"],
    Page: page(async () => (await import("./planning/backtest/BacktestPage")).BacktestPage),
  },
  {
    path: "/rencana/:id/sidang/:chain?",
    needs: ["plan.read"],
    Page: page(async () => (await import("./planning/meeting/MeetingPage")).MeetingPage),
  },
  {
    path: "/rencana/:id/:nip?",
    needs: ["plan.read"],
    Page: page(async () => (await import("./planning/PlanPage")).PlanPage),
  },
  {
    path: "/talenta",
    needs: ["people.read", "people.read-unit"],
    nav: { label: "Talenta", icon: "talent", group: "work" },
    Page: page(async () => (await import("./talent/TalentPage")).TalentPage),
  },
  {
    path: "/temuan",
    needs: ["findings.read"],
    nav: { label: "Temuan", icon: "finding", group: "work" },
    Page: page(async () => (await import("./workforce/FindingsPage")).FindingsPage),
  },
  {
    path: "/kelengkapan",
    needs: ["people.read", "people.read-unit"],
    nav: { label: "Kelengkapan data", icon: "table", group: "work" },
    Page: page(async () => (await import("./freshness/FreshnessPage")).FreshnessPage),
  },
  {
    path: "/suksesi",
    needs: ["people.read"],
    nav: { label: "Suksesi", icon: "arrowUp", group: "work" },
    Page: page(async () => (await import("./succession/VacanciesPage")).VacanciesPage),
  },
  {
    path: "/kebutuhan/unit/:code/jabatan/:title/suksesi",
    needs: ["people.read"],
    Page: page(async () => (await import("./succession/SuccessionPage")).SuccessionPage),
  },
  {
    path: "/sanggah",
    needs: ["contest.read"],
    nav: { label: "Sanggah data", icon: "document", group: "work" },
    Page: page(async () => (await import("./contests/ContestsPage")).ContestsPage),
  },
  {
    path: "/sanggah/:id",
    needs: ["contest.read"],
    Page: page(async () => (await import("./contests/ContestPage")).ContestPage),
  },
  {
    path: "/pengembangan",
    needs: ["training.read"],
    nav: { label: "Pengembangan", icon: "training", group: "work" },
    Page: page(async () => (await import("./development/TrainingsPage")).TrainingsPage),
  },
  {
    path: "/impor",
    needs: ["import.read"],
    nav: { label: "Impor", icon: "upload", group: "work" },
    Page: page(async () => (await import("./workforce/ImportsPage")).ImportsPage),
  },
  {
    path: "/impor/:id",
    needs: ["import.read"],
    Page: page(async () => (await import("./workforce/ImportPage")).ImportPage),
  },
  {
    path: "/aturan",
    needs: ["rules.read"],
    isPublic: true,
    nav: { label: "Aturan", icon: "rules", group: "reference" },
    Page: page(async () => (await import("./rules/RulesPage")).RulesPage),
  },
  {
    path: "/aturan/:id",
    needs: ["rules.read"],
    isPublic: true,
    Page: page(async () => (await import("./rules/RulePage")).RulePage),
  },
  {
    path: "/saya",
    needs: ["self.read"],
    nav: { label: "Halaman saya", icon: "person", group: "self" },
    Page: page(async () => (await import("./me/MePage")).MePage),
  },
  {
    path: "/saya/sanggah",
    needs: ["self.read"],
    Page: page(async () => (await import("./contests/OwnContestsPage")).OwnContestsPage),
  },
];

/**
 * What the navigation shows to this session. "Halaman saya" only for an account that belongs to an employee; an employee's own start is
 * that page, not the planners' home.
 */
export function navigationFor(
  session: SessionInfo,
): readonly (PageEntry & Required<Pick<PageEntry, "nav">>)[] {
  return pages.filter(
    (entry): entry is PageEntry & Required<Pick<PageEntry, "nav">> =>
      entry.nav !== undefined &&
      can(session, ...entry.needs) &&
      (entry.path !== "/" || session.account.role !== "asn") &&
      (entry.nav.group !== "self" || session.account.nip !== null),
  );
}
