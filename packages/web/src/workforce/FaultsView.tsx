import type { Fault, ImportReport } from "@selaras/contract";
import { useMemo, useState } from "react";
import { Link, useLocation, useSearch } from "wouter";
import { call, keyOf } from "../platform/api";
import { number } from "../platform/format";
import { DataTable } from "../platform/table/DataTable";
import type { Column } from "../platform/table/model";
import { Button, Chip } from "../platform/ui/parts";
import { Empty, Failure, Loading } from "../platform/ui/states";
import { messages } from "./messages";
import { pageSize, usePages } from "./use-pages";

const words = messages.faults;
interface Row extends Fault {
  index: number;
}

const columns: Column<Row>[] = [
  {
    key: "row",
    title: words.row,
    width: 72,
    align: "end",
    value: (fault) => fault.row,
    render: (fault) => (fault.row === null ? <span className="soft">–</span> : number(fault.row)),
    filter: "number",
  },
  {
    key: "column",
    title: words.column,
    width: 140,
    value: (fault) => fault.column,
    filter: "choice",
    group: true,
  },
  { key: "found", title: words.found, width: 150, value: (fault) => fault.found, filter: "text" },
  { key: "expected", title: words.expected, width: 190, value: (fault) => fault.expected, filter: "text" },
  { key: "hint", title: words.hint, width: 280, value: (fault) => fault.hint, filter: "text" },
  {
    key: "severity",
    title: words.code,
    width: 112,
    value: (fault) => words.severity[fault.severity],
    render: (fault) => <Severity of={fault} />,
    filter: "choice",
    group: true,
  },
  { key: "file", title: words.file, width: 150, value: (fault) => fault.file, filter: "choice", group: true },
  { key: "sheet", title: words.sheet, width: 100, value: (fault) => fault.sheet, filter: "choice" },
];

const Severity = ({ of: { severity } }: { of: Fault }) => (
  <Chip tone={severity === "tolak" ? "shortage" : "flag"} icon={severity === "tolak" ? "block" : "alert"}>
    {words.severity[severity]}
  </Chip>
);

/** What is wrong with the rows, by kind of fault; one kind is chosen in the address (`?kode=`). */
export function FaultsView({ report }: { report: ImportReport }) {
  const [path] = useLocation();
  const search = new URLSearchParams(useSearch());
  const code = search.get("kode") ?? undefined;
  const all = report.faults.rejecting + report.faults.doubtful;
  const query = usePages<Fault>(
    keyOf("GET /api/imports/:id/faults", { id: report.id, code }),
    async (offset) => {
      const page = await call("GET /api/imports/:id/faults", {
        params: { id: report.id },
        query: { ...(code ? { code } : {}), offset, limit: pageSize },
      });
      return { total: page.total, rows: page.faults };
    },
  );
  const rows = useMemo(
    () => query.data?.rows.map((fault, index) => ({ ...fault, index })) ?? [],
    [query.data],
  );
  const [open, setOpen] = useState<Row | null>(null);
  const chosen = open && rows[open.index] === open ? open.index : null;
  if (all === 0) return <Empty icon="check" title={words.none} hint={words.noneHint} />;
  if (report.state === "dibatalkan") return <Empty icon="info" title={words.gone} hint={words.goneHint} />;
  const hrefOf = (one: string | undefined) => `${path}?tampil=kesalahan${one ? `&kode=${one}` : ""}`;
  return (
    <div className="faults">
      <nav className="fault-codes" aria-label={words.by}>
        <Link href={hrefOf(undefined)} aria-current={code === undefined ? "true" : undefined}>
          {words.all} <span className="soft">{number(all)}</span>
        </Link>
        {report.faults.byCode.map((one) => (
          <Link key={one.code} href={hrefOf(one.code)} aria-current={code === one.code ? "true" : undefined}>
            {one.title} <span className="soft">{number(one.count)}</span>
          </Link>
        ))}
      </nav>
      {query.data ? (
        <div className="faults-table">
          {open && chosen !== null && <FaultDetail fault={open} onClose={() => setOpen(null)} />}
          <DataTable
            key={code}
            label={words.by}
            fileName={`kesalahan-impor-${report.id}`}
            rows={rows}
            columns={columns}
            rowKey={({ index }) => String(index)}
            onOpen={(fault) => setOpen(fault.index === chosen ? null : fault)}
            openKey={chosen === null ? null : String(chosen)}
            phone={(fault) => ({
              title: `${fault.column ?? words.wholeFile}: ${fault.found || words.empty}`,
              detail: fault.hint,
              end: (
                <span className="small">
                  {fault.row !== null && `${words.row.toLowerCase()} ${number(fault.row)}`}
                </span>
              ),
            })}
            height={heightFor(rows.length)}
          />
          {query.hasNextPage && (
            <LoadMore
              shown={query.data.rows.length}
              all={query.data.total}
              isLoading={query.isFetchingNextPage}
              onMore={() => void query.fetchNextPage()}
            />
          )}
        </div>
      ) : query.error ? (
        <Failure error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Loading lines={8} />
      )}
    </div>
  );
}

/** The whole text of one fault. */
function FaultDetail({ fault, onClose }: { fault: Fault; onClose: () => void }) {
  return (
    <section className="finding-open" aria-label={words.detail}>
      <div className="finding-open-head">
        <h2>
          {fault.column ?? words.wholeFile}: {fault.found || words.empty}
        </h2>
        <Button look="quiet" icon="close" onClick={onClose}>
          {words.close}
        </Button>
      </div>
      <p>
        <strong>{words.expected}:</strong> {fault.expected}
      </p>
      <p>{fault.hint}</p>
      <p className="row soft small">
        <Severity of={fault} /> {words.place(fault.file, fault.sheet, fault.row)}
      </p>
    </section>
  );
}

/** Few rows need no tall empty table. */
export const heightFor = (rows: number): number => Math.max(160, Math.min(560, 48 + rows * 60));

export function LoadMore({
  shown,
  all,
  isLoading,
  onMore,
}: {
  shown: number;
  all: number;
  isLoading: boolean;
  onMore: () => void;
}) {
  return (
    <div className="row">
      <span className="soft small">{messages.partly(shown, all)}</span>
      <Button disabled={isLoading} onClick={onMore}>
        {messages.more(Math.min(pageSize, all - shown))}
      </Button>
    </div>
  );
}
