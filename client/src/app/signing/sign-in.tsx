import "./sign-in.css";
import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type FormEvent,
} from "react";
import { Button } from "../../ui/buttons/button.tsx";
import { asRefusal, type Refusal } from "../../api/problem.ts";
import { askSession, signIn } from "../../api/sign-in.ts";
import { useSay } from "../../i18n/say.ts";
import { LanguageButton } from "../header/language-button.tsx";
import { Trouble } from "../../ui/trouble.tsx";
import { Field } from "../../values/fields/field.tsx";

/** Looks whether another tab has signed in meanwhile, whenever the reader comes back to this one. */
function useReturn(): void {
  useEffect(() => {
    const look = () => void askSession();
    addEventListener("focus", look);
    return () => removeEventListener("focus", look);
  }, []);
}

/** Puts the focus back where it was, once the page can be reached again. */
function useFocusBack(): void {
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    before.current = document.activeElement;
  }, []);
  useEffect(
    () => () => {
      const { current } = before;
      if (current instanceof HTMLElement) current.focus();
    },
    [],
  );
}

/** Asks for the token, over the whole page; what stands under it stays as it was left. */
export function SignIn() {
  const say = useSay();
  const title = useId();
  const field = useRef<HTMLInputElement>(null);
  const [token, setToken] = useState("");
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useFocusBack();
  useReturn();
  useLayoutEffect(() => {
    const focus = () => field.current?.focus();
    focus();
    const drawn = requestAnimationFrame(focus);
    return () => cancelAnimationFrame(drawn);
  }, []);
  // What the page under it still had to do must not take the focus out of the only thing that can be reached.
  const keepFocus = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (currentTarget.contains(relatedTarget)) return;
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) field.current?.focus();
    });
  };
  const wrong = refusal?.slug === "not-signed-in";
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const given = token.trim();
    if (asking || given === "") return field.current?.focus();
    setAsking(true);
    setRefusal(null);
    // Where the token is right this form is gone by then.
    await signIn(given).catch((thrown: unknown) => setRefusal(asRefusal(thrown)));
    setAsking(false);
    field.current?.focus();
    return field.current?.select();
  };
  return (
    <section
      className="sign-in"
      role="dialog"
      aria-modal="true"
      aria-labelledby={title}
      // The page's own keys would act on what lies under this.
      onKeyDown={(event) => event.stopPropagation()}
      onBlur={keepFocus}
    >
      <div className="sign-in-top">
        <img src="/icon.svg" width="26" height="26" alt="" />
        <b>{say("app.name")}</b>
        <LanguageButton />
      </div>
      <form noValidate onSubmit={(event) => void send(event)}>
        <h2 id={title}>{say("sign-in.title")}</h2>
        <p className="quiet">{say("sign-in.about")}</p>
        <Field label={say("sign-in.token")} error={wrong ? say("sign-in.wrong") : undefined}>
          {(held) => (
            <input
              {...held}
              ref={field}
              className="control"
              type="password"
              name="token"
              autoComplete="current-password"
              autoCapitalize="off"
              spellCheck={false}
              value={token}
              onChange={({ currentTarget }) => {
                setToken(currentTarget.value);
                if (wrong) setRefusal(null);
              }}
            />
          )}
        </Field>
        {refusal !== null && !wrong && <Trouble refusal={refusal} />}
        <Button type="submit" aria-busy={asking}>
          {say(asking ? "sign-in.asking" : "sign-in.do")}
        </Button>
      </form>
    </section>
  );
}
