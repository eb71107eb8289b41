import { Icon } from "../../platform/ui/icons";
import { Field } from "../../platform/ui/parts";
import { words } from "./messages";

interface Named {
  readonly code: string;
  readonly name: string;
}

/** Some of a list of codes: chosen one by one, each taken back by its own button. None chosen means all. */
export function Chosen({
  label,
  options,
  values,
  onChange,
}: {
  label: string;
  options: readonly Named[];
  values: readonly string[];
  onChange: (values: string[]) => void;
}) {
  const nameOf = (code: string) => options.find((one) => one.code === code)?.name ?? code;
  return (
    <Field label={label}>
      {({ id }) => (
        <>
          <select
            id={id}
            className="input"
            value=""
            onChange={(event) => onChange([...values, event.target.value])}
          >
            <option value="">{values.length === 0 ? words.form.anyone : words.form.add}</option>
            {options
              .filter(({ code }) => !values.includes(code))
              .map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
          </select>
          {values.length > 0 && (
            <ul className="local-chosen">
              {values.map((code) => (
                <li key={code}>
                  <button
                    type="button"
                    className="chip"
                    aria-label={words.form.remove(nameOf(code))}
                    onClick={() => onChange(values.filter((one) => one !== code))}
                  >
                    {nameOf(code)}
                    <Icon name="close" size={14} />
                  </button>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Field>
  );
}
