import { useCall } from "../platform/api";
import { Loaded } from "../platform/ui/states";
import { PerformancePanel } from "./PerformancePanel";
import { TalentPanel } from "./TalentPanel";

/** Performance of five years and the talent box, which is read from it. */
export function TalentPanels({ nip }: { nip: string }) {
  const answer = useCall("GET /api/employees/:nip/talent", { params: { nip } });
  return (
    <Loaded query={answer} lines={6}>
      {(talent) => (
        <>
          <TalentPanel talent={talent} />
          <PerformancePanel years={talent.years} twoYearsGood={talent.twoYearsGood} />
        </>
      )}
    </Loaded>
  );
}
