import type { PlanMove } from "@selaras/contract";
import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { useLocation } from "wouter";
import { number } from "../platform/format";
import { DataTable } from "../platform/table/DataTable";
import type { Column } from "../platform/table/model";
import { Icon } from "../platform/ui/icons";
import { VerdictChip } from "../platform/ui/meaning";
import { SearchInput } from "../platform/ui/parts";
import { Empty } from "../platform/ui/states";
import { messages } from "./messages";
import { StayersFound } from "./StayersFound";

const words = messages.table;

const columns: Column<PlanMove>[] = [
  { key: "name", title: words.name, width: 180, value: (move) => move.name, filter: "text" },
  {
    key: "fromUnit",
    title: words.fromUnit,
    width: 196,
    value: (move) => move.from?.unitName ?? words.waiting,
    filter: "text",
    group: true,
  },
  {
    key: "toUnit",
    title: words.toUnit,
    width: 196,
    value: (move) => move.to.unitName,
    filter: "text",
    group: true,
  },
  {
    key: "toTitle",
    title: words.toTitle,
    width: 176,
    value: (move) => move.to.titleName,
    filter: "choice",
    group: true,
  },
  {
    key: "gain",
    title: words.gain,
    help: words.gainHelp,
    width: 84,
    align: "end",
    value: (move) => move.gain,
    filter: "number",
    sum: true,
  },
  {
    key: "verdict",
    title: words.verdict,
    width: 142,
    value: (move) => words.verdicts[move.verdict],
    render: (move) => <VerdictChip verdict={move.verdict} />,
    filter: "choice",
    group: true,
  },
  {
    key: "closes",
    title: words.closes,
    help: words.closesHelp,
    width: 92,
    value: (move) => (move.closesShortage ? words.yes : words.no),
    render: (move) =>
      move.closesShortage ? (
        <span className="closes">
          <Icon name="check" size={16} /> {words.yes}
        </span>
      ) : (
        <span className="soft">{words.no}</span>
      ),
    filter: "choice",
    group: true,
  },
  {
    key: "commuteBefore",
    title: words.commuteBefore,
    help: words.commuteHelp,
    width: 104,
    align: "end",
    value: (move) => move.commuteBefore,
    render: (move) => <Minutes value={move.commuteBefore} />,
    filter: "number",
  },
  {
    key: "commuteAfter",
    title: words.commuteAfter,
    help: words.commuteHelp,
    width: 104,
    align: "end",
    value: (move) => move.commuteAfter,
    render: (move) => <Minutes value={move.commuteAfter} />,
    filter: "number",
  },
  {
    key: "chain",
    title: words.chain,
    help: words.chainHelp,
    width: 78,
    align: "end",
    value: (move) => move.chain,
    render: (move) => `${number(move.chain)}.${number(move.position)}`,
    filter: "number",
    group: true,
  },
  {
    key: "fromTitle",
    title: words.fromTitle,
    width: 176,
    value: (move) => move.from?.titleName ?? null,
    filter: "choice",
    group: true,
  },
  { key: "nip", title: words.nip, width: 160, value: (move) => move.nip, filter: "text" },
];

const Minutes = ({ value }: { value: number | null }) =>
  value === null ? (
    <span className="soft">–</span>
  ) : (
    <>
      {number(value)}
      <span className="unit">mnt</span>
    </>
  );

/** Everybody who moves. A row opens the reasons beside the table. */
export function MovesView({
  planId,
  moves,
  nip,
}: {
  planId: number;
  moves: readonly PlanMove[];
  nip: string | null;
}) {
  const [, navigate] = useLocation();
  const hrefOf = useCallback((move: PlanMove) => `/rencana/${planId}/${move.nip}`, [planId]);
  const [asked, setAsked] = useState("");
  const wanted = useDeferredValue(asked);
  const rows = useMemo(() => searched(moves, wanted), [moves, wanted]);
  return (
    <DataTable
      label={messages.tabs.moves}
      fileName={`perpindahan-rencana-${planId}`}
      rows={rows}
      columns={columns}
      rowKey={(move) => move.nip}
      href={hrefOf}
      onOpen={(move) => navigate(hrefOf(move))}
      openKey={nip}
      sort={{ key: "gain", descending: true }}
      phone={(move) => ({
        title: move.name,
        detail: `${move.to.unitName} · ${move.to.titleName}`,
        end: (
          <span className="small">
            {number(move.gain)}
            <span className="unit">{messages.form.points}</span>
          </span>
        ),
      })}
      tools={
        <>
          <SearchInput label={words.search} value={asked} onChange={setAsked} />
          <StayersFound planId={planId} moves={moves} asked={wanted} />
        </>
      }
      empty={<Empty icon="plan" title={words.none} hint={words.noneHint} />}
    />
  );
}

function searched(moves: readonly PlanMove[], asked: string): readonly PlanMove[] {
  const wanted = asked.toLocaleLowerCase("id").split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return moves;
  return moves.filter(({ name, nip, from, to }) => {
    const hay =
      `${name} ${nip} ${from?.unitName ?? ""} ${from?.titleName ?? ""} ${to.unitName} ${to.titleName}`.toLocaleLowerCase(
        "id",
      );
    return wanted.every((word) => hay.includes(word));
  });
}
