import type { ImportReport } from "@selaras/contract";
import { useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import { type Answer, call, keyOf } from "../platform/api";
import { DataTable } from "../platform/table/DataTable";
import type { Column } from "../platform/table/model";
import type { IconName } from "../platform/ui/icons";
import { Chip, Field, type Tone } from "../platform/ui/parts";
import { Empty, Failure, Loading } from "../platform/ui/states";
import { heightFor, LoadMore } from "./FaultsView";
import { messages } from "./messages";
import { pageSize, usePages } from "./use-pages";

type Change = Answer<"GET /api/imports/:id/changes">["changes"][number];
type Kind = Change["kind"];
type State = Change["state"];
const words = messages.changes;
const states = ["added", "changed", "left"] as const satisfies readonly State[];
const looks: Record<State, { tone: Tone; icon: IconName }> = {
  added: { tone: "lawful", icon: "plus" },
  changed: { tone: "ink", icon: "arrowRight" },
  left: { tone: "shortage", icon: "minus" },
};

const fieldsText = ({ state, fields }: Change): string =>
  state === "changed"
    ? fields
        .map(({ field, before, after }) => `${field}: ${before ?? words.nothing} → ${after ?? words.nothing}`)
        .join("; ")
    : state === "added"
      ? words.newRow
      : words.leftRow;

const columnsFor = (titles: ReadonlyMap<Kind, string>): Column<Change>[] => [
  { key: "label", title: words.label, width: 240, value: (change) => change.label, filter: "text" },
  {
    key: "state",
    title: words.state,
    width: 104,
    value: (change) => words.states[change.state],
    render: ({ state }) => <Chip {...looks[state]}>{words.states[state]}</Chip>,
    filter: "choice",
    group: true,
  },
  {
    key: "fields",
    title: words.fields,
    width: 460,
    value: fieldsText,
    render: (change) => (change.state === "changed" ? <Fields of={change} /> : fieldsText(change)),
    filter: "text",
  },
  {
    key: "kind",
    title: words.kind,
    width: 170,
    value: (change) => titles.get(change.kind) ?? change.kind,
    filter: "choice",
    group: true,
  },
  { key: "key", title: words.key, width: 190, value: (change) => change.key, filter: "text" },
];

/** Field by field, what stands now and what would stand. */
function Fields({ of: change }: { of: Change }) {
  return (
    <span title={fieldsText(change)}>
      {change.fields.map(({ field, before, after }, index) => (
        <span key={field}>
          {index > 0 && "; "}
          <span className="soft">{field}:</span> <del className="before">{before ?? words.nothing}</del> →{" "}
          <ins className="after">{after ?? words.nothing}</ins>
        </span>
      ))}
    </span>
  );
}

/** What would change in the stored data, of one kind and state or of all (`?jenis=`, `?ubah=`). */
export function ChangesView({ report }: { report: ImportReport }) {
  const [path, navigate] = useLocation();
  const search = new URLSearchParams(useSearch());
  const kind = report.kinds.find((one) => one.kind === search.get("jenis"))?.kind;
  const state = states.find((one) => one === search.get("ubah"));
  const query = usePages<Change>(
    keyOf("GET /api/imports/:id/changes", { id: report.id, kind, state }),
    async (offset) => {
      const page = await call("GET /api/imports/:id/changes", {
        params: { id: report.id },
        query: { ...(kind ? { kind } : {}), ...(state ? { state } : {}), offset, limit: pageSize },
      });
      return { total: page.total, rows: page.changes };
    },
  );
  const columns = useMemo(
    () => columnsFor(new Map(report.kinds.map((one) => [one.kind, one.title]))),
    [report.kinds],
  );
  if (report.state === "dibatalkan")
    return <Empty icon="info" title={messages.faults.gone} hint={messages.faults.goneHint} />;
  const choose = (name: string, value: string) => {
    search.set("tampil", "perubahan");
    if (value) search.set(name, value);
    else search.delete(name);
    navigate(`${path}?${search}`, { replace: true });
  };
  return (
    <div className="stack">
      <div className="changes-choice">
        <Field label={words.kind}>
          {({ id }) => (
            <select
              id={id}
              className="input"
              value={kind ?? ""}
              onChange={(event) => choose("jenis", event.target.value)}
            >
              <option value="">{words.all}</option>
              {report.kinds.map((one) => (
                <option key={one.kind} value={one.kind}>
                  {one.title}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={words.state}>
          {({ id }) => (
            <select
              id={id}
              className="input"
              value={state ?? ""}
              onChange={(event) => choose("ubah", event.target.value)}
            >
              <option value="">{words.all}</option>
              {states.map((one) => (
                <option key={one} value={one}>
                  {words.states[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {query.data?.total === 0 ? (
        <Empty icon="check" title={words.none} hint={words.noneHint} />
      ) : query.data ? (
        <>
          <DataTable
            key={`${kind} ${state}`}
            label={messages.report.tabs.changes}
            fileName={`perubahan-impor-${report.id}`}
            rows={query.data.rows}
            columns={columns}
            rowKey={(change) => `${change.kind} ${change.key}`}
            phone={(change) => ({
              title: change.label,
              detail: fieldsText(change),
              end: <Chip {...looks[change.state]}>{words.states[change.state]}</Chip>,
            })}
            height={heightFor(query.data.rows.length)}
          />
          {query.hasNextPage && (
            <LoadMore
              shown={query.data.rows.length}
              all={query.data.total}
              isLoading={query.isFetchingNextPage}
              onMore={() => void query.fetchNextPage()}
            />
          )}
        </>
      ) : query.error ? (
        <Failure error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Loading lines={8} />
      )}
    </div>
  );
}
