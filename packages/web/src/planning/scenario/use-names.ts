import type { SeatCode } from "@selaras/contract";
import { useMemo } from "react";
import { useCall } from "../../platform/api";

/** Names of what a scenario speaks of by code; the code itself while they are on their way, or when nobody knows it any more. */
export function useNames() {
  const { data } = useCall("GET /api/employees", undefined, { staleTime: 5 * 60_000 });
  const units = useCall("GET /api/needs/units");
  return useMemo(() => {
    const unitNames = new Map((units.data?.units ?? []).map(({ code, name }) => [code, name]));
    const titleNames = new Map((data?.titles ?? []).map(({ code, name }) => [code, name]));
    const people = new Map((data?.nip ?? []).map((nip, i) => [nip, data?.name[i] ?? nip]));
    const unit = (code: string) => unitNames.get(code) ?? code;
    return {
      unit,
      seat: ({ unitCode, titleCode }: SeatCode) =>
        `${titleNames.get(titleCode) ?? titleCode}, ${unit(unitCode)}`,
      person: (nip: string) => people.get(nip) ?? nip,
    };
  }, [data, units.data]);
}
