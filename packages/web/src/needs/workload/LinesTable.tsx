import type { WorkloadPage } from "@selaras/contract";
import type { ReactNode } from "react";
import { number } from "../../platform/format";
import { Panel } from "../../platform/ui/parts";
import { Empty } from "../../platform/ui/states";
import { words } from "./messages";

const text = words.lines;

/** A wide table that scrolls sideways in itself; on a phone its rows stand as blocks, each cell under its name (`data-label`). */
export const WideTable = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
  <section className="workload-scroll" tabIndex={0} aria-label={label}>
    <table className="workload-lines">{children}</table>
  </section>
);

/** The frame of the lines. */
export function LinesTable({ children }: { children: ReactNode }) {
  const { position, task, method, volume, per, norm, output, shifts } = text;
  return (
    <WideTable label={text.title}>
      <thead>
        <tr>
          {[position, task, method, volume, per, norm, output, shifts].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          <th />
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </WideTable>
  );
}

/** The lines for who only reads them. */
export function LinesRead({ page }: { page: WorkloadPage }) {
  const names = new Map(page.titles.map(({ code, name }) => [code, name]));
  const amount = (value: number | null) =>
    value === null ? (
      <span className="soft">{text.unknown}</span>
    ) : (
      number(value, Number.isInteger(value) ? 0 : 2)
    );
  return (
    <Panel title={text.title} note={text.note(page.tasks.length)} flush>
      {page.tasks.length === 0 ? (
        <Empty icon="table" title={text.none} hint={text.noneReadOnly} />
      ) : (
        <LinesTable>
          {page.tasks.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no key of their own and do not move
            <tr key={index}>
              <td data-label={text.position}>{names.get(line.titleCode) ?? line.titleCode}</td>
              <td data-label={text.task}>{line.task}</td>
              <td data-label={text.method}>{text.methods[line.method]}</td>
              <td data-label={text.volume}>{amount(line.volume)}</td>
              <td data-label={text.per}>{line.per && text.frequencies[line.per]}</td>
              <td data-label={text.norm}>{amount(line.norm)}</td>
              <td data-label={text.output}>{line.output}</td>
              <td data-label={text.shifts}>{line.shifts}</td>
              <td />
            </tr>
          ))}
        </LinesTable>
      )}
    </Panel>
  );
}
