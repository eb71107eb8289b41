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
        <p>
          {words.lead} {words.columnsNote}
        </p>
        <p className="soft">{words.safety}</p>
        <ul className="guide">
          {files.map((file) => (
            <li key={file}>
              <strong>{file}</strong>
              <dl>
                {officeFileKinds
                  .map((kind) => layouts[kind])
                  .filter((layout) => layout.file === file)
                  .map(({ kind, title, columns }) => (
                    <div key={kind}>
                      <dt>{title}</dt>
                      <dd>
                        <span className="sr-only">{words.columns}: </span>
                        {columns
                          .filter(({ required }) => required)
                          .map(({ header }) => header)
                          .join(", ")}
                      </dd>
                    </div>
                  ))}
              </dl>
            </li>
          ))}
        </ul>
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
