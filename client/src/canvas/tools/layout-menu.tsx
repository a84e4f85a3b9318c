import { Button } from "../../ui/buttons/button.tsx";
import { useExploration, useExplored, useLooking } from "../../exploration/context/at-hand.tsx";
import { useSay } from "../../i18n/say.ts";
import { useHung } from "../../ui/hung.ts";
import { useActs } from "../../ui/keys/acts.ts";
import { namesOfKey } from "../../ui/keys/key-names.ts";
import { Item, Pop } from "../../ui/pop.tsx";
import { layouts } from "../layouts/index.ts";
import type { Layout } from "../layouts/layout.ts";
import { meantBy } from "../layouts/meant-by.ts";
import { onPicture } from "./on-picture.ts";

const key = "Shift+L";

interface Choice {
  layout: Layout;
  parameters: Record<string, string>;
  words: string;
}

interface LayoutMenuProps {
  start: (layout: Layout, parameters: Readonly<Record<string, string>>) => unknown;
}

/** The button with every layout; one that can be told something stands there once for each. */
export function LayoutMenu({ start }: LayoutMenuProps) {
  const say = useSay();
  const exploration = useExploration();
  const laid = useExplored(({ state }) => state.laid);
  useLooking(({ chosen }) => chosen);
  const { at, close, button } = useHung();
  const { of, whole } = meantBy(exploration);
  useActs([
    {
      id: "layout.menu",
      words: "layout.menu",
      keys: [key],
      when: onPicture,
      run: () => document.querySelector<HTMLElement>("[data-layouts]")?.click(),
    },
  ]);
  const choices = layouts.flatMap((layout): Choice[] => {
    const [parameter] = layout.parameters;
    const name = say(layout.words);
    if (parameter === undefined) return [{ layout, parameters: {}, words: name }];
    return parameter.choices.map(({ id, words }) => ({
      layout,
      parameters: { [parameter.id]: id },
      words: say("layout.with", { layout: name, choice: say(words) }),
    }));
  });
  const isLaid = ({ layout, parameters }: Choice) =>
    laid?.layout === layout.id &&
    Object.entries(parameters).every(([name, value]) => laid.parameters[name] === value);
  return (
    <>
      <Button
        size="compact-xs"
        variant="default"
        aria-haspopup="menu"
        title={`${say("layout.menu")} (${namesOfKey(key).join(" ")})`}
        data-layouts
        {...button}
      >
        {say("layout.menu")}
      </Button>
      {at !== null && (
        <Pop at={at} label={say("layout.menu")} role="menu" close={close}>
          <p className="tools-head quiet">
            {say(whole ? "layout.all" : "layout.some", { count: of.length })}
          </p>
          {choices.map((choice) => (
            <Item
              key={choice.words}
              act={() => {
                close();
                void start(choice.layout, choice.parameters);
              }}
            >
              {choice.words}
              {isLaid(choice) && " ✓"}
            </Item>
          ))}
        </Pop>
      )}
    </>
  );
}
