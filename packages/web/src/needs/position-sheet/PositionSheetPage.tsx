import type { PositionSheetImport, PositionSheetPage as Sheet } from "@selaras/contract";
import { positionPartKeys } from "@selaras/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useParams } from "wouter";
import { keyOf, useCall } from "../../platform/api";
import { instant } from "../../platform/format";
import { Page } from "../../platform/shell/Page";
import { Facts, Panel } from "../../platform/ui/parts";
import { Loaded } from "../../platform/ui/states";
import { ExcelPanel } from "../ExcelPanel";
import { messages } from "../messages";
import { words } from "./messages";
import { PositionSheetForm } from "./PositionSheetForm";
import { PositionSheetText } from "./PositionSheetText";
import "./position-sheet.css";

/** Informasi jabatan of one post: read by everybody of the unit's sight, written by who writes the workload. */
export function PositionSheetPage() {
  const { code = "", title = "" } = useParams<{ code: string; title: string }>();
  const params = { unit: decodeURIComponent(code), title: decodeURIComponent(title) };
  const query = useCall("GET /api/position-sheets/:unit/:title", { params });
  return (
    <Loaded query={query} title={words.loading} lines={8}>
      {(sheet) => <OneSheet sheet={sheet} params={params} />}
    </Loaded>
  );
}

function OneSheet({ sheet, params }: { sheet: Sheet; params: { unit: string; title: string } }) {
  const client = useQueryClient();
  const key = keyOf("GET /api/position-sheets/:unit/:title", { params });
  const here = `/kebutuhan/unit/${encodeURIComponent(sheet.unitCode)}`;
  const filled = positionPartKeys.filter((part) => sheet.content[part].length > 0).length;
  return (
    <Page
      title={words.title(sheet.titleName)}
      lead={words.lead}
      crumbs={[
        { label: messages.title, href: "/kebutuhan" },
        { label: sheet.unitName, href: here },
        { label: "Beban kerja", href: `${here}/beban-kerja` },
      ]}
    >
      <Panel title={words.identity} note={words.filled(filled, positionPartKeys.length)}>
        <Facts
          items={[
            [words.facts.title, sheet.titleName],
            [words.facts.code, sheet.titleCode],
            [words.facts.unit, sheet.unitPath.join(" › ")],
            [words.facts.kelas, sheet.kelas],
            [words.facts.education, sheet.minEducation],
          ]}
        />
        <p className="soft small">
          {sheet.changed ? words.changed(sheet.changed.by, instant(sheet.changed.at)) : words.never}
        </p>
      </Panel>
      <div className={sheet.mayWrite ? "position-text only-print" : "position-text"}>
        <Panel title={words.loading}>
          <PositionSheetText content={sheet.content} />
        </Panel>
      </div>
      <div className="position-work">
        {sheet.mayWrite && (
          <Panel title={words.loading}>
            <PositionSheetForm
              key={`${sheet.titleCode} ${sheet.revision}`}
              sheet={sheet}
              params={params}
              onSaved={(saved) => client.setQueryData(key, saved)}
            />
          </Panel>
        )}
        <ExcelPanel<PositionSheetImport>
          title={words.excel.title}
          address={`/api/position-sheets/${encodeURIComponent(sheet.unitCode)}`}
          canWrite={sheet.mayWrite}
          note={words.excel.replaces}
          taken={({ taken }) => words.excel.taken(taken)}
          onTaken={() => void client.invalidateQueries({ queryKey: key })}
        />
      </div>
    </Page>
  );
}
