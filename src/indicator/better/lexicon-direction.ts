import { foldedView } from "../../text/folded-view.ts";
import type { Better } from "../model/types.ts";
import { betterOf } from "./better.ts";

const REMARK = /[([][^()[\]]*[)\]]/g;
const JOINT = /の|における|に占める|に対する|に係る|\s/;

/** The head of a name decides before the rest of it: 相談の待ち時間 is time, 貸付業務の処理期間 too. */
export function byName(name: string): Better {
  const bare =
    foldedView(name.split("※", 1)[0] ?? "")
      .replace(REMARK, " ")
      .trim() || name;
  const head = bare.split(JOINT).at(-1) ?? bare;
  const byHead = betterOf({ label: head, context: "", row: [] });
  return byHead === "unknown" ? betterOf({ label: bare, context: "", row: [] }) : byHead;
}
