import { layouts, officeFileKinds } from "@selaras/contract";
import { Panel } from "../platform/ui/parts";
import { messages } from "./messages";

const words = messages.guide;

/** Which files an office needs: the layouts by which the import recognises them, by file. The layouts are data; no schema comes with them. */
export function FilesGuide() {
  const files = [...new Set(officeFileKinds.map((kind) => layouts[kind].file))].sort(
    (a, b) => rank(a) - rank(b),
  );
  return (
    <Panel title={words.title}>
      <div className="stack">
        <p>{words.lead}</p>
        <p className="soft">{words.safety}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard */}
        <section className="scroll-x" tabIndex={0} aria-label={words.table}>
          <table className="plain-table guide">
            <thead>
              <tr>
                <th scope="col">{words.file}</th>
                <th scope="col">{words.contents}</th>
                <th scope="col">{words.columns}</th>
              </tr>
            </thead>
            <tbody>
              {files.flatMap((file) => {
                const kinds = officeFileKinds.filter((kind) => layouts[kind].file === file);
                return kinds.map((kind, index) => (
                  <tr key={kind}>
                    {index === 0 && (
                      <th scope="row" rowSpan={kinds.length}>
                        {file}
                      </th>
                    )}
                    <td>{layouts[kind].title}</td>
                    <td className="small">
                      {layouts[kind].columns
                        .filter(({ required }) => required)
                        .map(({ header }) => header)
                        .join(", ")}
                    </td>
                  </tr>
                ));
              })}
            </tbody>
          </table>
        </section>
      </div>
    </Panel>
  );
}

/** What an office needs first stands first. */
function rank(file: string): number {
  const first = ["pegawai.csv", "peta-jabatan.xlsx", "wilayah.xlsx"];
  const index = first.indexOf(file);
  return index === -1 ? first.length : index;
}
