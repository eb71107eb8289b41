import { useQueryClient } from "@tanstack/react-query";
import { type DragEvent, useRef, useState } from "react";
import { useLocation } from "wouter";
import { ApiError, keyOf } from "../platform/api";
import { Icon } from "../platform/ui/icons";
import { Button, Panel } from "../platform/ui/parts";
import { Failure } from "../platform/ui/states";
import { bytesText } from "./bytes";
import { messages } from "./messages";
import { type ImportMode, type Upload, uploadFiles } from "./upload";

const words = messages.drop;
const modes = Object.keys(messages.modes) as ImportMode[];
const maxFiles = 30;

/** Choosing files, saying how they are to be read, and sending them to be checked; nothing is stored here. */
export function UploadPanel() {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [mode, setMode] = useState<ImportMode>("otomatis");
  const [isOver, setOver] = useState(false);
  const [sent, setSent] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<unknown>(null);
  const upload = useRef<Upload | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const isTooMany = files.length > maxFiles;

  /** A file chosen twice counts once, the newer one. */
  const add = (more: Iterable<File>) => {
    const byName = new Map(files.map((file) => [file.name, file]));
    for (const file of more) byName.set(file.name, file);
    setFiles([...byName.values()]);
    setRefusal(null);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (sent === null) add(event.dataTransfer.files);
  };
  const send = async () => {
    setRefusal(null);
    setSent(0);
    upload.current = uploadFiles(files, mode, setSent);
    try {
      const report = await upload.current.report;
      client.setQueryData(keyOf("GET /api/imports/:id", { params: { id: String(report.id) } }), report);
      void client.invalidateQueries({ queryKey: keyOf("GET /api/imports") });
      navigate(`/impor/${report.id}`);
    } catch (error) {
      setSent(null);
      if (!(error instanceof ApiError && error.code === "dihentikan")) setRefusal(error);
    }
  };
  return (
    <Panel title={words.title}>
      <div className="upload">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the button, for those with a mouse */}
        <div
          className="drop"
          data-over={isOver}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <Icon name="upload" size={28} />
          <p>{words.here}</p>
          <Button icon="plus" disabled={sent !== null} onClick={() => input.current?.click()}>
            {words.choose}
          </Button>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            accept=".xlsx,.csv,.txt"
            aria-label={words.choose}
            onChange={(event) => {
              add(event.target.files ?? []);
              event.target.value = "";
            }}
          />
          <p className="soft small">{words.formats}</p>
        </div>
        {files.length > 0 && (
          <div className="upload-files">
            <h3>{words.chosen(files.length)}</h3>
            <ul>
              {files.map((file) => (
                <li key={file.name}>
                  <Icon name="document" size={18} />
                  <span className="upload-name">{file.name}</span>
                  <span className="soft small">{bytesText(file.size)}</span>
                  <Button
                    look="quiet"
                    icon="close"
                    disabled={sent !== null}
                    aria-label={words.remove(file.name)}
                    onClick={() => setFiles(files.filter((other) => other !== file))}
                  />
                </li>
              ))}
            </ul>
            {isTooMany && <p className="upload-fault">{words.tooMany}</p>}
          </div>
        )}
        <fieldset className="modes">
          <legend className="field-label">{words.mode}</legend>
          {modes.map((one) => (
            <label key={one} className="mode">
              <input
                type="radio"
                name="cara"
                value={one}
                checked={mode === one}
                disabled={sent !== null}
                onChange={() => setMode(one)}
              />
              <span>
                <strong>{messages.modes[one].title}</strong>
                <span className="soft small">{messages.modes[one].meaning}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {sent === null ? (
          <div className="row">
            <Button
              look="primary"
              icon="check"
              disabled={files.length === 0 || isTooMany}
              onClick={() => void send()}
            >
              {words.check}
            </Button>
          </div>
        ) : (
          <div className="upload-progress">
            <progress max={1} {...(sent < 1 ? { value: sent } : {})} aria-label={words.title} />
            <span role="status">{sent < 1 ? words.sending(Math.round(sent * 100)) : words.checking}</span>
            <Button look="quiet" icon="close" onClick={() => upload.current?.stop()}>
              {words.stop}
            </Button>
          </div>
        )}
        {refusal !== null && <Failure error={refusal} />}
      </div>
    </Panel>
  );
}
