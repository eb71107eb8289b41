import type { PlanMove } from "@selaras/contract";
import { useMemo } from "react";
import { Link } from "wouter";
import { useCall } from "../platform/api";
import { can, useSession } from "../platform/session";
import { messages } from "./messages";

const words = messages.table;
const fewest = 3;
const shown = 5;

/** Who matches what is searched for and does not move: the question "why not me" begins with a name, too. */
export function StayersFound({
  planId,
  moves,
  asked,
}: {
  planId: number;
  moves: readonly PlanMove[];
  asked: string;
}) {
  const session = useSession();
  const wanted = asked.trim().toLocaleLowerCase("id");
  const isAsked = wanted.length >= fewest && can(session, "people.read");
  const people = useCall("GET /api/employees", undefined, { enabled: isAsked, staleTime: 5 * 60_000 });
  const found = useMemo(() => {
    if (!isAsked || !people.data) return [];
    const moving = new Set(moves.map(({ nip }) => nip));
    const { nip, name } = people.data;
    const parts = wanted.split(/\s+/);
    return nip.flatMap((one, i) => {
      const hay = `${name[i]} ${one}`.toLocaleLowerCase("id");
      return !moving.has(one) && parts.every((part) => hay.includes(part))
        ? [{ nip: one, name: name[i]! }]
        : [];
    });
  }, [isAsked, people.data, moves, wanted]);
  if (found.length === 0) return null;
  return (
    <p className="small stayers" role="status">
      {words.stayers}{" "}
      {found.slice(0, shown).map(({ nip, name }, i) => (
        <span key={nip}>
          {i > 0 && ", "}
          <Link href={`/rencana/${planId}/${nip}`}>{name}</Link>
        </span>
      ))}
      {found.length > shown && words.stayersMore(found.length - shown)}
    </p>
  );
}
