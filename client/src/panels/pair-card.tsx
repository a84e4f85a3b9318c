/** What connects the chosen pair, mechanism by mechanism. */
export function PairCard() {
  return null;
}
