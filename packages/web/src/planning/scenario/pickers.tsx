import { Select } from "@mantine/core";
import "@mantine/core/styles/ScrollArea.css";
import "@mantine/core/styles/Popover.css";
import "@mantine/core/styles/Input.css";
import "@mantine/core/styles/Combobox.css";
import "@mantine/core/styles/CloseButton.css";
import "@mantine/core/styles/UnstyledButton.css";
import { useMemo } from "react";
import { useCall } from "../../platform/api";
import { Mantine } from "../../platform/mantine";
import { words } from "./messages";

const shown = 40;

/** Adds one unit at a time; the field is empty again for the next. */
export function UnitPicker({ label, onPick }: { label: string; onPick: (code: string) => void }) {
  const units = useCall("GET /api/needs/units");
  const data = useMemo(
    () => (units.data?.units ?? []).map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
    [units.data],
  );
  return <Picker label={label} data={data} onPick={onPick} />;
}

/** Adds one employee at a time, by name or NIP. */
export function PersonPicker({ label, onPick }: { label: string; onPick: (nip: string) => void }) {
  const people = useCall("GET /api/employees", undefined, { staleTime: 5 * 60_000 });
  const data = useMemo(
    () =>
      (people.data?.nip ?? []).map((nip, i) => ({ value: nip, label: `${people.data?.name[i]} (${nip})` })),
    [people.data],
  );
  return <Picker label={label} data={data} onPick={onPick} description={words.personHelp} />;
}

function Picker({
  label,
  data,
  onPick,
  description,
}: {
  label: string;
  data: { value: string; label: string }[];
  onPick: (value: string) => void;
  description?: string;
}) {
  return (
    <Mantine>
      <Select
        label={label}
        data={data}
        value={null}
        searchable
        limit={shown}
        styles={{ description: { color: "var(--text-soft)", fontSize: 13 } }}
        {...(description && { description })}
        onChange={(value) => value !== null && onPick(value)}
      />
    </Mantine>
  );
}
