import type { IsoDate } from "../dates.js";
import type { EmployeeFacts, PositionFacts, Posting, UnitFacts } from "../facts.js";
import { normalizeCode } from "../families.js";
import type { Fields } from "./fields.js";
import { familyOf, ownFamily, readPosition, roleOf } from "./posts.js";
import { POSITION_KINDS } from "./words.js";

/** A posting as the case tells it. */
export interface ReadPosting extends Posting {
  readonly isReconfirmation: boolean;
  /** The whole post, where the case describes it. */
  readonly position: PositionFacts | null;
}

/** The post held today, as `currentPosting` says it. */
export interface Held {
  readonly tmt: IsoDate | null;
  readonly reconfirmedAt: IsoDate | null;
  readonly positionId: string | null;
  readonly unitId: string | null;
  readonly isReconfirmation: boolean;
  readonly role: string | null;
}

export function readHeld(fields: Fields | null): Held | null {
  if (fields === null) return null;
  const inaugurated = fields.date("inauguratedAt");
  const held = {
    tmt: fields.date("tmt", "start") ?? inaugurated,
    reconfirmedAt: fields.date("reconfirmedAt"),
    positionId: fields.text("positionId"),
    unitId: fields.text("unitId"),
    isReconfirmation: normalizeCode(fields.text("type") ?? "") === "PENGUKUHAN",
    role: fields.text("role", "specialRole"),
  };
  fields.raw("endedAt");
  fields.done();
  return held;
}

/** All postings of a case, wherever they stand; `posting` may be the record, too. */
export function readPostings(root: Fields, person: Fields | null): ReadPosting[] {
  const isRecord = Array.isArray(root.raw("posting")?.value);
  return [
    ...(isRecord ? (root.list(readPosting, "posting") ?? []) : []),
    ...(root.list(readPosting, "history", "postings") ?? []),
    ...(person?.list(readPosting, "history", "postings") ?? []),
  ].filter((one) => one !== null);
}

/** The post held: said outright, else the open posting of the record. */
export function heldIn(root: Fields, postings: readonly ReadPosting[]): Held | null {
  const stated = Array.isArray(root.raw("posting")?.value)
    ? root.child("currentPosting")
    : root.child("currentPosting", "posting");
  if (stated !== null) return readHeld(stated);
  const open = postings.filter(({ end }) => end === null).sort((a, b) => (a.start < b.start ? 1 : -1))[0];
  return open === undefined
    ? null
    : {
        tmt: open.start,
        reconfirmedAt: null,
        positionId: open.positionId,
        unitId: open.unitId,
        isReconfirmation: open.isReconfirmation,
        role: open.role ?? null,
      };
}

/** A posting of the past; `tmt` and `endedAt` as in the fact model. */
function readPosting(fields: Fields): ReadPosting | null {
  const start = fields.date("tmt", "start", "inauguratedAt", "from");
  const nested = fields.child("position");
  const own = readPosition(nested, fields.text("positionId") ?? "jabatan-dahulu")?.position;
  const role = roleOf(fields.text("role", "specialRole"));
  const named = familyOf(fields, role);
  const kind = fields.choice(POSITION_KINDS, "kind") ?? own?.kind ?? (fields.text("jenjang") ? "JF" : null);
  const posting = {
    positionId: fields.text("positionId") ?? own?.id ?? "jabatan-dahulu",
    kind: kind ?? "TIDAK DIKENAL",
    family: own?.family || named || ownFamily(kind),
    jenjang: fields.text("jenjang") ?? own?.jenjang ?? null,
    unitId: fields.text("unitId") ?? "unit-dahulu",
    end: fields.date("endedAt", "end", "to"),
    role: role ?? own?.specialRole ?? null,
    unitKind: kindOf(fields.text("unitType", "unitKind")),
    isReconfirmation: normalizeCode(fields.text("type") ?? "") === "PENGUKUHAN",
    position: own ?? null,
  };
  fields.date("inauguratedAt");
  fields.done();
  if (start === null) {
    if (fields.raw("tmt", "start", "from") === null)
      fields.missing("tmt", "tanggal mulai jabatan", "Tulis seperti 2020-01-31.");
    return null;
  }
  return { ...posting, start };
}
const kindOf = (text: string | null): string | null => (text === null ? null : normalizeCode(text));

/** The open post and the record: a re-confirmation in the same post keeps the clock of the post before it. */
export function postsHeld(
  held: Held | null,
  from: PositionFacts | null,
  fromUnit: UnitFacts | null,
  before: readonly ReadPosting[],
): Pick<EmployeeFacts, "current" | "history"> {
  const past: Posting[] = before.map(({ isReconfirmation: _, position: __, ...posting }) => posting);
  if (held === null) return { current: null, history: past };
  const positionId = held.positionId ?? from?.id ?? "jabatan-asal";
  const unitId = held.unitId ?? fromUnit?.id ?? "unit-asal";
  const earlier = held.isReconfirmation
    ? past
        .filter((posting) => posting.positionId === positionId)
        .map(({ start }) => start)
        .sort()[0]
    : undefined;
  const start = earlier ?? held.tmt;
  const open: Posting[] =
    from === null || start === null || past.some((one) => one.end === null && one.positionId === positionId)
      ? []
      : [
          {
            positionId,
            kind: from.kind,
            family: from.family,
            jenjang: from.jenjang,
            unitId,
            start,
            end: null,
            role: from.specialRole,
            unitKind: fromUnit?.kind ?? null,
          },
        ];
  const reconfirmedAt = held.reconfirmedAt ?? (earlier === undefined ? null : held.tmt);
  return {
    current: { positionId, unitId, tmt: start, ...(reconfirmedAt && { reconfirmedAt }) },
    history: [...past, ...open],
  };
}
