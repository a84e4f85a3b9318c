import type { Output } from "@chengmai/server/contract";
import type { Body } from "../model/lens.ts";
import { useAsked, type Asking } from "./asking.tsx";

/** Rows, columns and cells of a lens, for whoever lets some of them be chosen. */
export const useTable = (body: Body): Asking<Output<"matrix">> => useAsked("matrix", body);
