import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { sha256Of, toBase64, toHex } from "../../src/core/sha256.ts";

it("is the SHA-256 of the platform, in both spellings", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const hash = createHash("sha256").update(text);
      expect(toHex(sha256Of(text))).toBe(hash.copy().digest("hex"));
      expect(toBase64(sha256Of(text))).toBe(hash.digest("base64"));
    }),
  );
});

it("writes base 64 of any length", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
    }),
  );
});
