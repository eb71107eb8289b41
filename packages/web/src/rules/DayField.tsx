import { useEffect, useState } from "react";
import { isDay } from "../platform/asked";
import { date } from "../platform/format";

/** A day of the calendar. While a date is being typed it is not one yet: only a whole one is handed on. */
export function DayField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (day: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <label className="rules-choice">
      <span className="small">
        {label} <strong>{date(value)}</strong>
      </span>
      <input
        className="input"
        type="date"
        required
        min="2000-01-01"
        max="2099-12-31"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          if (isDay(event.target.value) && event.target.value >= "2000") onChange(event.target.value);
        }}
        onBlur={() => setTyped(value)}
      />
    </label>
  );
}
