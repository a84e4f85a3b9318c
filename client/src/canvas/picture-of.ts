import type { Composed } from "../exploration/model/compose.ts";
import type { Picture } from "./drawing/element.ts";
import { organicPicture } from "./organic-picture.ts";
import type { Setting } from "./drawing/setting.ts";
import { tiesPicture } from "../board/picture/picture.ts";

/** The picture of what is visible: the board of ties, or any graph at the positions of its layout. */
export const pictureOf = (
  { exploration, ties }: Composed,
  positions: ReadonlyMap<string, { x: number; y: number }>,
  setting: Setting,
): Picture =>
  exploration.arrangement === "ties"
    ? tiesPicture(exploration, ties, setting)
    : organicPicture(exploration, positions, setting);
