import * as parameters from "../../workbench/model/parameters/use.ts";

// They are no hooks of React, whatever their names begin with.
const { useAsParameter, useNodeAsParameter } = parameters;

/** Makes a value, or a node by what names it for good, a parameter of the tab in front. */
export const [makeParameter, makeNodeParameter] = [useAsParameter, useNodeAsParameter] as const;
