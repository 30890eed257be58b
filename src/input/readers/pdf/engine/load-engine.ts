/**
 * Loads pdfjs, which stands on the drawing of a browser: classes that are missing elsewhere are replaced by empty ones,
 * since nothing is ever drawn. Without them it would load a native canvas. What it does on its own thread it does here.
 */
export async function loadEngine() {
  const world = globalThis as Record<string, unknown>;
  for (const name of ["DOMMatrix", "ImageData", "Path2D"]) world[name] ??= class {};
  world["FontFace"] ??= class {
    readonly loaded = Promise.resolve(this);
  };
  const engine = await import("pdfjs-dist/legacy/build/pdf.mjs");
  // @ts-expect-error It has no types, and is handed over unseen.
  world["pdfjsWorker"] ??= await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  return engine;
}

export type Engine = Awaited<ReturnType<typeof loadEngine>>;
export type EngineDocument = Awaited<ReturnType<Engine["getDocument"]>["promise"]>;
export type EnginePage = Awaited<ReturnType<EngineDocument["getPage"]>>;
