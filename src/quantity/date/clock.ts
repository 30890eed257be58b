import { isDigit } from "../../text/chars.ts";
import { undated } from "../amount/quantities.ts";
import { connectorEnd } from "../bound/connectors.ts";
import type { Quantity } from "../model/types.ts";
import { readSmallInt } from "./date-parts.ts";

/** A time of day, `8時30分` or `10:30`, and the span between two of them. */
export function readClock(text: string, start: number): Quantity | undefined {
  const left = clockAt(text, start);
  if (left === undefined) return undefined;
  const connector = connectorEnd(text, left.end);
  const right = connector < 0 ? undefined : clockAt(text, skipHalfDay(text, connector));
  if (right === undefined) return Object.assign(undated(text, start, left.end, "date"), { date: left.time });
  return Object.assign(undated(text, start, right.end, "period"), { from: left.time, to: right.time });
}

function skipHalfDay(text: string, pos: number): number {
  return text.startsWith("午前", pos) || text.startsWith("午後", pos) ? pos + 2 : pos;
}

function clockAt(text: string, start: number): { time: string; end: number } | undefined {
  const hour = readSmallInt(text, start);
  if (hour === undefined || hour.digits > 2 || hour.value > 30) return undefined;
  const afternoon = start >= 2 && text.startsWith("午後", start - 2) && hour.value < 12 ? 12 : 0;
  const time = (minute: number) =>
    `T${String(hour.value + afternoon).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
  if (text[hour.end] === "時" && !/[間限点期代価給世刻]/.test(text[hour.end + 1] ?? "")) {
    const minute = readSmallInt(text, hour.end + 1);
    if (minute !== undefined && minute.value < 60 && text[minute.end] === "分")
      return { time: time(minute.value), end: minute.end + 1 };
    const half = text[hour.end + 1] === "半";
    return { time: time(half ? 30 : 0), end: hour.end + (half ? 2 : 1) };
  }
  if (text.charAt(hour.end) !== ":" || !isDigit(text, start) || isDigit(text, hour.end + 3)) return undefined;
  const minute = readSmallInt(text, hour.end + 1);
  if (
    minute === undefined ||
    minute.end !== hour.end + 3 ||
    minute.value > 59 ||
    ".,%".includes(text.charAt(minute.end) || " ")
  )
    return undefined;
  return { time: time(minute.value), end: minute.end };
}
