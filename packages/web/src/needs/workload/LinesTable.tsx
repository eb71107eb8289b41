import type { WorkloadPage } from "@selaras/contract";
import type { ReactNode } from "react";
import { number } from "../../platform/format";
import { Panel } from "../../platform/ui/parts";
import { Empty } from "../../platform/ui/states";
import { words } from "./messages";

const text = words.lines;

/** The frame of the lines; it scrolls sideways in itself on a narrow screen. */
export function LinesTable({ children }: { children: ReactNode }) {
  const { position, task, method, volume, per, norm, output, shifts } = text;
  return (
    <section className="workload-scroll" aria-label={text.title}>
      <table className="workload-lines">
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
      </table>
    </section>
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
              <td>{names.get(line.titleCode) ?? line.titleCode}</td>
              <td>{line.task}</td>
              <td>{text.methods[line.method]}</td>
              <td>{amount(line.volume)}</td>
              <td>{line.per && text.frequencies[line.per]}</td>
              <td>{amount(line.norm)}</td>
              <td>{line.output}</td>
              <td>{line.shifts}</td>
              <td />
            </tr>
          ))}
        </LinesTable>
      )}
    </Panel>
  );
}
