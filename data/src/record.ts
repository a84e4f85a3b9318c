import type { z } from "zod";
import type { Fault } from "./errors.ts";
import { missingTogether } from "./together.ts";

/**
 * Checks one record against the schema of its file, and adds what is wrong with it to `faults`.
 * @returns the record, or undefined when it is too broken to be used
 */
export function checkRecord<T extends object>(
  schema: z.ZodType<T>,
  file: string,
  record: unknown,
  faults: Fault[],
): T | undefined {
  const id = nameOf(record);
  const result = schema.safeParse(record, { reportInput: true });
  if (!result.success) {
    for (const issue of result.error.issues) faults.push({ file, id, reason: say(issue) });
    return undefined;
  }
  for (const field of missingTogether(result.data)) {
    faults.push({ file, id, reason: `${field} is missing` });
  }
  return result.data;
}

function say(issue: z.core.$ZodIssue): string {
  const field = issue.path.join(".");
  if (issue.code === "unrecognized_keys") return `unknown field ${issue.keys.join(", ")}`;
  if (issue.code === "invalid_type" && issue.input === undefined) return `${field} is missing`;
  return field ? `${field}: ${issue.message}` : issue.message;
}

function nameOf(record: unknown): string {
  if (typeof record !== "object" || record === null) return "-";
  const { id, from, to } = record as Record<string, unknown>;
  return typeof id === "string" ? id : `${String(from)} → ${String(to)}`;
}
