import { append } from "../../../../core/append.ts";
import type { Drawn } from "./collect.ts";
import type { Font, FontGlyph } from "./font.ts";
import { GRAPHICS_CHANGES } from "./graphics-operators.ts";
import { createLayers } from "./layers.ts";
import { type Arguments, numberAt, OPS, type OperatorList, textAt } from "./operators.ts";
import { filledRules, readPath, type Subpath, strokedRules } from "./paths.ts";
import { createPen, type Pen } from "./pen.ts";
import { showText } from "./show-text.ts";
import type { State } from "./state.ts";
import type { Surroundings } from "./surroundings.ts";
import { TEXT_CHANGES } from "./text-operators.ts";

const STROKES: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const CLOSES: ReadonlySet<number> = new Set([OPS.closeStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);
const FILLS: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/** Follows every operator of a page with the state that it draws in, and gathers its glyphs and rules. */
export function walkPage(operators: OperatorList, page: Surroundings): Drawn {
  const drawn: Drawn = { glyphs: [], rules: [] };
  const pen = createPen(page);
  const steps = stepsOf(pen, drawn, page);
  for (let i = 0; i < operators.fnArray.length; i++) {
    const operator = operators.fnArray[i] as number;
    const args = operators.argsArray[i] ?? [];
    const change = TEXT_CHANGES.get(operator) ?? GRAPHICS_CHANGES.get(operator);
    if (change) change(pen.state, args);
    else steps.get(operator)?.(args);
  }
  return drawn;
}

/** What operators do that draw, or that save, restore and clip. */
function stepsOf(pen: Pen, drawn: Drawn, page: Surroundings): ReadonlyMap<number, (args: Arguments) => void> {
  const layers = createLayers(page);
  let run = 0;
  const show = (items: readonly (FontGlyph | number)[]) => {
    run = showText(pen.state, items, { run, mark: layers.mark() }, (glyph) => {
      if (layers.areShown()) drawn.glyphs.push(glyph);
    });
  };
  const paint = (kind: number, paths: readonly Subpath[]) => {
    if (layers.areShown()) {
      const shapes = CLOSES.has(kind) ? paths.map((path) => ({ ...path, isClosed: true })) : paths;
      if (FILLS.has(kind)) append(drawn.rules, filledRules(shapes, pen.state));
      if (STROKES.has(kind)) append(drawn.rules, strokedRules(shapes, pen.state));
    }
    pen.clipWhereAsked(paths);
  };
  return new Map<number, (args: Arguments) => void>([
    [OPS.save, pen.save],
    [OPS.restore, pen.restore],
    [OPS.clip, pen.askToClip],
    [OPS.eoClip, pen.askToClip],
    [OPS.constructPath, (args) => paint(numberAt(args, 0), readPath(packedPath(args[1]), pen.state.matrix))],
    [OPS.setFont, (args) => setFont(pen.state, page.font(textAt(args, 0)), numberAt(args, 1))],
    [OPS.showText, (args) => show(Array.isArray(args[0]) ? args[0] : [])],
    [OPS.paintFormXObjectBegin, (args) => pen.enter([args[0]], args[1])],
    [OPS.paintFormXObjectEnd, pen.restore],
    [OPS.beginGroup, (args) => pen.enterGroup(args[0])],
    [OPS.endGroup, pen.restore],
    [OPS.beginAnnotation, (args) => pen.enterAnnotation(args[1], [args[2], args[3]])],
    [OPS.endAnnotation, pen.restore],
    [OPS.beginMarkedContent, () => layers.begin(null)],
    [OPS.beginMarkedContentProps, (args) => layers.begin(args[0] === "OC" ? args[1] : null, args[1])],
    [OPS.endMarkedContent, layers.end],
  ]);
}

function setFont(state: State, font: Font | null, size: number): void {
  state.font = font;
  state.fontSize = size;
}

/** The engine hands a path over in a list of one. */
function packedPath(value: unknown): ArrayLike<number> {
  const path = Array.isArray(value) ? value[0] : value;
  return path !== null && typeof path === "object" && "length" in path ? (path as ArrayLike<number>) : [];
}
