import { Select } from "@mantine/core";
import "@mantine/core/styles/ScrollArea.css";
import "@mantine/core/styles/Popover.css";
import "@mantine/core/styles/Input.css";
import "@mantine/core/styles/Combobox.css";
import "@mantine/core/styles/CloseButton.css";
import "@mantine/core/styles/UnstyledButton.css";
import { type FormEvent, type ReactNode, useMemo, useState } from "react";
import { useCall } from "../platform/api";
import { Mantine } from "../platform/mantine";
import { Button } from "../platform/ui/parts";
import { messages } from "./messages";
import { unitOptions } from "./unit-options";
import "./needs.css";

export interface PickedSeat {
  readonly unitCode: string;
  readonly titleCode: string;
}
const words = messages.picker;

/** A unit, then a post of it, those with empty seats first. `children` stand between the post and the button. */
export function SeatPicker({
  action,
  isBusy = false,
  onPick,
  children,
}: {
  action: string;
  isBusy?: boolean;
  onPick: (seat: PickedSeat) => void;
  children?: ReactNode;
}) {
  const units = useCall("GET /api/needs/units");
  const [unit, setUnit] = useState<string | null>(null);
  const [title, setTitle] = useState<string | null>(null);
  const posts = useCall("GET /api/needs/posts", { query: { unit: unit ?? "" } }, { enabled: unit !== null });
  const unitChoices = useMemo(() => unitOptions(units.data?.units ?? []), [units.data]);
  const postOptions = useMemo(
    () =>
      (posts.data?.posts ?? [])
        .filter(({ unitCode }) => unitCode === unit)
        .sort((a, b) => b.short - a.short || a.titleName.localeCompare(b.titleName, "id"))
        .map((post) => ({ value: post.titleCode, label: words.option(post.titleName, post.short) })),
    [posts.data, unit],
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (unit && title) onPick({ unitCode: unit, titleCode: title });
  };
  return (
    <Mantine>
      <form className="seat-picker" onSubmit={submit}>
        <Select
          label={words.unit}
          placeholder={words.unitPlaceholder}
          data={unitChoices}
          value={unit}
          onChange={(code) => {
            setUnit(code);
            setTitle(null);
          }}
          searchable
          limit={60}
          allowDeselect={false}
        />
        <Select
          label={words.post}
          placeholder={unit ? words.postPlaceholder : words.postFirst}
          data={postOptions}
          value={title}
          onChange={setTitle}
          disabled={!unit}
          searchable
          allowDeselect={false}
        />
        {children}
        <Button type="submit" look="primary" disabled={!unit || !title || isBusy}>
          {action}
        </Button>
      </form>
    </Mantine>
  );
}
