import { Button } from "../../../ui/buttons/button.tsx";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import { typeWord } from "../../../i18n/vocabulary.ts";
import { Select, type Option } from "../../../values/fields/select.tsx";
import { useLooking } from "../../context/at-hand.tsx";
import { useSchema } from "./use-schema.ts";

/** All that was set aside, as a choice of what paths go around. */
export const aside = "aside";

interface AvoidedProps {
  /** Nodes that can be chosen, as `n:` and their key. */
  nodes: readonly Option[];
  /** What is avoided: nodes, types as `t:` and their name, or what was set aside. */
  without: readonly string[];
  change: (without: readonly string[]) => void;
}

/** What paths do not walk: as many types and nodes as the reader names, each taken back by a click. */
export function Avoided({ nodes, without, change }: AvoidedProps) {
  const say = useSay();
  const language = useLanguage();
  const schema = useSchema();
  const { length: count } = useLooking((look) => look.aside);
  const not = (value: string, of: string): Option => ({
    value,
    label: say("paths.avoid.type", { type: of }),
  });
  const set = count > 0 ? [{ value: aside, label: say("paths.avoid.aside", { count }) }] : [];
  const types = (schema?.types ?? []).map(({ type }) => not(`t:${type}`, typeWord(type, language)));
  const own = nodes.map(({ value, label }) => not(value, label));
  const left = (all: readonly Option[]) => all.filter(({ value }) => !without.includes(value));
  const named = [...set, ...types, ...own].filter(({ value }) => without.includes(value));
  return (
    <>
      <Select
        aria-label={say("paths.avoid")}
        value=""
        options={[
          { value: "", label: say(named.length === 0 ? "paths.avoid.none" : "paths.avoid.more") },
          ...left(set),
          { group: say("paths.avoid.types"), items: left(types) },
          { group: say("paths.to.node"), items: left(own) },
        ]}
        change={(value) => change(value === "" ? without : [...without, value])}
      />
      {named.map(({ value, label }) => (
        <Button
          key={value}
          size="compact-xs"
          variant="light"
          aria-label={say("paths.avoid.off", { name: label })}
          onClick={() => change(without.filter((each) => each !== value))}
        >
          {label} ×
        </Button>
      ))}
    </>
  );
}
