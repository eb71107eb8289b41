import type { EnvyCase } from "@selaras/contract";
import { useLocation } from "wouter";
import { DataTable } from "../../platform/table/DataTable";
import type { Column } from "../../platform/table/model";
import { Empty } from "../../platform/ui/states";
import { words } from "./messages";

const columns: Column<EnvyCase>[] = [
  { key: "claimant", title: words.claimant, width: 170, value: (one) => one.claimant.name, filter: "text" },
  {
    key: "claimantValue",
    title: words.claimantValue,
    width: 80,
    align: "end",
    value: (one) => one.claimantValue,
    filter: "number",
  },
  { key: "holder", title: words.holder, width: 170, value: (one) => one.holder.name, filter: "text" },
  {
    key: "holderValue",
    title: words.holderValue,
    width: 80,
    align: "end",
    value: (one) => one.holderValue,
    filter: "number",
  },
  {
    key: "seat",
    title: words.seat,
    width: 260,
    value: (one) => `${one.seat.titleName}, ${one.seat.unitName}`,
    filter: "text",
  },
  {
    key: "cause",
    title: words.cause,
    width: 170,
    value: (one) => words.causes[one.cause],
    filter: "choice",
    group: true,
  },
  { key: "sentence", title: words.sentence, width: 420, value: (one) => one.sentence, filter: "text" },
];

/** Each case of a higher claim placed elsewhere, with what decided it. A row opens the employee. */
export function EnvyTable({ planId, cases }: { planId: number; cases: readonly EnvyCase[] }) {
  const [, navigate] = useLocation();
  const hrefOf = (one: EnvyCase) => `/pegawai/${one.claimant.nip}`;
  return (
    <DataTable
      label={words.envy}
      fileName={`klaim-rencana-${planId}`}
      rows={cases}
      columns={columns}
      rowKey={(one) => `${one.claimant.nip} ${one.holder.nip}`}
      href={hrefOf}
      onOpen={(one) => navigate(hrefOf(one))}
      phone={(one) => ({
        title: `${one.claimant.name}: ${words.causes[one.cause]}`,
        detail: `${one.seat.titleName}, ${one.seat.unitName}. ${one.sentence}`,
      })}
      empty={<Empty icon="check" title={words.envyEmpty} hint={words.envyEmptyHint} />}
    />
  );
}
