import type { PlanFindings } from "@selaras/contract";
import { useMemo } from "react";
import { number } from "../../platform/format";
import { DataTable } from "../../platform/table/DataTable";
import type { Column } from "../../platform/table/model";
import { RuleLink, seatText } from "../../platform/ui/meaning";
import { Button } from "../../platform/ui/parts";
import { Empty } from "../../platform/ui/states";
import { type Paper, paperKinds, papersOf } from "./law-findings";
import { words } from "./messages";

const paperWords = words.papers;
const columns: Column<Paper>[] = [
  {
    key: "name",
    title: paperWords.name,
    width: 200,
    value: ({ move }) => move.name,
    filter: "text",
    group: true,
  },
  {
    key: "paper",
    title: paperWords.kind,
    width: 280,
    value: ({ name }) => name,
    filter: "choice",
    group: true,
  },
  {
    key: "from",
    title: paperWords.from,
    width: 260,
    value: ({ move }) => (move.from ? seatText(move.from) : words.newcomer),
    filter: "text",
  },
  { key: "to", title: paperWords.to, width: 260, value: ({ move }) => seatText(move.to), filter: "text" },
  {
    key: "rules",
    title: paperWords.askedBy,
    width: 260,
    value: ({ rules }) => rules.map(({ title }) => title).join("; "),
    filter: "text",
    group: true,
  },
  { key: "nip", title: paperWords.nip, width: 170, value: ({ move }) => move.nip, filter: "text" },
];

/** The papers to attach: how many of each kind, each by move, and on paper a list to tick off. */
export function PapersView({ planId, findings }: { planId: number; findings: PlanFindings }) {
  const papers = useMemo(() => papersOf(findings), [findings]);
  const kinds = useMemo(() => paperKinds(papers), [papers]);
  const byNip = useMemo(() => {
    const lists = new Map<string, Paper[]>();
    for (const paper of papers) lists.set(paper.move.nip, [...(lists.get(paper.move.nip) ?? []), paper]);
    return [...lists.values()];
  }, [papers]);
  if (papers.length === 0) return <Empty icon="document" title={paperWords.none} />;
  return (
    <>
      <div className="row">
        <p>{paperWords.finding(papers.length, kinds.length, byNip.length)}</p>
        <Button icon="document" onClick={() => window.print()}>
          {paperWords.print}
        </Button>
      </div>
      <table className="plain-table law-kinds">
        <caption className="sr-only">{paperWords.title}</caption>
        <thead>
          <tr>
            <th scope="col">{paperWords.kind}</th>
            <th scope="col" className="number">
              {paperWords.count}
            </th>
            <th scope="col">{paperWords.askedBy}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind.name}>
              <th scope="row">{kind.name}</th>
              <td className="number">{number(kind.count)}</td>
              <td>
                <ul>
                  {kind.rules.map((rule) => (
                    <li key={rule.rule}>
                      <RuleLink finding={rule} />
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="law-papers">
        <DataTable
          label={paperWords.list}
          fileName={`dokumen-rencana-${planId}`}
          rows={papers}
          columns={columns}
          rowKey={({ move, name }) => `${move.nip} ${name}`}
          href={({ move }) => `/rencana/${planId}/${move.nip}?tampil=temuan&menurut=dokumen`}
          groupBy="paper"
          phone={({ move, name }) => ({ title: move.name, detail: name })}
          height={440}
        />
      </div>
      <section className="only-print" aria-label={paperWords.checklist}>
        <h3>{paperWords.checklist}</h3>
        <ul className="law-checklist">
          {byNip.map((list) => (
            <li key={list[0]?.move.nip} className="law-person">
              <strong>{list[0]?.move.name}</strong> <span className="small">{list[0]?.move.nip}</span>
              <ul>
                {list.map(({ name }) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
