import type { LocalRulePreview } from "@selaras/contract";
import { date } from "../../platform/format";
import { Facts, Panel } from "../../platform/ui/parts";
import { words } from "./messages";

const text = words.preview;

/** Before a rule is put in force: how it reads, and whom and what it would touch. */
export function Preview({
  preview,
  isCounting,
}: {
  preview: LocalRulePreview | undefined;
  isCounting: boolean;
}) {
  return (
    <Panel title={text.title} level={3}>
      <div className="stack" role="status" aria-busy={isCounting}>
        {preview?.sentences ? (
          <>
            <p>
              {preview.sentences.concerns} <strong>{preview.sentences.requires}</strong>
            </p>
            {preview.touch === null ? (
              <p className="soft">{text.noStaff}</p>
            ) : (
              <Touch touch={preview.touch} />
            )}
          </>
        ) : (
          <p className="soft">{isCounting ? text.waiting : text.incomplete}</p>
        )}
      </div>
    </Panel>
  );
}

function Touch({ touch }: { touch: NonNullable<LocalRulePreview["touch"]> }) {
  const { plan } = touch;
  return (
    <>
      <Facts
        items={[
          [
            text.people,
            <span key="people">
              {text.peopleOf(touch.peopleTouched, touch.people)}{" "}
              <span className="small soft">{text.everywhere(touch.peopleTouchedEverywhere)}</span>
            </span>,
          ],
          [
            text.unknown,
            <span key="unknown">
              {text.peopleOf(touch.peopleUnknown, touch.people)}{" "}
              <span className="small soft">{text.unknownNote}</span>
            </span>,
          ],
          [text.posts, text.peopleOf(touch.postsTouched, touch.posts)],
          ...(plan === null
            ? []
            : [[text.moves(plan.name), text.peopleOf(plan.touched, plan.moves)] as const]),
        ]}
      />
      {plan === null && <p className="small soft">{text.noPlan}</p>}
      <p className="small soft">{text.asOf(date(touch.tmt))}</p>
    </>
  );
}
