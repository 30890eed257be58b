import { InputError } from "../../core/errors.ts";
import type { Limits } from "../../core/limits.ts";
import { overLimit, withUnit } from "../limits/over-limit.ts";
import type { Entry } from "./directory.ts";

/** A member that is smaller may be packed as tightly as it likes, in bytes. */
const HARMLESS = 1024 ** 2;

/** The members that are ever unpacked. */
const READ = /\.(?:xml|rels)$/i;

/**
 * Refuses an archive that holds more than it may, by what its directory declares, before anything is unpacked.
 * @throws {InputError}
 */
export function refuseBombs(path: string, entries: readonly Entry[], limits: Limits): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.unpacked) {
    const size = withUnit("unpacked", total);
    const found = {
      ja: `展開すると${size.ja}になります`,
      en: `it would unpack to ${size.en}`,
    };
    throw overLimit(path, "unpacked", limits, found, total);
  }
  for (const entry of entries) if (READ.test(entry.name)) refuseTight(path, entry, limits);
}

function refuseTight(path: string, { name, size, packed }: Entry, limits: Limits): void {
  const ratio = Math.ceil(size / Math.max(packed, 1));
  if (size <= HARMLESS || ratio <= limits.ratio) return;
  const times = withUnit("ratio", ratio);
  const found = {
    ja: `中の ${name} が、展開すると${times.ja}に膨らみます`,
    en: `its member ${name} would grow to ${times.en} its size when unpacked`,
  };
  throw overLimit(path, "ratio", limits, found, ratio);
}

/** @throws {InputError} for more members than there may be. */
export function refuseMembers(path: string, count: number, limits: Limits): void {
  if (count <= limits.members) return;
  const members = withUnit("members", count);
  const found = {
    ja: `中に${members.ja}のファイルがあります`,
    en: `it holds ${members.en}`,
  };
  throw overLimit(path, "members", limits, found, count);
}

/** @throws {InputError} for names that no office program writes: they lead elsewhere, or two members have the same. */
export function refuseTricks(path: string, entries: readonly Entry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (LEADS_ELSEWHERE.test(name) || seen.has(key)) throw damaged(path, name);
    seen.add(key);
  }
}

/** A name from the root or of a drive, one that goes up, or one with a NUL. */
const LEADS_ELSEWHERE = /^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)|\0/i;

/** The error for a file that is cut off or broken; `member` is the part of it where that shows. */
export function damaged(path: string, member?: string): InputError {
  const at = member === undefined ? { ja: "", en: "" } : { ja: `（${member}）`, en: ` (at ${member})` };
  return new InputError({
    ja: `${path}: ファイルが壊れているか、途中で切れています${at.ja}。元のファイルをもう一度入手するか、開けるソフトで開いて保存し直してください。`,
    en: `${path}: the file is damaged or cut off${at.en}. Get it anew, or open it in a program that still can and save it again.`,
  });
}

/** The error for what only opens with a password. */
export function locked(path: string): InputError {
  return new InputError({
    ja: `${path}: パスワードで保護されているため読めません。パスワードを外して（Excel・Word では「ファイル」→「情報」→「保護」→「パスワードを使用して暗号化」を空にして）保存し直してください。`,
    en: `${path}: it is protected by a password and cannot be read. Save it without one (in Excel and Word: File, Info, Protect, Encrypt with Password, and leave it empty).`,
  });
}
