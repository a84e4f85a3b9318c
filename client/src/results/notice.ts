import type { MessageKey } from "../i18n/zh.ts";

const known: readonly (readonly [RegExp, MessageKey])[] = [
  [/CartesianProduct/i, "result.notice.cartesian"],
  [/UnknownLabel/i, "result.notice.unknown-label"],
  [/UnknownRelationshipType/i, "result.notice.unknown-type"],
  [/UnknownPropertyKey/i, "result.notice.unknown-property"],
  [/Deprecat/i, "result.notice.deprecated"],
];

/** What the page itself can say of a notice by its code; null where only the engine's words are known. */
export const noticeKey = (code: string): MessageKey | null =>
  known.find(([pattern]) => pattern.test(code))?.[1] ?? null;
