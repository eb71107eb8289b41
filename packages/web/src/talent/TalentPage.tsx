import type { TalentBoard } from "@selaras/contract";
import { lazy, Suspense, useMemo } from "react";
import { BasisNote } from "../people/BasisNote";
import { BoxGrid } from "../people/BoxGrid";
import { words } from "../people/talent-words";
import { useCall } from "../platform/api";
import { useAsked } from "../platform/asked";
import { calm, number } from "../platform/format";
import { Page } from "../platform/shell/Page";
import { DataTable } from "../platform/table/DataTable";
import type { Column } from "../platform/table/model";
import { Field, Panel, TabLinks, useTab } from "../platform/ui/parts";
import { Empty, Loaded, Loading } from "../platform/ui/states";
import { commonGaps, countBoxes, filterRows, rowsOf, type TalentRow } from "./board-rows";
import { messages } from "./messages";
import "../people/dossier.css";
import "./talent-page.css";

const tabs = [
  { key: "kotak", title: messages.tabs.boxes, icon: "talent" },
  { key: "ip-asn", title: messages.tabs.index, icon: "table" },
] as const;
const ProfessionalismView = lazy(async () => ({
  default: (await import("./ProfessionalismView")).ProfessionalismView,
}));

/** Two views of what people bring: the nine boxes, and the index of professionalism by unit. */
export function TalentPage() {
  const tab = useTab(tabs);
  if (tab === "kotak") return <BoxesView />;
  return (
    <Page title={messages.title} lead={messages.index.lead} tabs={<TalentTabs />}>
      <Suspense fallback={<Loading lines={12} />}>
        <ProfessionalismView />
      </Suspense>
    </Page>
  );
}
const TalentTabs = () => <TabLinks label={messages.title} tabs={tabs} />;

/** The nine-box board: how many stand where, who, and what is missing of those who stand nowhere yet. */
function BoxesView() {
  const asked = useAsked();
  const query = { model: asked.get("model"), thresholds: asked.get("batas") };
  const board = useCall("GET /api/talent", { query }, { staleTime: 60_000, keepsPrevious: true });
  return (
    <Loaded query={board} title={messages.title} lines={12}>
      {(data) => <Board board={data} />}
    </Loaded>
  );
}

function Board({ board }: { board: TalentBoard }) {
  const asked = useAsked();
  const [unit, kind, jenjang] = [asked.get("unit"), asked.get("jenis"), asked.get("jenjang")];
  const picked = asked.get("kotak");
  const all = useMemo(() => rowsOf(board), [board]);
  const rows = useMemo(
    () => filterRows(all, board, { unit, kind, jenjang }),
    [all, board, unit, kind, jenjang],
  );
  const counts = countBoxes(rows);
  const box = picked === "" ? 9 : Number(picked) || 0;
  const shown = useMemo(() => rows.filter((row) => row.box === box), [rows, box]);
  const kinds = [...new Set(all.map((row) => row.kind))].filter(Boolean);
  const jenjangs = [
    ...new Set(all.filter((row) => kind === "" || row.kind === kind).map((row) => row.jenjang)),
  ]
    .filter(Boolean)
    .sort();
  const held = new Set(all.map((row) => row.unitCode));
  const units = board.units.filter(
    ({ code }) => held.has(code) || board.units.some((u) => u.parentCode === code && held.has(u.code)),
  );
  const about = board.boxes.find((one) => one.box === box);
  return (
    <Page
      title={messages.title}
      lead={messages.lead(rows.length - (counts[0] ?? 0), rows.length)}
      tabs={<TalentTabs />}
    >
      <div className="talent-filters">
        <Choice
          label={messages.model}
          value={board.model.id}
          onChange={(id) => asked.set({ model: id })}
          options={board.models.map(({ id, name }) => [id, name])}
        />
        <Choice
          label={messages.thresholds}
          value={board.thresholds.id}
          onChange={(id) => asked.set({ batas: id })}
          options={(board.thresholdSets.some(({ id }) => id === board.thresholds.id)
            ? board.thresholdSets
            : [board.thresholds]
          ).map(({ id, name }) => [id, name])}
        />
        <Choice
          label={messages.unit}
          value={unit}
          onChange={(code) => asked.set({ unit: code })}
          options={[["", messages.everyUnit], ...units.map(({ code, name }) => [code, name] as const)]}
        />
        <Choice
          label={messages.kind}
          value={kind}
          onChange={(one) => asked.set({ jenis: one, jenjang: "" })}
          options={[["", messages.all], ...kinds.map((one) => [one, messages.kinds[one] ?? one] as const)]}
        />
        <Choice
          label={messages.jenjang}
          value={jenjang}
          onChange={(one) => asked.set({ jenjang: one })}
          options={[["", messages.all], ...jenjangs.map((one) => [one, calm(one)] as const)]}
        />
      </div>
      <div className="talent-board">
        <Panel>
          <BoxGrid label={messages.grid}>
            {(one) => (
              <button
                type="button"
                className="talent-box"
                aria-pressed={one === box}
                onClick={() => asked.set({ kotak: String(one) })}
              >
                <span className="small">{messages.box(one)}</span>
                <strong>{number(counts[one] ?? 0)}</strong>
              </button>
            )}
          </BoxGrid>
        </Panel>
        <Panel title={messages.unmapped}>
          <p>{messages.unmappedNote(counts[0] ?? 0)}</p>
          <ul className="lines">
            {commonGaps(rows)
              .slice(0, 6)
              .map(({ name, count }) => (
                <li key={name}>
                  <span>{name}</span>
                  <span className="soft">{messages.people(count)}</span>
                </li>
              ))}
          </ul>
          <button
            type="button"
            className="button"
            data-look="plain"
            aria-pressed={box === 0}
            onClick={() => asked.set({ kotak: "0" })}
          >
            {messages.showUnmapped}
          </button>
          <h3 className="sub">{messages.sets}</h3>
          <BasisNote name={board.model.name} source={board.model.source} status={board.model.status} />
          <BasisNote
            name={board.thresholds.name}
            source={board.thresholds.source}
            status={board.thresholds.status}
          />
          {board.model.id === "BKN-411" && <p className="small soft">{messages.modelNote}</p>}
        </Panel>
      </div>
      <Panel
        title={
          about
            ? messages.listOf(
                box,
                words.place(words.performanceLevels[about.performance], words.potential[about.potential]),
              )
            : messages.listUnmapped
        }
        note={messages.people(shown.length)}
      >
        {about && <p className="talent-advice">{messages.advice(about.recommendations)}</p>}
        <DataTable
          label={messages.title}
          fileName={box === 0 ? "talenta-belum-terpetakan" : `talenta-kotak-${box}`}
          height={Math.min(600, 48 + 44 * Math.max(3, shown.length))}
          rows={shown}
          columns={box === 0 ? unmappedColumns : mappedColumns}
          rowKey={(row) => row.nip}
          href={(row) => `/pegawai/${row.nip}`}
          sort={box === 0 ? { key: "name", descending: false } : { key: "value", descending: true }}
          phone={(row) => ({
            title: row.name,
            detail:
              row.box === 0
                ? row.missing.join(", ")
                : `${row.titleName || "tanpa jabatan"} · ${row.unitName}`,
            ...(row.value === null ? {} : { end: number(row.value, 2) }),
          })}
          empty={<Empty icon="people" title={messages.empty} hint={messages.emptyHint} />}
        />
      </Panel>
    </Page>
  );
}

function Choice({
  label,
  value,
  onChange,
  options,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly (readonly [value: string, text: string])[];
}) {
  return (
    <Field label={label}>
      {({ id }) => (
        <select id={id} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
          {options.map(([key, text]) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

const columns = messages.columns;
const who: Column<TalentRow>[] = [
  { key: "name", title: columns.name, width: 200, value: (row) => row.name, filter: "text" },
  {
    key: "title",
    title: columns.title,
    width: 210,
    value: (row) => row.titleName,
    filter: "text",
    group: true,
  },
  { key: "unit", title: columns.unit, width: 210, value: (row) => row.unitName, filter: "text", group: true },
];
const nip: Column<TalentRow> = {
  key: "nip",
  title: columns.nip,
  width: 170,
  value: (row) => row.nip,
  filter: "text",
};
const mappedColumns: Column<TalentRow>[] = [
  ...who,
  {
    key: "kind",
    title: columns.kind,
    width: 120,
    value: (row) => messages.kinds[row.kind] ?? row.kind,
    filter: "choice",
    group: true,
  },
  {
    key: "value",
    title: columns.value,
    help: messages.valueHelp,
    width: 110,
    align: "end",
    value: (row) => row.value,
    render: (row) => number(row.value, 2),
    filter: "number",
  },
  nip,
];
const unmappedColumns: Column<TalentRow>[] = [
  ...who,
  {
    key: "missing",
    title: columns.missing,
    width: 380,
    value: (row) => row.missing.join(", "),
    filter: "text",
  },
  nip,
];
