import type { ImportReport } from "@selaras/contract";
import { Link } from "wouter";
import { number } from "../platform/format";
import { Icon } from "../platform/ui/icons";
import { Chip, Panel } from "../platform/ui/parts";
import { bytesText } from "./bytes";
import { messages } from "./messages";

const words = messages.report;

/** The files with what was recognised in them, then every kind of data with its counts. */
export function ImportSummary({ report }: { report: ImportReport }) {
  return (
    <div className="import-summary">
      <Panel title={words.files}>
        <ul className="import-files">
          {report.files.map((file) => (
            <li key={file.name}>
              <div className="row">
                <Icon name="document" size={18} />
                <strong>{file.name}</strong>
                <span className="soft small">{bytesText(file.bytes)}</span>
                {file.refused === null ? (
                  <Chip tone="lawful" icon="check">
                    {words.recognised}
                  </Chip>
                ) : (
                  <Chip tone="shortage" icon="block">
                    {words.refused}
                  </Chip>
                )}
              </div>
              <p className="small">
                {file.refused ?? (file.recognised.length > 0 ? file.recognised.join(", ") : words.noSheet)}
              </p>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={words.kinds}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard */}
        <section className="scroll-x" tabIndex={0} aria-label={words.kindsTable}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{words.kind}</th>
                {[
                  words.rows,
                  words.accepted,
                  words.rejected,
                  words.added,
                  words.changed,
                  words.unchanged,
                ].map((title) => (
                  <th key={title} scope="col" className="number">
                    {title}
                  </th>
                ))}
                <th scope="col" className="number" title={words.leftHelp}>
                  {words.left}
                </th>
              </tr>
            </thead>
            <tbody>
              {report.kinds.map((kind) => (
                <tr key={kind.kind}>
                  <th scope="row">
                    {kind.added + kind.changed + kind.left > 0 ? (
                      <Link href={`/impor/${report.id}?tampil=perubahan&jenis=${kind.kind}`}>
                        {kind.title}
                      </Link>
                    ) : (
                      kind.title
                    )}
                  </th>
                  <td className="number">{number(kind.rows)}</td>
                  <td className="number">{number(kind.accepted)}</td>
                  <td className="number">
                    {kind.rejected > 0 ? (
                      <span className="rejected">
                        <Icon name="alert" size={14} /> {number(kind.rejected)}
                      </span>
                    ) : (
                      "0"
                    )}
                  </td>
                  <td className="number">{number(kind.added)}</td>
                  <td className="number">{number(kind.changed)}</td>
                  <td className="number">{number(kind.unchanged)}</td>
                  <td className="number">{number(kind.left)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </Panel>
    </div>
  );
}
