/** What a walk passes over: relationships of these types, and nodes of these labels. */
interface LeftOut {
  withoutTypes: string[];
  withoutLabels: string[];
}

/** What to leave out of a question that names these labels and types, or stands on nodes of such labels. */
export type LeavingOut = (asked: {
  types?: readonly string[] | undefined;
  labels?: readonly string[] | undefined;
}) => LeftOut;
