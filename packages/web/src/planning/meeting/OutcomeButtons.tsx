import { type DeliberatedChain, type Outcome, outcomes } from "@selaras/contract";
import { useEffect } from "react";
import { Chip, Field } from "../../platform/ui/parts";
import { Failure } from "../../platform/ui/states";
import { PriceView } from "../desk/PriceView";
import { usePrice } from "../desk/use-desk";
import { LockNote } from "../scenario/LockNote";
import { useLock } from "../scenario/use-scenario";
import { useDraft } from "../use-draft";
import { isOpen } from "./agenda";
import { words } from "./messages";
import { useSpeak } from "./use-deliberation";

/** Three large choices, the price of returning the chain beside it before anybody presses. */
export function OutcomeButtons({
  planId,
  current,
  mayDecide,
}: {
  planId: number;
  current: DeliberatedChain;
  mayDecide: boolean;
}) {
  const { decide } = useSpeak(planId, current.chain);
  const [reason, setReason] = useDraft(`putusan.${planId}.${current.chain}`);
  const price = usePrice(planId);
  const locked = useLock(planId);
  const { mutate } = price;
  const isSettled = !isOpen(current);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each open chain on the screen
  useEffect(() => {
    if (!isSettled) mutate({ kind: "tarik", nips: current.moves.map(({ nip }) => nip) });
  }, [current.chain, isSettled]);
  const helpOf = (kind: Outcome): string => {
    const help = words.outcomeHelp[kind];
    if (isSettled) return kind === current.outcome?.kind ? help : `${help}; ${words.replaces}`;
    return kind === "dikembalikan" ? `${help}; ${priceText(price)}` : help;
  };
  return (
    <section className="meeting-outcome" aria-label={words.current}>
      {current.outcome && (
        <p className="row">
          <Chip tone={current.outcome.kind === "disetujui" ? "lawful" : "flag"} icon="check">
            {words.decided[current.outcome.kind]}
          </Chip>
          <span>
            {current.outcome.reason} ({current.outcome.by})
            {current.outcome.price ? `; ${words.cost(current.outcome.price)}` : ""}
          </span>
        </p>
      )}
      {mayDecide && locked && <LockNote planId={planId} locked={locked} />}
      {mayDecide && !locked && (
        <>
          <div className="meeting-buttons">
            {outcomes.map((kind) => (
              <button
                key={kind}
                type="button"
                data-kind={kind}
                disabled={decide.isPending}
                aria-pressed={current.outcome?.kind === kind}
                onClick={() =>
                  decide.mutate(
                    { kind, reason: reason.trim() || words.reasonDefault[kind] },
                    { onSuccess: () => setReason("") },
                  )
                }
              >
                <strong>{words.outcomes[kind]}</strong>
                <span>{helpOf(kind)}</span>
              </button>
            ))}
          </div>
          {!isSettled && price.data && price.data.differs.some(({ named }) => !named) && (
            <details>
              <summary>{words.whoElse}</summary>
              <PriceView answer={price.data} />
            </details>
          )}
          <Field label={words.reason}>
            {({ id }) => (
              <input
                id={id}
                className="input"
                maxLength={400}
                value={reason}
                placeholder={words.reasonDefault.disetujui}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
        </>
      )}
      {decide.error && <Failure error={decide.error} />}
    </section>
  );
}

function priceText({ data, error, isPending }: ReturnType<typeof usePrice>): string {
  if (error) return error.detail;
  if (isPending || !data) return words.asking;
  if (data.price === null) return words.impossible;
  const others = data.differs.filter(({ named }) => !named).length;
  return `${data.price === 0 ? words.free : words.price(data.price)}, ${words.touches(others)}`;
}
