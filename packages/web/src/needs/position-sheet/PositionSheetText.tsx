import type { PositionSheet } from "@selaras/contract";
import { positionPartKeys, positionParts } from "@selaras/contract";
import { Fragment } from "react";
import { words } from "./messages";

/** The parts as they are read and printed, in the order of the form. */
export function PositionSheetText({ content }: { content: PositionSheet }) {
  return (
    <dl className="facts">
      {positionPartKeys.map((part) => {
        const value = content[part];
        const lines = typeof value === "string" ? (value === "" ? [] : [value]) : value;
        return (
          <Fragment key={part}>
            <dt>{positionParts[part]}</dt>
            <dd>
              {lines.length === 0 ? (
                <span className="soft">{words.none}</span>
              ) : lines.length === 1 ? (
                lines[0]
              ) : (
                <ul>
                  {lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              )}
            </dd>
          </Fragment>
        );
      })}
    </dl>
  );
}
