import { createStore } from "zustand/vanilla";
import type { Fault } from "../../../values/fields/read.ts";

/** Faults that a run has found, and the field to go to; told until the field is changed. */
export const formShown = createStore<{
  tab: string | null;
  faults: Readonly<Record<string, Fault>>;
  /** A new object each time, so that asking twice moves twice. */
  focus: { name: string } | null;
  /** Whether the form is unfolded. */
  open: boolean;
}>(() => ({ tab: null, faults: {}, focus: null, open: true }));

export const setFormOpen = (open: boolean): void => formShown.setState({ open });

export const tellFaults = (tab: string, faults: Readonly<Record<string, Fault>>): void => {
  const [name] = Object.keys(faults);
  if (name === undefined) formShown.setState({ tab, faults, focus: null });
  else formShown.setState({ tab, faults, focus: { name }, open: true });
};

export const forgetFault = (name: string): void =>
  formShown.setState(({ faults: { [name]: _mended, ...faults } }) => ({ faults }));
