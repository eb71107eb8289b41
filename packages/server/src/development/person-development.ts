import {
  type DevelopmentAction,
  type DevelopmentRow,
  type DevelopmentState,
  developmentTransitions,
  may,
  type PersonDevelopment,
  type TrainingType,
} from "@selaras/contract";
import {
  type Explained,
  TRAINING_HOURS,
  trainingBalance,
  writeExplained,
} from "@selaras/regulations/formulas";
import { asc, eq, inArray } from "drizzle-orm";
import { seatRef } from "../planning/eligibility/contract-findings.js";
import { findPost } from "../planning/eligibility/judge-pair.js";
import type { PostEntry } from "../planning/facts/workforce-index.js";
import type { Actor } from "../platform/actor.js";
import type { Context } from "../platform/context.js";
import type { Queryable } from "../platform/database.js";
import { notFound } from "../platform/refusal.js";
import { findPerson } from "../profiles/find-person.js";
import { type PeopleSnapshot, peopleSnapshot } from "../profiles/people-snapshot.js";
import { talentBookOf } from "../profiles/talent/talent-book.js";
import { chooseSets } from "../profiles/talent/talent-sets.js";
import { trainingHistory } from "../workforce/training-tables.js";
import { says } from "./messages.js";
import { needsOfPerson, type PersonNeeds } from "./needs-of-person.js";
import { developmentOffers } from "./offers.js";
import { developmentRows, developmentVersions } from "./tables.js";

export interface Target {
  readonly unit?: string | undefined;
  readonly title?: string | undefined;
}

/** Hours, needs and plan of one person whom the account may see. */
export async function personDevelopment(
  context: Context,
  actor: Actor,
  nip: string,
  target: Target = {},
): Promise<PersonDevelopment> {
  const { db } = context;
  const snapshot = await peopleSnapshot(context);
  const { world, dataDate } = snapshot;
  const e = findPerson(snapshot, actor, nip);
  const post = targetOf(snapshot, e, target);
  const history = await db
    .select()
    .from(trainingHistory)
    .where(eq(trainingHistory.nip, nip))
    .orderBy(asc(trainingHistory.year), asc(trainingHistory.name));
  const needs = post && needsOfPerson(world, e, post, dataDate);
  const year = Number(dataDate.slice(0, 4));
  const rows = await rowsOf(db, snapshot, actor, nip);
  const mayPropose = may(actor.role, "development.propose");
  const isKnown = world.workforce.datasets.has("riwayat-pelatihan") || history.length > 0;
  return {
    nip,
    year,
    balance: isKnown
      ? balanceOf(
          world.index.employees[e]!.kind,
          history.filter((one) => one.year === year).map(({ hours }) => hours),
        )
      : null,
    history: history.toReversed().map(({ name, year: of, hours, startedOn, endedOn, provider }) => ({
      name,
      year: of,
      hours,
      startedOn,
      endedOn,
      provider,
    })),
    target: post && seatRef(post),
    needs: needs ? needs.needs.map((need) => ({ ...need, trainings: [...need.trainings] })) : [],
    ...presentPriority(needs),
    rows,
    mayPropose,
    offered: mayPropose && needs ? await offeredTo(context, snapshot, e, needs, rows) : null,
  };
}

/** What could be proposed, for who may propose it; by the default sets of talent mapping. */
async function offeredTo(
  context: Context,
  snapshot: PeopleSnapshot,
  e: number,
  needs: PersonNeeds,
  rows: readonly DevelopmentRow[],
): Promise<PersonDevelopment["offered"]> {
  const book = await talentBookOf(context, snapshot);
  const sets = chooseSets({}, book.asOf);
  return {
    ...developmentOffers({
      needs,
      box: book.place(e, sets).box,
      register: snapshot.world.workforce.training,
      planned: rows.filter(({ state, sessionCancelled }) => state !== "batal" && !sessionCancelled),
    }),
    model: sets.model.name,
    thresholds: sets.thresholds.name,
    source: sets.model.basis.source,
  };
}

/** The post asked for, else the one held; null without either. */
export function targetOf({ world }: PeopleSnapshot, e: number, { unit, title }: Target): PostEntry | null {
  if (unit !== undefined && title !== undefined) {
    const post = findPost(world, unit, title);
    if (!post) throw notFound(says.seat);
    return post;
  }
  const held = world.index.postOf[e]!;
  return held < 0 ? null : world.index.posts[held]!;
}

export function presentPriority(needs: PersonNeeds | null): Pick<PersonDevelopment, "priority" | "unknown"> {
  if (needs === null) return { priority: null, unknown: [] };
  const { outcome } = needs;
  if (outcome.status === "known") return { priority: shown(outcome.priority), unknown: [] };
  return {
    priority: null,
    unknown: outcome.status === "unknown" ? outcome.missing.map(({ name }) => name) : [],
  };
}

const shown = (number: Explained) => ({ value: number.value, formula: writeExplained(number) });

/** The right of a PNS with the numbers in it; of a PPPK only the hours, for the act names a most and no least. */
function balanceOf(kind: string, hours: readonly number[]): PersonDevelopment["balance"] {
  const done = hours.reduce((sum, one) => sum + one, 0);
  if (kind === "PPPK" || kind === "PPPK_PW")
    return { done, remaining: null, used: null, rule: says.balancePppk(TRAINING_HOURS.PPPK) };
  const balance = trainingBalance(hours);
  return {
    done,
    remaining: balance.status === "known" ? shown(balance.remaining) : null,
    used: balance.status === "known" ? shown(balance.used) : null,
    rule: says.balancePns(TRAINING_HOURS.PNS),
  };
}

async function rowsOf(
  db: Queryable,
  { world }: PeopleSnapshot,
  actor: Actor,
  nip: string,
): Promise<DevelopmentRow[]> {
  const rows = await db
    .select()
    .from(developmentRows)
    .where(eq(developmentRows.nip, nip))
    .orderBy(asc(developmentRows.id));
  if (rows.length === 0) return [];
  const versions = await db
    .select()
    .from(developmentVersions)
    .where(
      inArray(
        developmentVersions.rowId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(developmentVersions.revision));
  const { sessions } = world.workforce.training;
  return rows.map(({ nip: _, unitCode, titleCode, ...row }) => {
    const post = unitCode !== null && titleCode !== null ? findPost(world, unitCode, titleCode) : null;
    const session = sessions.find(({ code }) => code === row.sessionCode);
    const state = row.state as DevelopmentState;
    return {
      ...row,
      need: row.need as DevelopmentRow["need"],
      seat: post && seatRef(post),
      sessionCancelled: row.sessionCode !== null && (session === undefined || session.state === "BATAL"),
      // The session's own dates: they may have moved since the row was written.
      startsOn: session?.startsOn ?? row.startsOn,
      endsOn: session?.endsOn ?? row.endsOn,
      type: row.type as TrainingType,
      state,
      changedAt: new Date(row.changedAt).toISOString(),
      actions: actionsOf(actor, state),
      versions: versions
        .filter(({ rowId }) => rowId === row.id)
        .map((version) => ({
          revision: version.revision,
          state: version.state as DevelopmentState,
          reason: version.reason,
          by: version.changedBy,
          at: new Date(version.changedAt).toISOString(),
        })),
    };
  });
}

/** The analyst does all that the state allows; who proposes may take a proposal back. */
export function actionsOf(actor: Actor, state: DevelopmentState): DevelopmentAction[] {
  const possible = Object.keys(developmentTransitions[state]) as DevelopmentAction[];
  if (may(actor.role, "development.judge")) return possible;
  return may(actor.role, "development.propose") && state === "diusulkan"
    ? possible.filter((action) => action === "cancel")
    : [];
}
