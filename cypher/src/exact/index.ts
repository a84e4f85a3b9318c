export { clockText, readLocalTime, readTime, timeText } from "./clock.ts";
export { dateText, readDate } from "./date.ts";
export { durationText, normal, readDuration } from "./duration.ts";
export { localMomentText, momentText, readLocalMoment, readMoment } from "./moment.ts";
export { floatText, readFloat, readInteger } from "./numbers.ts";
export { type PointParts, pointText, readPoint } from "./point.ts";
export { readExact, readAsAnswered } from "./read-exact.ts";
export type { Reading } from "./reading.ts";
