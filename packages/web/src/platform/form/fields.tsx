import type { ReactNode } from "react";
import { Field } from "../ui/parts";
import { useFault } from "./faults";

interface Common<T> {
  /** Where the value stands in what is sent; its fault is found by it. */
  name: string;
  label: string;
  help?: ReactNode;
  value: T;
  onChange: (value: T) => void;
}
interface Control {
  id: string;
  name: string;
  className: "input";
  "aria-describedby": string | undefined;
  "aria-invalid": boolean;
}

/** A label, the control, what helps and what is wrong; the control is told of both. For controls that are not below. */
export function Labelled({
  name,
  label,
  help,
  children,
}: Pick<Common<never>, "name" | "label" | "help"> & { children: (control: Control) => ReactNode }) {
  const fault = useFault(name);
  const said = fault ? (
    <>
      <strong className="field-fault">{fault}</strong> {help}
    </>
  ) : (
    help
  );
  return (
    <Field label={label} help={said}>
      {({ id, describedBy }) =>
        children({
          id,
          name,
          className: "input",
          "aria-describedby": describedBy,
          "aria-invalid": fault !== undefined,
        })
      }
    </Field>
  );
}

/** What is wrong with something that is no single field: a list of which none is chosen. */
export function FaultNote({ name }: { name: string }) {
  const fault = useFault(name);
  return (
    fault && (
      <p className="field-fault" role="alert">
        {fault}
      </p>
    )
  );
}

/** Text in one line, or in several with `rows`. */
export function TextField({
  rows,
  maxLength = 300,
  inputMode,
  onChange,
  value,
  ...field
}: Common<string> & { rows?: number | undefined; maxLength?: number; inputMode?: "numeric" | "decimal" }) {
  return (
    <Labelled {...field}>
      {(control) =>
        rows ? (
          <textarea
            {...control}
            rows={rows}
            maxLength={maxLength}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        ) : (
          <input
            {...control}
            maxLength={maxLength}
            inputMode={inputMode}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        )
      }
    </Labelled>
  );
}

/** Why something is decided; every decision that is kept asks it. */
export const ReasonField = (field: Omit<Common<string>, "name" | "label"> & { label?: string }) => (
  <div className="wide">
    <TextField name="reason" label="Alasan" rows={2} maxLength={500} {...field} />
  </div>
);

/** A number; an empty field is no number, never zero. */
export const NumberField = ({
  min = 0,
  max,
  value,
  onChange,
  ...field
}: Common<number | null> & { min?: number; max?: number }) => (
  <Labelled {...field}>
    {(control) => (
      <input
        {...control}
        type="number"
        min={min}
        max={max}
        value={value ?? ""}
        onChange={({ target }) => onChange(target.value === "" ? null : target.valueAsNumber)}
      />
    )}
  </Labelled>
);

/** A day of the calendar, ISO; empty while none is chosen. */
export const DateField = ({ value, onChange, ...field }: Common<string>) => (
  <Labelled {...field}>
    {(control) => (
      <input {...control} type="date" value={value} onChange={({ target }) => onChange(target.value)} />
    )}
  </Labelled>
);

/** One of a list; each option is its value and what is read. */
export const ChoiceField = <T extends string>({
  options,
  value,
  onChange,
  ...field
}: Common<T> & { options: readonly (readonly [value: T, name: string])[] }) => (
  <Labelled {...field}>
    {(control) => (
      <select {...control} value={value} onChange={({ target }) => onChange(target.value as T)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    )}
  </Labelled>
);

/** Options of a catalogue of names, in its order. */
export const optionsOf = <T extends string>(names: Readonly<Record<T, string>>) =>
  Object.entries(names) as [T, string][];
