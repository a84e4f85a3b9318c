import "./keys.css";
import { useSay } from "../../i18n/say.ts";
import { Close } from "../../ui/buttons/tool.tsx";
import { useOffered } from "../../ui/keys/acts.ts";
import { namesOfKey } from "../../ui/keys/key-names.ts";
import { useModal } from "../../ui/keys/use-modal.ts";

/** Every act that a key does now, and the keys of the picture. */
export function KeyList({ close }: { close: () => void }) {
  const say = useSay();
  const acts = useOffered().filter(({ keys }) => keys.length > 0);
  const own = useModal();
  return (
    <dialog ref={own} className="keys" onClose={close} aria-labelledby="keys-title">
      <div className="keys-head">
        <h2 id="keys-title">{say("keys.title")}</h2>
        <Close label={say("keys.close")} act={() => own.current?.close()} />
      </div>
      <dl>
        {acts.map(({ id, words, keys }) => (
          <div key={id}>
            <dt>
              {namesOfKey(keys[0] ?? "").map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{say(words)}</dd>
          </div>
        ))}
      </dl>
      <h3>{say("keys.picture")}</h3>
      <p>{say("canvas.keys")}</p>
    </dialog>
  );
}
