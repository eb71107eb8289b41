import type { Contest } from "@selaras/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { keyOf, useCall } from "../platform/api";
import { date, number } from "../platform/format";
import { can, useSession } from "../platform/session";
import { Page } from "../platform/shell/Page";
import { DataTable } from "../platform/table/DataTable";
import type { Column } from "../platform/table/model";
import { ButtonLink, TabLinks, useTab } from "../platform/ui/parts";
import { Empty, Loaded } from "../platform/ui/states";
import { oneLine, StateChip } from "./ContestParts";
import { words } from "./messages";
import { WindowPanel } from "./WindowPanel";

const text = words.desk;
const states = ["diajukan", "diterima", "ditolak", "dicabut"] as const;

const sourceOf = ({ correction }: Contest): string =>
  correction === null
    ? ""
    : correction.standing === "berlaku" && correction.sourceSays !== null
      ? text.source.berbeda
      : text.source[correction.standing];

const columns: Column<Contest>[] = [
  { key: "id", title: text.columns.id, width: 64, align: "end", value: (row) => row.id },
  { key: "person", title: text.columns.person, width: 200, value: (row) => row.person.name, filter: "text" },
  {
    key: "unit",
    title: text.columns.unit,
    width: 200,
    value: (row) => row.person.unitName,
    filter: "text",
    group: true,
  },
  {
    key: "topic",
    title: text.columns.topic,
    width: 150,
    value: (row) => row.title,
    filter: "choice",
    group: true,
  },
  {
    key: "recorded",
    title: text.columns.recorded,
    width: 240,
    value: (row) => oneLine(row.recorded, words.nothing),
  },
  {
    key: "proposed",
    title: text.columns.proposed,
    width: 240,
    value: (row) => oneLine(row.proposed, words.removal),
  },
  {
    key: "submitted",
    title: text.columns.submitted,
    width: 110,
    value: (row) => row.submittedAt,
    render: (row) => date(row.submittedAt),
  },
  {
    key: "by",
    title: text.columns.decidedBy,
    width: 160,
    value: (row) => row.decided?.by ?? null,
    filter: "choice",
  },
  { key: "source", title: text.columns.source, width: 170, value: sourceOf, filter: "choice" },
];

/** The analyst's desk: what waits comes first, the oldest on top; the window beside it. */
export function ContestsPage() {
  const query = useCall("GET /api/contests");
  const client = useQueryClient();
  const session = useSession();
  const tabs = states.map((key) => ({
    key,
    title: `${words.states[key]} (${number(query.data?.counts[key] ?? 0)})`,
  }));
  const state = useTab<Contest["state"]>(tabs);
  const contests = query.data?.contests;
  const rows = useMemo(() => (contests ?? []).filter((one) => one.state === state), [contests, state]);
  return (
    <Loaded query={query} title={words.title}>
      {({ window, counts, contests: all }) => {
        const oldest = all.find((one) => one.state === "diajukan");
        return (
          <Page
            title={words.title}
            lead={text.lead(counts.diajukan, oldest ? date(oldest.submittedAt) : null)}
            actions={
              <>
                <ButtonLink href="/api/contests.xlsx" icon="download" download>
                  {text.workbook}
                </ButtonLink>
                {oldest && can(session, "contest.decide") && (
                  <ButtonLink look="primary" href={`/sanggah/${oldest.id}`}>
                    {text.next}
                  </ButtonLink>
                )}
              </>
            }
            tabs={<TabLinks label={text.tabs} tabs={tabs} />}
          >
            <WindowPanel
              window={window}
              canSet={can(session, "contest.decide")}
              onSaved={() => void client.invalidateQueries({ queryKey: keyOf("GET /api/contests") })}
            />
            {rows.length === 0 ? (
              <Empty icon="document" title={text.none} hint={text.noneHint} />
            ) : (
              <DataTable
                key={state}
                label={`${words.title}: ${words.states[state]}`}
                fileName={`sanggah-${state}`}
                rows={rows}
                columns={columns}
                rowKey={({ id }) => String(id)}
                href={({ id }) => `/sanggah/${id}`}
                height={Math.min(520, 110 + 44 * rows.length)}
                phone={(row) => ({
                  title: row.person.name,
                  detail: `${row.title}: ${oneLine(row.proposed, words.removal)}`,
                  end: <StateChip state={row.state} />,
                })}
              />
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}
