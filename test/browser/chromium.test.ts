import { describe, expect, it } from "vitest";
import { findChromium } from "./chromium.ts";

describe("a browser that is missing", () => {
  it("is told with the way to install it", () => {
    expect(() => findChromium({}, ["/nowhere/chromium"])).toThrow(/apt-get install chromium[\s\S]*npm test/);
    expect(() => findChromium({ CHROMIUM_PATH: "/nowhere/chrome" }, ["/bin/sh"])).toThrow(
      "CHROMIUM_PATH names /nowhere/chrome, which is not there",
    );
  });

  it("is looked for at CHROMIUM_PATH first", () => {
    expect(findChromium({ CHROMIUM_PATH: "/bin/sh" }, ["/bin/ls"])).toBe("/bin/sh");
    expect(findChromium({}, ["/nowhere/chromium", "/bin/ls"])).toBe("/bin/ls");
  });
});
