import { useState } from "react";
import { useStore } from "zustand";
import { Button } from "../../ui/buttons/button.tsx";
import { asRefusal } from "../../api/problem.ts";
import { session } from "../../api/session.ts";
import { signOut } from "../../api/sign-in.ts";
import { useExploration } from "../../exploration/context/at-hand.tsx";
import { useSay } from "../../i18n/say.ts";

/** What this session may do, and the way out of it; nothing where the server asks nobody. */
export function SessionTools() {
  const say = useSay();
  const standing = useStore(session, (state) => state.standing);
  const { log } = useExploration();
  const [leaving, setLeaving] = useState(false);
  if (standing === null || !standing.required || !standing.signedIn) return null;
  const leave = () => {
    setLeaving(true);
    signOut()
      .catch((thrown: unknown) => log.setState({ refusal: asRefusal(thrown) }))
      .finally(() => setLeaving(false));
  };
  return (
    <div className="session">
      {standing.may === "read" && (
        <small title={say("session.read.about")}>{say("session.read")}</small>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        title={say("session.out.about")}
        aria-busy={leaving}
        onClick={leave}
      >
        {say("session.out")}
      </Button>
    </div>
  );
}
