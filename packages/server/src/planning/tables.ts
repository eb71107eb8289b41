import { sql } from "drizzle-orm";
import {
  boolean,
  customType,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  serial,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";

const bytes = customType<{ data: Buffer }>({ dataType: () => "bytea" });
const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "string" });

/** A planning period (periode mutasi). Exactly one is current. */
export const cycles = pgTable(
  "cycles",
  {
    id: serial().primaryKey(),
    name: text().notNull(),
    /** The day the staff data describe. */
    dataDate: date("data_date", { mode: "string" }),
    /** Terhitung mulai tanggal: the day the moves take effect; law is read as of this day. */
    tmt: date({ mode: "string" }).notNull(),
    current: boolean().notNull(),
  },
  (t) => [uniqueIndex("cycles_one_current").on(t.current).where(sql`${t.current}`)],
);

/** A plan is its own job: any worker process claims the oldest `antre` with FOR UPDATE SKIP LOCKED and keeps the heartbeat. */
export const plans = pgTable(
  "plans",
  {
    id: serial().primaryKey(),
    cycleId: integer("cycle_id").notNull(),
    name: text().notNull(),
    state: text().notNull(),
    /** Copied from the cycle: a plan keeps the day it was made for. */
    tmt: date({ mode: "string" }).notNull(),
    options: jsonb().notNull(),
    /** The plan whose decisions by hand this one keeps, and those decisions (LedgerDecision[]) as they stood. */
    basedOn: integer("based_on"),
    decisions: jsonb(),
    progress: jsonb().notNull(),
    cancelRequested: boolean("cancel_requested").notNull().default(false),
    worker: text(),
    heartbeatAt: moment("heartbeat_at"),
    /** How often a worker has taken it up; a plan that keeps killing its process is given up. */
    attempts: integer().notNull().default(0),
    createdBy: text("created_by").notNull(),
    createdAt: moment("created_at").notNull(),
    finishedAt: moment("finished_at"),
    /** What people wrote about the scenario. */
    note: text().notNull().default(""),
    /** { by, at, reason }: from then on no decision changes the plan. */
    locked: jsonb(),
    /** PlanSummary.result; null until the plan is whole. Written in one transaction with everything below and plan_moves. */
    result: jsonb(),
    /** { points, bend } */
    frontier: jsonb(),
    units: jsonb(),
    fairness: jsonb(),
    baselines: jsonb(),
    /** SwapOffer[] */
    swaps: jsonb(),
    /** Trainings the plan rests on, and what one more place of each would be worth (PlanTrainings); null in plans without them. */
    trainings: jsonb(),
    /** gzip of canonical transfer-problem/1 and transfer-plan/1. */
    problem: bytes(),
    plan: bytes(),
    /** gzip of canonical selaras-plan-export/1: the facts the plan rests on, as they were then. */
    auditExport: bytes("audit_export"),
  },
  (t) => [index("plans_state").on(t.state)],
);

export const planMoves = pgTable(
  "plan_moves",
  {
    planId: integer("plan_id").notNull(),
    nip: text().notNull(),
    seq: integer().notNull(),
    move: jsonb().notNull(),
    reason: jsonb().notNull(),
  },
  (t) => [primaryKey({ columns: [t.planId, t.nip] }), index("plan_moves_seq").on(t.planId, t.seq)],
);

/** Why not me: one row for every employee of the plan who stays, with what decided. */
export const planStays = pgTable(
  "plan_stays",
  { planId: integer("plan_id").notNull(), nip: text().notNull(), placement: jsonb().notNull() },
  (t) => [primaryKey({ columns: [t.planId, t.nip] })],
);
