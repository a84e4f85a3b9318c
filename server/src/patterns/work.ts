/**
 * Told the share of a long piece of work that is done, from 0 to 1, every few milliseconds or so;
 * false ends the work. What can be given in part then comes back so, marked; the rest throws Ended.
 */
export type GoOn = (share: number) => boolean;

/** Never ends. */
export const toTheEnd: GoOn = () => true;

/** Work that was ended and has nothing to give. */
export class Ended extends Error {
  override readonly name = "Ended";
}
