import type { DataFinding } from "@selaras/contract";
import { useDeferredValue, useMemo, useState } from "react";
import { Link } from "wouter";
import { type Answer, useCall } from "../platform/api";
import { nipText, number } from "../platform/format";
import { can, useSession } from "../platform/session";
import { Page } from "../platform/shell/Page";
import { DataTable } from "../platform/table/DataTable";
import type { Column } from "../platform/table/model";
import { Icon } from "../platform/ui/icons";
import { Button, ButtonLink, SearchInput, TabLinks, useTab } from "../platform/ui/parts";
import { Empty, Loaded } from "../platform/ui/states";
import { findingMessages as messages } from "./messages";
import "./workforce.css";

type Kind = DataFinding["kind"];
const kinds = Object.keys(messages.kinds) as Kind[];
const words = messages.columns;

const columns: Column<DataFinding>[] = [
  {
    key: "rank",
    title: words.rank,
    help: messages.rankHelp,
    width: 76,
    align: "end",
    value: (row) => row.rank,
    filter: "number",
  },
  { key: "subject", title: words.subject, width: 230, value: (row) => row.subject, filter: "text" },
  { key: "message", title: words.message, width: 380, value: (row) => row.message, filter: "text" },
  { key: "action", title: words.action, width: 300, value: (row) => row.action, filter: "text" },
  { key: "unit", title: words.unit, width: 190, value: (row) => row.unitName, filter: "text", group: true },
  {
    key: "people",
    title: words.people,
    width: 86,
    align: "end",
    value: (row) => row.nips.length,
    render: (row) => (row.nips.length > 0 ? number(row.nips.length) : "–"),
    filter: "number",
    sum: true,
  },
  {
    key: "source",
    title: words.source,
    width: 160,
    value: (row) => row.source,
    filter: "choice",
    group: true,
  },
];

/** The day-one report: what is wrong or doubtful in the stored data, ranked, each with the office that can put it right. */
export function FindingsPage() {
  const query = useCall("GET /api/findings");
  return (
    <Loaded query={query} title={messages.title}>
      {(data) => <Findings data={data} />}
    </Loaded>
  );
}

function Findings({ data: { counts, findings } }: { data: Answer<"GET /api/findings"> }) {
  const session = useSession();
  const tabs = kinds.map((key) => ({ key, title: `${messages.kinds[key]} (${number(counts[key] ?? 0)})` }));
  const kind = useTab<Kind>(tabs);
  const [asked, setAsked] = useState("");
  const [chosen, setChosen] = useState<number | null>(null);
  const wanted = useDeferredValue(asked);
  const rows = useMemo(() => searched(findings, kind, wanted), [findings, kind, wanted]);
  const open = rows.find(({ rank }) => rank === chosen);
  return (
    <Page
      title={messages.title}
      lead={messages.lead(findings.length)}
      actions={
        <ButtonLink href="/api/findings.xlsx" icon="download" download>
          {messages.workbook}
        </ButtonLink>
      }
      tabs={<TabLinks label={messages.views} tabs={tabs} />}
      fill
    >
      {findings.length === 0 ? (
        <Empty
          icon="finding"
          title={messages.noData}
          hint={messages.noDataHint}
          action={can(session, "import.read") && <ButtonLink href="/impor">{messages.toImport}</ButtonLink>}
        />
      ) : (
        <>
          <p className="soft small">{messages.meanings[kind]}</p>
          {open && <FindingDetail finding={open} onClose={() => setChosen(null)} />}
          {(counts[kind] ?? 0) === 0 ? (
            <Empty icon="check" title={messages.none} hint={messages.noneHint} />
          ) : (
            <DataTable
              key={kind}
              label={`${messages.title}: ${messages.kinds[kind]}`}
              fileName={`temuan-${kind}`}
              rows={rows}
              columns={columns}
              rowKey={({ rank }) => String(rank)}
              onOpen={({ rank }) => setChosen(rank === chosen ? null : rank)}
              openKey={chosen === null ? null : String(chosen)}
              phone={(row) => ({ title: row.subject, detail: row.message, end: <Rank rank={row.rank} /> })}
              tools={<SearchInput label={messages.search} value={asked} onChange={setAsked} />}
            />
          )}
        </>
      )}
    </Page>
  );
}

const Rank = ({ rank }: { rank: number }) => <span className="soft small">no. {number(rank)}</span>;

/** The whole text of one finding, with the people it is about. */
function FindingDetail({ finding, onClose }: { finding: DataFinding; onClose: () => void }) {
  const session = useSession();
  return (
    <section className="finding-open" aria-label={messages.detail}>
      <div className="finding-open-head">
        <h2>{finding.subject}</h2>
        <Button look="quiet" icon="close" onClick={onClose}>
          {messages.close}
        </Button>
      </div>
      <p>{finding.message}</p>
      <p>
        <strong>{words.action}:</strong> {finding.action}
      </p>
      <p className="soft small">
        {words.unit}: {finding.unitName} · {words.source}: {finding.source}
      </p>
      <div className="finding-open-links">
        {can(session, "people.read") &&
          finding.nips.map((nip) => (
            <Link key={nip} href={`/pegawai/${nip}`}>
              <Icon name="person" size={16} /> {nipText(nip)}
            </Link>
          ))}
        {finding.unitCode !== null && can(session, "needs.read") && (
          <Link href={`/kebutuhan/unit/${encodeURIComponent(finding.unitCode)}`}>
            <Icon name="need" size={16} /> {messages.openUnit}
          </Link>
        )}
      </div>
    </section>
  );
}

function searched(findings: readonly DataFinding[], kind: Kind, asked: string): DataFinding[] {
  const wanted = asked.toLocaleLowerCase("id").split(/\s+/).filter(Boolean);
  return findings.filter((finding) => {
    if (finding.kind !== kind) return false;
    const hay =
      `${finding.subject} ${finding.message} ${finding.unitName} ${finding.nips.join(" ")}`.toLocaleLowerCase(
        "id",
      );
    return wanted.every((word) => hay.includes(word));
  });
}
