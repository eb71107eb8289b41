import type { WorkloadPage } from "@selaras/contract";
import type { ReactNode } from "react";
import { Icon } from "../../platform/ui/icons";
import type { DraftLine, LineFaults } from "./draft";
import { words } from "./messages";

const text = words.lines;

/** One line of the sheet as fields; names of fields carry the number of the line for who does not see the table. */
export function LineFields({
  line,
  number,
  titles,
  faults,
  onChange,
  onRemove,
}: {
  line: DraftLine;
  number: number;
  titles: WorkloadPage["titles"];
  faults: LineFaults;
  onChange: (part: Partial<DraftLine>) => void;
  onRemove: () => void;
}) {
  const field = (key: "task" | "output" | "volume" | "norm" | "shifts", label: string, mode?: "decimal") => (
    <Cell label={label} fault={key === "output" ? undefined : faults[key]}>
      <input
        className="input"
        aria-label={text.of(label, number)}
        aria-invalid={key !== "output" && faults[key] !== undefined}
        inputMode={mode}
        maxLength={key === "task" ? 500 : 100}
        value={line[key]}
        onChange={(event) => onChange({ [key]: event.target.value })}
      />
    </Cell>
  );
  const choice = <K extends "titleCode" | "method" | "per">(
    key: K,
    label: string,
    options: readonly (readonly [value: string, name: string])[],
  ) => (
    <td data-label={label}>
      <select
        className="input"
        aria-label={text.of(label, number)}
        value={line[key]}
        onChange={(event) => onChange({ [key]: event.target.value } as Partial<DraftLine>)}
      >
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </td>
  );
  return (
    <tr>
      {choice(
        "titleCode",
        text.position,
        titles.map(({ code, name }) => [code, name]),
      )}
      {field("task", text.task)}
      {choice("method", text.method, Object.entries(text.methods))}
      {field("volume", text.volume, "decimal")}
      {line.method === "TUGAS" ? choice("per", text.per, Object.entries(text.frequencies)) : <td />}
      {field("norm", text.norm, "decimal")}
      {field("output", text.output)}
      {line.method === "PERALATAN" ? field("shifts", text.shifts, "decimal") : <td />}
      <td>
        <button
          type="button"
          className="button"
          data-look="quiet"
          aria-label={text.remove(number)}
          title={text.remove(number)}
          onClick={onRemove}
        >
          <Icon name="close" size={18} />
        </button>
      </td>
    </tr>
  );
}

const Cell = ({
  label,
  fault,
  children,
}: {
  label: string;
  fault: string | undefined;
  children: ReactNode;
}) => (
  <td data-label={label}>
    {children}
    {fault && <span className="workload-fault">{fault}</span>}
  </td>
);
