import { Labelled } from "../../platform/form/fields";
import { Icon } from "../../platform/ui/icons";
import { words } from "./messages";

interface Named {
  readonly code: string;
  readonly name: string;
}

/** Some of a list of codes: chosen one by one, each taken back by its own button. None chosen means all. */
export function Chosen({
  name,
  label,
  options,
  values,
  onChange,
}: {
  name: string;
  label: string;
  options: readonly Named[];
  values: readonly string[];
  onChange: (values: string[]) => void;
}) {
  const nameOf = (code: string) => options.find((one) => one.code === code)?.name ?? code;
  return (
    <Labelled name={name} label={label}>
      {(control) => (
        <>
          <select {...control} value="" onChange={({ target }) => onChange([...values, target.value])}>
            <option value="">{values.length === 0 ? words.form.anyone : words.form.add}</option>
            {options
              .filter(({ code }) => !values.includes(code))
              .map(({ code, name: option }) => (
                <option key={code} value={code}>
                  {option}
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
    </Labelled>
  );
}
