import type { StepWords, StepWordsTable } from "../../model/walking/told.ts";
import type { BringStep } from "../../model/steps/bring.ts";
import type { CommonStep } from "../../model/steps/common.ts";
import type { CypherStep } from "../../model/steps/cypher.ts";
import type { ExpandStep } from "../../model/steps/expand.ts";
import type { LayoutStep } from "../../model/steps/layout.ts";
import type { MoveStep } from "../../model/steps/move.ts";
import type { OverviewStep } from "../../model/steps/overview.ts";
import type { PathEnd, PathsStep } from "../../model/steps/paths.ts";
import type { RelateStep } from "../../model/steps/relate.ts";
import type { ShowStep } from "../../model/steps/show.ts";
import type { ChooseStep } from "../../model/steps/shrinking/choose.ts";
import type { CollapseStep } from "../../model/steps/shrinking/collapse.ts";
import type { DismissStep } from "../../model/steps/shrinking/dismiss.ts";
import type { HideStep } from "../../model/steps/shrinking/hide.ts";
import type { KeepStep } from "../../model/steps/shrinking/keep.ts";
import type { PinStep } from "../../model/steps/shrinking/pin.ts";
import type { BundleStep } from "../../model/steps/shaping/bundle.ts";
import type { DeriveStep } from "../../model/steps/shaping/derive.ts";
import type { FoldStep } from "../../model/steps/shaping/fold.ts";
import type { GroupStep } from "../../model/steps/shaping/group.ts";
import type { LeaveOutStep } from "../../model/steps/shaping/leave-out.ts";
import type { MergeStep } from "../../model/steps/shaping/merge.ts";
import type { UngroupStep } from "../../model/steps/shaping/ungroup.ts";
import type { SteinerStep } from "../../model/steps/steiner.ts";
import type { ToggleStep } from "../../model/steps/toggle.ts";

const overview: StepWords<OverviewStep> = () => ["step.overview"];

const show: StepWords<ShowStep> = ({ step: { query, params } }, names) => {
  const { label } = params;
  return typeof label === "string"
    ? ["step.show.label", { label: names.label(label) }]
    : ["step.show", { query: names.query(query) }];
};

const cypher: StepWords<CypherStep> = ({ step: { drawn } }) => [
  drawn === null ? "step.cypher" : `step.cypher.${drawn}`,
];

const bring: StepWords<BringStep> = ({ step: { of } }, names) => [
  "step.bring",
  { names: names.nodes([of]) },
];

const expand: StepWords<ExpandStep> = ({ step: { of, wanted, page } }, names) => {
  const values = { names: names.nodes(of) };
  if (page > 0) return ["step.expand.more", values];
  return wanted.types === null
    ? ["step.expand", values]
    : ["step.expand.types", { ...values, types: wanted.types.map(names.type).join(" · ") }];
};

const relate: StepWords<RelateStep> = ({ step }, names) => {
  const values = { names: names.nodes(step.of) };
  return step.with === null
    ? ["step.relate", values]
    : ["step.relate.with", { ...values, others: names.nodes(step.with) }];
};

const common: StepWords<CommonStep> = ({ step: { of, atLeast } }, names) => [
  "step.common",
  { names: names.nodes(of), atLeast },
];

const steiner: StepWords<SteinerStep> = ({ step: { of } }, names) => [
  "step.steiner",
  { names: names.nodes(of) },
];

const paths: StepWords<PathsStep> = ({ step: { from, to, among, avoid, avoidTypes } }, names) => {
  const avoided = [
    ...(avoid.length > 0 ? [names.nodes(avoid)] : []),
    ...avoidTypes.map((type) => names.type(type)),
  ];
  const around = avoided.length > 0 ? avoided.join(" · ") : null;
  if (from === null || to === null) {
    const own = names.nodes(among);
    return around === null
      ? ["step.paths.among", { names: own }]
      : ["step.paths.among.around", { names: own, around }];
  }
  const end = (own: PathEnd) =>
    typeof own === "string" ? names.nodes([own]) : names.label(own.label);
  const ends = { from: end(from), to: end(to) };
  return around === null ? ["step.paths", ends] : ["step.paths.around", { ...ends, around }];
};

const layout: StepWords<LayoutStep> = ({ step: { layout: id, of } }, names) =>
  of === null
    ? ["step.layout", { layout: names.layout(id) }]
    : ["step.layout.some", { layout: names.layout(id), names: names.nodes(of) }];

const toggle: StepWords<ToggleStep> = ({ step: { group } }, names) => [
  "step.toggle",
  { name: names.group(group) },
];

const move: StepWords<MoveStep> = ({ step: { to } }, names) => [
  "step.move",
  { names: names.nodes(Object.keys(to)) },
];

const hide: StepWords<HideStep> = ({ step: { of, away } }, names) => [
  away ? "step.hide" : "step.hide.show",
  { names: names.nodes(of) },
];

const dismiss: StepWords<DismissStep> = ({ step: { of } }, names) => [
  "step.dismiss",
  { names: names.nodes(of) },
];

const keep: StepWords<KeepStep> = ({ step: { of } }, names) => [
  "step.keep",
  { names: names.nodes(of) },
];

const collapse: StepWords<CollapseStep> = ({ step: { of, what } }, names) => [
  `step.collapse.${what}`,
  { names: names.nodes(of) },
];

const pin: StepWords<PinStep> = ({ step: { of, held } }, names) => [
  held ? "step.pin" : "step.unpin",
  { names: names.nodes(of) },
];

const choose: StepWords<ChooseStep> = ({ step: { how, of } }) => [
  `step.choose.${how.by}`,
  { count: of.length },
];

const shapedBy: StepWords<GroupStep> = ({ step: { by } }, names) => {
  if (by.by === "label")
    return by.label === null
      ? ["step.group.label"]
      : ["step.group.one", { label: names.label(by.label) }];
  if (by.by === "property") return ["step.group.property", { property: by.property }];
  if (by.by === "type") return ["step.group.type", { type: names.type(by.type) }];
  return by.by === "community"
    ? ["step.group.community", { count: by.of.length }]
    : ["step.group.chosen", { names: names.nodes(by.of) }];
};

const fold: StepWords<FoldStep> = ({ step: { of, folded } }, names) => [
  folded ? "step.fold" : "step.fold.open",
  { names: names.nodes(of) },
];

const ungroup: StepWords<UngroupStep> = ({ step: { of } }, names) =>
  of === null ? ["step.ungroup.all"] : ["step.ungroup", { names: names.nodes(of) }];

const leaveOut: StepWords<LeaveOutStep> = ({ step: { of, out } }, names) => [
  out ? "step.leave-out" : "step.leave-out.back",
  { names: names.nodes(of) },
];

const bundle: StepWords<BundleStep> = ({ step: { of, on } }, names) =>
  of === null
    ? [on ? "step.bundle" : "step.bundle.off"]
    : [on ? "step.bundle.pair" : "step.bundle.open", { names: names.nodes(of) }];

const merge: StepWords<MergeStep> = ({ step: { of, same } }, names) => [
  same ? "step.merge" : "step.merge.apart",
  { names: names.nodes(of.flat()) },
];

const derive: StepWords<DeriveStep> = ({ step: { what, on } }) => {
  const name = "name" in what ? what.name : what.property;
  return on ? [`step.derive.${what.make}`, { name }] : ["step.derive.off", { name }];
};

/** What each kind of step that any graph knows did, in words. */
export const stepWords: StepWordsTable = {
  overview,
  show,
  cypher,
  bring,
  expand,
  relate,
  common,
  steiner,
  paths,
  layout,
  toggle,
  move,
  hide,
  dismiss,
  keep,
  collapse,
  pin,
  choose,
  group: shapedBy,
  fold,
  ungroup,
  "leave-out": leaveOut,
  bundle,
  merge,
  derive,
  // Asked when an exploration is taken up again; no entry is of this kind.
  resume: () => ["step.resume"],
};
